/// What an engine computes: its kernels for it do the same, and only one of them is measured.
package struct KernelContest: Hashable, Sendable {
    package var engine: EngineName
    package var computation: Computation

    package init(engine: EngineName, computation: Computation) {
        self.engine = engine
        self.computation = computation
    }
}
