package import RunRecords

/// Why a run did not measure.
package enum BenchmarkError: Error, Equatable, CustomStringConvertible {
    case simulatedTopology
    case workerFailed(cpu: Int, reason: String)
    case verificationFailed(engine: EngineName, kernel: String, cases: Int, method: String)
    case wrongResult(reason: String)
    /// An engine that has nothing for what is asked, on this host.
    case notImplemented(engine: EngineName, kernel: String, reason: String)
    case notEnoughMemory(needed: Int, available: Int, workers: Int)

    /// Whether the engine computed something wrong, as opposed to not being able to run.
    package var isFailedCheck: Bool {
        switch self {
        case .verificationFailed, .wrongResult: true
        case .simulatedTopology, .workerFailed, .notEnoughMemory, .notImplemented: false
        }
    }

    package var description: String {
        switch self {
        case .simulatedTopology:
            """
            the topology comes from HWLOC_XMLFILE, HWLOC_SYNTHETIC or another description, not from this machine: \
            unset it to measure
            """
        case .workerFailed(let cpu, let reason):
            "the worker on PU \(cpu) could not work: \(reason)"
        case .verificationFailed(let engine, let kernel, let cases, let method):
            """
            \(engine.rawValue) \(kernel) failed its self-check at case \(cases) (\(method)), so it was neither timed nor \
            stored; `wattmark engines` tells what is right here
            """
        case .notImplemented(let engine, let kernel, let reason):
            "\(engine.rawValue) \(kernel) cannot be measured: \(reason)"
        case .wrongResult(let reason):
            "\(reason); the measurement is void and nothing was stored"
        case .notEnoughMemory(let needed, let available, let workers):
            """
            \(workers) worker\(workers == 1 ? " needs" : "s need") \(needed >> 20) MiB and \(available >> 20) MiB are \
            available: choose a smaller --size or --shape\(workers == 1 ? "" : ", or --placement one-core")
            """
        }
    }
}
