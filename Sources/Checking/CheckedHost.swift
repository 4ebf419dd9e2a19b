import Benchmarking
package import Regression
package import RunRecords
package import Workloads

/// This host and build, as one side of a comparison before anything is measured.
package enum CheckedHost {
    /// Stands for a kernel that this build lacks or this host cannot run.
    package static let noKernel = "not here"

    package static func side(
        measuring wanted: [RateMeasurement], with kernels: [EngineKernel], tool: Tool
    ) throws -> Comparability.Side {
        let survey = try HostSurvey.takeToMeasure()
        let names = Set(kernels.filter(\.isSupported).map(\.kernel))
        return Comparability.Side(
            fingerprint: Fingerprint(host: survey.host, environment: survey.environment, tool: tool),
            measurements: wanted.map { measurement in
                var measurement = measurement
                if !names.contains(measurement.kernel) { measurement.kernel = noKernel }
                return measurement
            })
    }
}
