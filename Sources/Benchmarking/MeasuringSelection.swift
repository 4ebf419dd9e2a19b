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

    func includes(_ engine: EngineName, _ computation: Computation) -> Bool {
        (workloads.isEmpty || workloads.contains(computation.workload))
            && (engines.isEmpty || engines.contains(engine))
            && (dataTypes.isEmpty || computation.dataType.map(dataTypes.contains) ?? true)
    }

    func includes(_ kernel: EngineKernel) -> Bool {
        // A peer of three types more, which takes a run's time: only for those who want it.
        let isAsked =
            kernel.engine != .onednn || onednn != nil || engines.contains(.onednn)
            || kernels.contains(kernel.kernel)
        let isOfForm = kernel.computation.workload != .matmul || kernel.form == form
        return isAsked && (isOfForm || kernels.contains(kernel.kernel))
            && includes(kernel.engine, kernel.computation)
            && (kernels.isEmpty || kernels.contains(kernel.kernel))
    }

    /// The engines that were named, by a library too, where no kernels say more exactly what is measured.
    var namedEngines: [EngineName] {
        guard kernels.isEmpty else { return engines }
        let libraries: [(EngineName, String?)] = [(.cblas, cblas), (.onednn, onednn)]
        return engines + libraries.filter { $0.1 != nil && !engines.contains($0.0) }.map(\.0)
    }

    /// The options by which it was given, in the order of the help.
    ///
    /// - Parameter engine: one that is spoken of, and not listed.
    func options(but engine: EngineName? = nil) -> [String] {
        var options: [String] = []
        if !workloads.isEmpty { options.append("--workload") }
        if engine == nil, !engines.isEmpty { options.append("--engine") }
        if !kernels.isEmpty { options.append("--kernel") }
        if !dataTypes.isEmpty { options.append("--data-type") }
        if form != .plain { options.append("--\(form.rawValue)") }
        return options
    }

    /// What is measured where time is short: unless something else is asked for, what is sold and what every host can be
    /// compared by.
    var inShortTime: MeasuringSelection {
        guard kernels.isEmpty else { return self }
        var selection = self
        if workloads.isEmpty { selection.workloads = Workload.allCases.filter(\.isSold) }
        if dataTypes.isEmpty { selection.dataTypes = [.f32, .bf16] }
        return selection
    }
}
