package import RunRecords

/// Two measurements of one benchmark, or of two that differ in nothing but the size of the problem.
package struct MeasurementPair: Sendable {
    package static let kernelField = "kernel"
    package static let problemField = "problem"
    package static let workersField = "placement.workers"

    package let baseline: RateMeasurement
    package let candidate: RateMeasurement

    /// Those measurements that both sides have, in the order of the baseline.
    package static func all(_ baseline: [RateMeasurement], _ candidate: [RateMeasurement])
        -> [MeasurementPair]
    {
        RateConditions.pairs(baseline.map(RateConditions.init), candidate.map(RateConditions.init)).map {
            MeasurementPair(baseline: baseline[$0.baseline], candidate: candidate[$0.candidate])
        }
    }

    /// What must be equal as well, and is not.
    var differences: [FieldDifference] {
        let sizes = [baseline, candidate].map { $0.benchmark.problem.storedSize }
        let fields: [(String, String, String)] = [
            (Self.kernelField, baseline.kernel, candidate.kernel),
            (Self.problemField, sizes[0], sizes[1]),
            (Self.workersField, "\(baseline.cpus.count)", "\(candidate.cpus.count)"),
        ]
        return fields.filter { $0.1 != $0.2 }.map {
            FieldDifference(
                field: $0.0, subject: baseline.benchmark.title, baseline: $0.1, candidate: $0.2)
        }
    }
}
