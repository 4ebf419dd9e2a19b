import ArgumentParser
import Benchmarking
import MachineTopology
import RunRecords
import Workloads

/// What is to be measured.
struct RunOptions: ParsableArguments {
    @Option(name: .long, help: "Measure only this workload: sha256d or matmul. May be repeated.")
    var workload: [Workload] = []

    @Option(
        name: .long, help: "Measure only this engine: openssl, openssl-transform or native. May be repeated.")
    var engine: [String] = []

    @Option(
        name: .long,
        help: "Measure this kernel instead of the fastest (`wattmark engines` lists them). May be repeated.")
    var kernel: [String] = []

    @Option(
        name: .customLong("data-type"), help: "Measure only this matmul type: f32 or f64. May be repeated.")
    var dataType: [DataType] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Multiply square matrices of this many rows (1024 by default).", valueName: "rows"),
        transform: MatmulProblem.init(rows:))
    var size: MatmulProblem?

    @Option(
        name: .long, help: ArgumentHelp("Multiply m x k by k x n matrices.", valueName: "MxNxK"),
        transform: MatmulProblem.init(shape:))
    var shape: MatmulProblem?

    @Option(
        name: .long,
        help: """
            Place workers only so: one-core, all-cores, all-threads or each-kind. May be repeated; by default all \
            that differ here.
            """)
    var placement: [String] = []

    func validate() throws {
        if size != nil, shape != nil { throw ValidationError("give either --size or --shape, not both") }
        let engines = Set(Engines.all(features: .ofThisHost).map(\.name))
        for name in engine where !engines.contains(name) {
            throw ValidationError(
                "there is no engine \"\(name)\"; choose from \(engines.sorted().joined(separator: ", "))")
        }
        for name in placement where !Placements.names.contains(name) && !name.hasPrefix("each-kind:") {
            throw ValidationError(
                "there is no placement \"\(name)\"; choose from \(Placements.names.joined(separator: ", "))")
        }
        _ = try groups()
    }

    var problem: MatmulProblem { shape ?? size ?? .standard }

    func placements(of survey: HostSurvey) throws -> [Placement] {
        guard !placement.isEmpty else { return survey.placements.defaults }
        var names: Set<String> = []
        return try placement.flatMap { try survey.placements.named($0) }.filter {
            names.insert($0.name).inserted
        }
    }

    /// The kernels of each engine, workload and data type that are asked for and that this host can run.
    func groups() throws -> [[Engine]] {
        let all = Engines.all(features: .ofThisHost)
        for name in kernel { try checkKernel(name, among: all) }
        var order: [String] = []
        var groups: [String: [Engine]] = [:]
        for engine in all where isWanted(engine) {
            let key = "\(engine.workload) \(engine.name) \(engine.dataType?.rawValue ?? "")"
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(engine)
        }
        guard !order.isEmpty else {
            throw ValidationError(
                "no engine fits all of --workload, --engine, --kernel and --data-type; see `wattmark engines`"
            )
        }
        return order.compactMap { groups[$0] }
    }

    private func isWanted(_ candidate: Engine) -> Bool {
        candidate.isSupported && (workload.isEmpty || workload.contains(candidate.workload))
            && (engine.isEmpty || engine.contains(candidate.name))
            && (kernel.isEmpty || kernel.contains(candidate.kernel))
            && (dataType.isEmpty || candidate.dataType.map(dataType.contains) ?? true)
    }

    private func checkKernel(_ name: String, among engines: [Engine]) throws {
        guard let found = engines.first(where: { $0.kernel == name }) else {
            let known = engines.map(\.kernel).joined(separator: ", ")
            throw ValidationError("there is no kernel \"\(name)\"; choose from \(known)")
        }
        guard found.isSupported else {
            throw ValidationError(
                "this host cannot run \(name), for it lacks \(found.missing.joined(separator: ", ")); see `wattmark engines`"
            )
        }
    }
}

extension MatmulProblem {
    /// `--size`.
    fileprivate init(rows argument: String) throws {
        guard let rows = Int(argument), let problem = MatmulProblem(m: rows, n: rows, k: rows) else {
            throw ValidationError("give a number of rows from 1 to \(Self.largestExtent)")
        }
        self = problem
    }

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

extension Workload: ExpressibleByArgument {}
extension DataType: ExpressibleByArgument {}
