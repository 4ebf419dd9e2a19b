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
        transform: EngineName.init(argument:))
    var engine: [EngineName] = []

    @Option(
        name: .long,
        help: "Measure this kernel instead of the fastest (`wattmark engines` lists them). May be repeated.")
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
        name: .long, help: ArgumentHelp("Multiply m x k by k x n matrices.", valueName: "MxNxK"),
        transform: MatmulProblem.init(shape:))
    var shape: MatmulProblem?

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
        _ = try choice()
    }

    var problem: MatmulProblem { shape ?? size?.matrices ?? .standard }
    /// Of an array of the bandwidth workload in memory; `nil` for what suits the host.
    var arrayBytes: Int? { size?.arrayBytes }

    func placements(of survey: HostSurvey) throws -> [Placement] {
        guard !placement.isEmpty else { return survey.placements.defaults }
        var names: Set<PlacementName> = []
        return try placement.flatMap { try survey.placements.chosen($0) }.filter {
            names.insert($0.name).inserted
        }
    }

    /// The kernels of each engine, workload and data type that are asked for and that this host can run.
    ///
    /// - Parameter isQuick: time that is short goes, unless something else is asked for, to what is sold and to what
    ///   every host can be compared by.
    func choice(isQuick: Bool = false) throws -> EngineChoice {
        let isQuick = isQuick && kernel.isEmpty
        let types = dataType.isEmpty && isQuick ? [.f32, .bf16] : dataType
        let workloads =
            workload.isEmpty && isQuick ? Workload.allCases.filter(\.isSold) : workload
        let all = try libraries.kernels()
        for name in kernel { try checkKernel(name, among: all) }
        let missing = all.first {
            Self.ofLibraries.contains($0.engine) && !$0.isSupported && engine.contains($0.engine)
        }
        if let missing {
            throw ValidationError(
                "engine \(missing.engine.rawValue) needs \(missing.missing.joined(separator: ", ")); none was found"
            )
        }
        var order: [EngineKernel.Contest] = []
        var groups: [EngineKernel.Contest: [EngineKernel]] = [:]
        for kernel in all where kernel.isSupported && isWanted(kernel, workloads, types) {
            if groups[kernel.contest] == nil { order.append(kernel.contest) }
            groups[kernel.contest, default: []].append(kernel)
        }
        guard !order.isEmpty else {
            throw ValidationError(
                "no engine fits all of --workload, --engine, --kernel and --data-type; see `wattmark engines`"
            )
        }
        let isAsked = libraries.cblas != nil || engine.contains(.cblas)
        return EngineChoice(
            groups: order.compactMap { groups[$0] }, asked: Set(kernel),
            dispensable: isAsked ? [] : [.cblas],
            leftOut: all.first { !$0.isSupported && $0.engine == .cblas && isWanted($0, workloads, types) })
    }

    /// Engines that are installed libraries.
    private static let ofLibraries: Set<EngineName> = [.cblas, .onednn]

    private func isWanted(
        _ candidate: EngineKernel, _ workloads: [Workload], _ types: [DataType]
    ) -> Bool {
        let computation = candidate.computation
        // A peer of three types more, which takes a run's time: only for those who want it.
        let isAsked =
            candidate.engine != .onednn || libraries.onednn != nil || engine.contains(.onednn)
            || kernel.contains(candidate.kernel)
        return isAsked && (workloads.isEmpty || workloads.contains(computation.workload))
            && (engine.isEmpty || engine.contains(candidate.engine))
            && (kernel.isEmpty || kernel.contains(candidate.kernel))
            && (types.isEmpty || computation.dataType.map(types.contains) ?? true)
    }

    private func checkKernel(_ name: String, among kernels: [EngineKernel]) throws {
        guard let found = kernels.first(where: { $0.kernel == name }) else {
            let known = kernels.map(\.kernel).joined(separator: ", ")
            throw ValidationError("there is no kernel \"\(name)\"; choose from \(known)")
        }
        guard found.isSupported else {
            throw ValidationError(
                "this host cannot run \(name), for it lacks \(found.missing.joined(separator: ", ")); see `wattmark engines`"
            )
        }
    }
}

/// What is to be measured, and what may be missing from it.
struct EngineChoice {
    var groups: [[EngineKernel]]
    /// Kernels named by the user: the run fails with them.
    var asked: Set<String>
    /// Engines that the run can do without.
    var dispensable: Set<EngineName>
    /// An engine that would have been measured if its library were there.
    var leftOut: EngineKernel?
}

extension MatmulProblem {
    /// `--shape`.
    fileprivate init(shape argument: String) throws {
        let extents = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard extents.count == 3, let m = extents[0], let n = extents[1], let k = extents[2],
            let problem = MatmulProblem(m: m, n: n, k: k)
        else {
            throw ValidationError(
                "give three numbers from 1 to \(Self.largestExtent), as in 1024x512x2048")
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
