import Benchmarking
import Regression
import RunRecords
import Workloads

/// This host and build, as one side of a comparison before anything is measured.
enum CheckedHost {
    /// Stands for a kernel that this build lacks or this host cannot run.
    static let noKernel = "not here"

    static func side(measuring wanted: [RunRecords.Measurement]) throws -> Comparability.Side {
        let survey = try HostSurvey.take()
        guard !survey.host.topology.isSimulated else { throw BenchmarkError.simulatedTopology }
        let kernels = Set(Engines.all(features: .ofThisHost).filter(\.isSupported).map(\.kernel))
        return Comparability.Side(
            fingerprint: Fingerprint(host: survey.host, environment: survey.environment, tool: .this),
            measurements: wanted.map { measurement in
                var measurement = measurement
                if !kernels.contains(measurement.kernel) { measurement.kernel = noKernel }
                return measurement
            })
    }
}
