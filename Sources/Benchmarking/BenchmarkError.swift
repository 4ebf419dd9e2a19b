package import RunRecords

/// Why a run did not measure.
package enum BenchmarkError: Error, Equatable, CustomStringConvertible {
    case simulatedTopology
    case workerFailed(cpu: Int, reason: String)
    case verificationFailed(engine: EngineName, kernel: String, cases: Int, method: String)
    case wrongResult(reason: String)
    case notEnoughMemory(needed: Int, available: Int, workers: Int)

    /// Whether the engine computed something wrong, as opposed to not being able to run.
    package var isFailedCheck: Bool {
        switch self {
        case .verificationFailed, .wrongResult: true
        case .simulatedTopology, .workerFailed, .notEnoughMemory: false
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
            \(engine.rawValue) \(kernel) failed its self-check at case \(cases) (\(method)); nothing was timed or stored: \
            please report this with `wattmark engines --json`
            """
        case .wrongResult(let reason):
            "\(reason); the measurement is void and nothing was stored"
        case .notEnoughMemory(let needed, let available, let workers):
            """
            \(workers) workers need \(needed >> 20) MiB and \(available >> 20) MiB are available: choose a smaller \
            --size or --placement one-core
            """
        }
    }
}
