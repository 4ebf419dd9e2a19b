#if DEBUG
    import Foundation
    import RunRecords
    import Workloads

    /// Lets a test see what the commands do with a kernel that computes wrongly; no release build has it.
    enum KernelFault {
        /// The kernel that WATTMARK_BROKEN_KERNEL names fails its self-test.
        static func injected(into engines: [Engine]) -> [Engine] {
            guard let name = ProcessInfo.processInfo.environment["WATTMARK_BROKEN_KERNEL"] else {
                return engines
            }
            return engines.map { engine in
                guard engine.kernel == name else { return engine }
                return Engine(
                    workload: engine.workload, name: engine.name, kernel: engine.kernel, isa: engine.isa,
                    dataType: engine.dataType, missing: engine.missing
                ) { parameters in
                    var work = engine.work(parameters)
                    work.verify = {
                        Verification(passed: false, cases: 1, method: "a fault put in on purpose")
                    }
                    return work
                }
            }
        }
    }
#endif
