#if DEBUG || WATTMARK_TESTED
    import Foundation
    import RunRecords
    import Workloads

    /// Lets a test see what the commands do with a kernel that computes wrongly; nothing that is released has it.
    enum KernelFault {
        /// The kernel that WATTMARK_BROKEN_KERNEL names fails its self-test.
        static func injected(into kernels: [EngineKernel]) -> [EngineKernel] {
            guard let name = ProcessInfo.processInfo.environment["WATTMARK_BROKEN_KERNEL"] else {
                return kernels
            }
            return kernels.map { kernel in
                guard kernel.kernel == name else { return kernel }
                return EngineKernel(
                    kernel.engine, kernel: kernel.kernel, isa: kernel.isa, computation: kernel.computation,
                    missing: kernel.missing
                ) { parameters in
                    var work = kernel.work(parameters)
                    work.verify = {
                        Verification(passed: false, cases: 1, method: "a fault put in on purpose")
                    }
                    return work
                }
            }
        }
    }
#endif
