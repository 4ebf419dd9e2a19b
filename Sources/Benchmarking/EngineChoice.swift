package import RunRecords
package import Workloads

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
    static let ofLibraries: Set<EngineName> = [.cblas, .onednn]

    /// - Parameter isQuick: whether time is short, and goes to what is sold unless something else is asked for.
    package init(_ selection: MeasuringSelection, isQuick: Bool = false) throws {
        let wanted = isQuick ? selection.inShortTime : selection
        let all = try selection.allKernels()
        for name in selection.kernels { try Self.check(name, of: selection.form, among: all) }
        // Before a library is looked for: with it there, nothing would fit either.
        guard all.contains(where: wanted.includes) else {
            throw SelectionError.nothingFits(selection.options())
        }
        for engine in selection.namedEngines
        where !all.contains(where: { $0.engine == engine && wanted.includes($0) }) {
            throw SelectionError.engineFitsNot(engine, selection.options(but: engine))
        }
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
        guard !order.isEmpty else { throw SelectionError.nothingFits(selection.options()) }
        groups = order.compactMap { members[$0] }
        asked = Set(selection.kernels)
        // Beside others: a run of nothing else would be none.
        dispensable = order.contains { !Self.ofLibraries.contains($0.engine) } ? Self.ofLibraries : []
        leftOut = all.first { !$0.isSupported && $0.engine == .cblas && wanted.includes($0) }
    }

    package func measures(_ workload: Workload) -> Bool {
        groups.joined().contains { $0.computation.workload == workload }
    }

    private static func check(
        _ name: String, of form: ProductForm, among kernels: [EngineKernel]
    ) throws(SelectionError) {
        guard let found = kernels.first(where: { $0.kernel == name }) else {
            throw .unknownKernel(name, known: kernels.map(\.kernel))
        }
        guard found.isSupported else { throw .notRunnable(name, lacks: found.missing) }
        guard form == .plain || found.computation.workload != .matmul || found.form == form else {
            throw .otherForm(kernel: name, form)
        }
    }
}
