import ArgumentParser
import Benchmarking
import MachineTopology
import RunRecords
import Workloads

/// What is to be measured.
struct RunOptions: ParsableArguments {
    @Option(name: .long, help: "Measure only this workload: sha256d, matmul or bandwidth. May be repeated.")
    var workload: [Workload] = []

    @Option(
        name: .long,
        help:
            "Measure only this engine: openssl, openssl-transform, native, cblas or onednn. May be repeated.",
        completion: .list(EngineName.allCases.map(\.rawValue)), transform: EngineName.init(argument:))
    var engine: [EngineName] = []

    @Option(
        name: .long,
        help: "Measure this kernel instead of the fastest (`wattmark engines` lists them). May be repeated.",
        completion: KnownNames.kernels)
    var kernel: [String] = []

    @OptionGroup var libraries: LibraryOptions

    @Option(
        name: .customLong("data-type"),
        help: "Measure only this matmul type: f32, f64, bf16 or int8. May be repeated.")
    var dataType: [DataType] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            """
            Multiply square matrices of this many rows (1024 by default), or with a unit, as in 512MiB: stream arrays \
            of so many bytes (by default four times the last-level cache).
            """, valueName: "rows|bytes"),
        transform: SizeChoice.init(argument:))
    var size: SizeChoice?

    @Option(
        name: .long,
        help: ArgumentHelp(
            """
            Multiply m x k by k x n matrices; decode is 1x14336x4096 and prefill 512x14336x4096, a token and a prompt \
            on their way through a layer of a language model. Of up to 64 rows the weights come from memory, and the \
            peak is the slower of instructions and memory.
            """, valueName: "MxNxK|decode|prefill"),
        transform: MatmulProblem.init(shape:))
    var shape: MatmulProblem?

    @Flag(
        help: """
            Multiply by weights that engine native packed before, as inference does, or let all workers compute one \
            product together. By default each computes its own, packing included.
            """)
    var forms: [FormChoice] = []

    @Option(
        name: .long,
        help: """
            Place workers only so: one-core, all-cores, all-threads or each-kind. May be repeated; by default all \
            that differ here.
            """,
        transform: PlacementChoice.init(argument:))
    var placement: [PlacementChoice] = []

    func validate() throws {
        if size?.matrices != nil, shape != nil {
            throw ValidationError("give either --size or --shape, not both")
        }
        guard Set(forms).count < 2 else {
            throw ValidationError("give either --prepacked or --split, not both")
        }
        if form == .split, problem.m <= MatmulWeights.mostRowsFromMemory {
            throw ValidationError(
                "--split is for products of more than \(MatmulWeights.mostRowsFromMemory) rows; fewer are bounded by memory"
            )
        }
        _ = try choice()
    }

    private var form: FormChoice? { forms.first }
    var problem: MatmulProblem { shape ?? size?.matrices ?? .standard }
    /// Whether the user gave a size of matmul.
    var isSized: Bool { size?.matrices != nil || shape != nil }
    /// Of an array of the bandwidth workload in memory; `nil` for what suits the host.
    var arrayBytes: Int? { size?.arrayBytes }

    var selection: MeasuringSelection {
        MeasuringSelection(
            workloads: workload, engines: engine, kernels: kernel, dataTypes: dataType, placements: placement,
            matmul: problem, form: form?.form ?? .plain, arrayBytes: arrayBytes, cblas: libraries.cblas,
            onednn: libraries.onednn)
    }

    /// The options given that belong to one workload.
    private var ofOneWorkload: [(option: String, workload: Workload)] {
        var options: [(String, Workload)] = []
        if let size { options.append(("--size", size.matrices == nil ? .bandwidth : .matmul)) }
        if shape != nil { options.append(("--shape", .matmul)) }
        if !dataType.isEmpty { options.append(("--data-type", .matmul)) }
        if let form { options.append(("--\(form.rawValue)", .matmul)) }
        return options
    }

    /// - Parameter isQuick: whether time is short; see `EngineChoice`.
    func choice(isQuick: Bool = false) throws -> EngineChoice {
        try libraries.refuseIdle(measuring: selection)
        do {
            let choice = try EngineChoice(selection, isQuick: isQuick)
            for (option, workload) in ofOneWorkload where !choice.measures(workload) {
                throw SelectionError.withoutEffect(option, of: workload)
            }
            return choice
        } catch let error as SelectionError {
            throw ValidationError("\(error)")
        }
    }
}

/// `--prepacked` and `--split`.
enum FormChoice: String, EnumerableFlag {
    case prepacked, split

    var form: ProductForm {
        switch self {
        case .prepacked: .prepacked
        case .split: .split
        }
    }
}

extension MatmulProblem {
    /// `--shape`.
    fileprivate init(shape argument: String) throws {
        if let named = Self.named[argument] {
            self = named
            return
        }
        let extents = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard extents.count == 3, let m = extents[0], let n = extents[1], let k = extents[2],
            let problem = MatmulProblem(m: m, n: n, k: k)
        else {
            throw ValidationError(
                "give three numbers from 1 to \(Self.largestExtent), as in 1024x512x2048, or decode or prefill"
            )
        }
        self = problem
    }
}

extension PlacementChoice {
    /// `--placement`.
    fileprivate init(argument: String) throws {
        do {
            try self.init(argument)
        } catch {
            let known = Self.all.map(\.text).joined(separator: ", ")
            throw ValidationError("there is no placement \"\(argument)\"; choose from \(known)")
        }
    }
}

extension EngineName {
    /// `--engine`.
    fileprivate init(argument: String) throws {
        guard let name = EngineName(rawValue: argument) else {
            let known = EngineName.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("there is no engine \"\(argument)\"; choose from \(known)")
        }
        self = name
    }
}

extension Workload: ExpressibleByArgument {}
extension DataType: ExpressibleByArgument {}
