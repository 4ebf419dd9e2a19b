package import RunRecords

/// Two measurements of the same thing: workload, engine, data type and placement.
package struct MeasurementPair: Sendable {
    package static let kernelField = "kernel"
    package static let problemField = "problem"
    package static let workersField = "placement.workers"

    package let baseline: Measurement
    package let candidate: Measurement

    /// Those measurements that both sides have, in the order of the baseline.
    package static func all(_ baseline: [Measurement], _ candidate: [Measurement]) -> [MeasurementPair] {
        baseline.compactMap { old in
            candidate.first { Key($0) == Key(old) }.map { MeasurementPair(baseline: old, candidate: $0) }
        }
    }

    /// What must be equal as well, and is not.
    var differences: [FieldDifference] {
        let fields: [(String, String, String)] = [
            (Self.kernelField, baseline.kernel, candidate.kernel),
            (Self.problemField, baseline.problem.text, candidate.problem.text),
            (Self.workersField, "\(baseline.placement.workers)", "\(candidate.placement.workers)"),
        ]
        return fields.filter { $0.1 != $0.2 }.map {
            FieldDifference(field: $0.0, subject: baseline.subject, baseline: $0.1, candidate: $0.2)
        }
    }

    private struct Key: Equatable {
        let workload: Workload
        let engine: String
        let dataType: DataType?
        let placement: String

        init(_ measurement: Measurement) {
            workload = measurement.workload
            engine = measurement.engine
            dataType = measurement.dataType
            placement = measurement.placement.name
        }
    }
}

extension Measurement {
    /// `matmul f32, native, one-core`.
    package var subject: String {
        let type = dataType.map { " \($0.rawValue)" } ?? ""
        return "\(workload.rawValue)\(type), \(engine), \(placement.name)"
    }

    package func metric(_ quantity: Metric.Quantity, unit: String) -> Metric {
        Metric(
            quantity, of: subject, unit: unit, workload: workload, engine: engine, dataType: dataType,
            placement: placement.name)
    }
}

extension Problem {
    fileprivate var text: String {
        if let headerBytes { return "\(headerBytes) bytes" }
        return [m, n, k].map { $0.map(String.init) ?? "?" }.joined(separator: "x")
    }
}
