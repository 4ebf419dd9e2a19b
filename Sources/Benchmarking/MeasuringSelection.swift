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
    /// How engine `native` does a product.
    package var form: ProductForm
    /// Of an array of the bandwidth workload in memory; `nil` for what suits the host.
    package var arrayBytes: Int?
    /// The library of engine `cblas`, as the user named it; `nil` for the first that is found.
    package var cblas: String?
    /// The library of engine `onednn`, likewise.
    package var onednn: String?

    package init(
        workloads: [Workload] = [], engines: [EngineName] = [], kernels: [String] = [],
        dataTypes: [DataType] = [], placements: [PlacementChoice] = [], matmul: MatmulProblem = .standard,
        form: ProductForm = .plain, arrayBytes: Int? = nil, cblas: String? = nil, onednn: String? = nil
    ) {
        self.workloads = workloads
        self.engines = engines
        self.kernels = kernels
        self.dataTypes = dataTypes
        self.placements = placements
        self.matmul = matmul
        self.form = form
        self.arrayBytes = arrayBytes
        self.cblas = cblas
        self.onednn = onednn
    }

    /// Every kernel of every engine, with the libraries that were named or found.
    package func allKernels() throws -> [EngineKernel] {
        try HostKernels.all(cblas: cblas, onednn: onednn)
    }

    /// What the work's size depends on.
    package func parameters(on survey: HostSurvey) -> WorkParameters {
        survey.parameters(matmul: matmul, arrayBytes: arrayBytes)
    }

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
        includes(benchmark.engine, benchmark.computation)
            && (placements.isEmpty || placements.contains { $0.includes(benchmark.placement) })
    }

    fileprivate func includes(_ engine: EngineName, _ computation: Computation) -> Bool {
        (workloads.isEmpty || workloads.contains(computation.workload))
            && (engines.isEmpty || engines.contains(engine))
            && (dataTypes.isEmpty || computation.dataType.map(dataTypes.contains) ?? true)
    }

    fileprivate func includes(_ kernel: EngineKernel) -> Bool {
        // A peer of three types more, which takes a run's time: only for those who want it.
        let isAsked =
            kernel.engine != .onednn || onednn != nil || engines.contains(.onednn)
            || kernels.contains(kernel.kernel)
        let isOfForm = kernel.computation.workload != .matmul || kernel.form == form
        return isAsked && (isOfForm || kernels.contains(kernel.kernel))
            && includes(kernel.engine, kernel.computation)
            && (kernels.isEmpty || kernels.contains(kernel.kernel))
    }

    /// What is measured where time is short: unless something else is asked for, what is sold and what every host can be
    /// compared by.
    fileprivate var inShortTime: MeasuringSelection {
        guard kernels.isEmpty else { return self }
        var selection = self
        if workloads.isEmpty { selection.workloads = Workload.allCases.filter(\.isSold) }
        if dataTypes.isEmpty { selection.dataTypes = [.f32, .bf16] }
        return selection
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

    /// Engines that are installed libraries.
    private static let ofLibraries: Set<EngineName> = [.cblas, .onednn]

    /// - Parameter isQuick: whether time is short, and goes to what is sold unless something else is asked for.
    package init(_ selection: MeasuringSelection, isQuick: Bool = false) throws {
        let wanted = isQuick ? selection.inShortTime : selection
        let all = try selection.allKernels()
        for name in selection.kernels { try Self.check(name, among: all) }
        let missing = all.first {
            Self.ofLibraries.contains($0.engine) && !$0.isSupported && selection.engines.contains($0.engine)
        }
        if let missing { throw SelectionError.libraryMissing(missing.engine, needs: missing.missing) }
        var order: [EngineKernel.Contest] = []
        var members: [EngineKernel.Contest: [EngineKernel]] = [:]
        for kernel in all where kernel.isSupported && wanted.includes(kernel) {
            if members[kernel.contest] == nil { order.append(kernel.contest) }
            members[kernel.contest, default: []].append(kernel)
        }
        guard !order.isEmpty else { throw SelectionError.nothingFits }
        let isAsked = selection.cblas != nil || selection.engines.contains(.cblas)
        groups = order.compactMap { members[$0] }
        asked = Set(selection.kernels)
        dispensable = isAsked ? [] : [.cblas]
        leftOut = all.first { !$0.isSupported && $0.engine == .cblas && wanted.includes($0) }
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
