package import RunRecords

/// One kernel of an engine, whether this host can run it, and how to make work of it.
package struct EngineKernel: Sendable {
    package let engine: EngineName
    package let kernel: String
    package let isa: String
    package let computation: Computation
    /// Of matmul.
    package let form: ProductForm
    /// CPU features, or a library, that the kernel needs and the host lacks; empty where it can run.
    package let missing: [String]
    private let make: @Sendable (WorkParameters) -> Work

    package var isSupported: Bool { missing.isEmpty }
    /// What it is raced within.
    package var contest: Contest { Contest(engine: engine, computation: computation, form: form) }

    package func work(_ parameters: WorkParameters) -> Work { make(parameters) }

    package init(
        _ engine: EngineName, kernel: String, isa: String, computation: Computation,
        form: ProductForm = .plain, missing: [String],
        make: @escaping @Sendable (WorkParameters) -> Work
    ) {
        self.engine = engine
        self.kernel = kernel
        self.isa = isa
        self.computation = computation
        self.form = form
        self.missing = missing
        self.make = make
    }

    /// Kernels of one contest do the same, and the fastest of them is measured.
    package struct Contest: Hashable, Sendable {
        package var engine: EngineName
        package var computation: Computation
        package var form: ProductForm
    }
}
