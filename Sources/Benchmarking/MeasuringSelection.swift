package import MachineTopology
package import RunRecords
package import Workloads

/// What is to be measured of all that the host can run; what is empty is not restricted.
package struct MeasuringSelection: Codable, Equatable, Sendable {
    package var workloads: [Workload]
    package var engines: [EngineName]
    /// Machine-code bodies by name, instead of the fastest.
    package var kernels: [String]
    /// Of matmul.
    package var dataTypes: [DataType]
    package var placements: [PlacementChoice]
    /// The size of matmul.
    package var matmul: MatmulProblem
    /// The library of engine `cblas`, as the user named it; `nil` for the first that is found.
    package var cblas: String?

    package init(
        workloads: [Workload] = [], engines: [EngineName] = [], kernels: [String] = [],
        dataTypes: [DataType] = [], placements: [PlacementChoice] = [], matmul: MatmulProblem = .standard,
        cblas: String? = nil
    ) {
        self.workloads = workloads
        self.engines = engines
        self.kernels = kernels
        self.dataTypes = dataTypes
        self.placements = placements
        self.matmul = matmul
        self.cblas = cblas
    }

    /// Every kernel of every engine, with the library that was named or found.
    package func allKernels() throws -> [EngineKernel] { try HostKernels.all(cblas: cblas) }

    /// The placements that are asked for, each once; all that differ here where none is.
    package func placements(of survey: HostSurvey) throws -> [Placement] {
        guard !placements.isEmpty else { return survey.placements.defaults }
        var names: Set<PlacementName> = []
        return try placements.flatMap { try survey.placements.chosen($0) }.filter {
            names.insert($0.name).inserted
        }
    }

    /// Whether a benchmark is asked for, whatever its size and kernel.
    package func includes(_ benchmark: Benchmark) -> Bool {
        includes(benchmark.engine, benchmark.computation, types: dataTypes)
            && (placements.isEmpty || placements.contains { $0.includes(benchmark.placement) })
    }

    fileprivate func includes(_ engine: EngineName, _ computation: Computation, types: [DataType]) -> Bool {
        (workloads.isEmpty || workloads.contains(computation.workload))
            && (engines.isEmpty || engines.contains(engine))
            && (types.isEmpty || computation.dataType.map(types.contains) ?? true)
    }
}

/// The kernels that a selection comes to on this host, and what may be missing from them.
package struct EngineChoice: Sendable {
    /// Those of one contest each, of which the fastest is measured.
    package var groups: [[EngineKernel]]
    /// Kernels named by the user: the run fails with them.
    package var asked: Set<String>
    /// Engines that the run can do without.
    package var dispensable: Set<EngineName>
    /// A kernel that would have been measured if its library were there.
    package var leftOut: EngineKernel?

    /// - Parameter usualTypes: those of matmul where none is asked for; all of them where it is empty.
    package init(_ selection: MeasuringSelection, usualTypes: [DataType] = []) throws {
        let types =
            selection.dataTypes.isEmpty && selection.kernels.isEmpty ? usualTypes : selection.dataTypes
        let all = try selection.allKernels()
        for name in selection.kernels { try Self.check(name, among: all) }
        let missing = all.first { $0.engine == .cblas && !$0.isSupported }
        if let missing, selection.engines.contains(.cblas) {
            throw SelectionError.libraryMissing(.cblas, needs: missing.missing)
        }
        func isWanted(_ kernel: EngineKernel) -> Bool {
            selection.includes(kernel.engine, kernel.computation, types: types)
                && (selection.kernels.isEmpty || selection.kernels.contains(kernel.kernel))
        }
        var order: [EngineKernel.Contest] = []
        var members: [EngineKernel.Contest: [EngineKernel]] = [:]
        for kernel in all where kernel.isSupported && isWanted(kernel) {
            if members[kernel.contest] == nil { order.append(kernel.contest) }
            members[kernel.contest, default: []].append(kernel)
        }
        guard !order.isEmpty else { throw SelectionError.nothingFits }
        let isAsked = selection.cblas != nil || selection.engines.contains(.cblas)
        groups = order.compactMap { members[$0] }
        asked = Set(selection.kernels)
        dispensable = isAsked ? [] : [.cblas]
        leftOut = missing.flatMap { missing in
            all.first { $0.engine == missing.engine && !$0.isSupported && isWanted($0) }
        }
    }

    private static func check(_ name: String, among kernels: [EngineKernel]) throws(SelectionError) {
        guard let found = kernels.first(where: { $0.kernel == name }) else {
            throw .unknownKernel(name, known: kernels.map(\.kernel))
        }
        guard found.isSupported else { throw .notRunnable(name, lacks: found.missing) }
    }
}

/// Why a selection comes to nothing here.
package enum SelectionError: Error, Equatable, CustomStringConvertible {
    case unknownKernel(String, known: [String])
    case notRunnable(String, lacks: [String])
    case libraryMissing(EngineName, needs: [String])
    case nothingFits

    package var description: String {
        switch self {
        case .unknownKernel(let name, let known):
            "there is no kernel \"\(name)\"; choose from \(known.joined(separator: ", "))"
        case .notRunnable(let name, let lacks):
            "this host cannot run \(name), for it lacks \(lacks.joined(separator: ", ")); see `wattmark engines`"
        case .libraryMissing(let engine, let needs):
            "engine \(engine.rawValue) needs \(needs.joined(separator: ", ")); none was found"
        case .nothingFits:
            "no engine fits all of --workload, --engine, --kernel and --data-type; see `wattmark engines`"
        }
    }
}
