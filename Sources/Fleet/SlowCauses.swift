import Foundation
import Quantities
package import Regression
package import RunRecords
import Statistics

/// What is said of a slow host and not of those like it: not proof of a cause, but where to look first.
package enum SlowCauses {
    /// By how much a clock or a bandwidth must lie below the others' median to be named.
    private static let smallestShortfall = 0.01

    /// - Parameters:
    ///   - benchmark: in which the host is slow.
    ///   - peers: of hosts like it that are not slow.
    /// - Returns: what was measured first, then what is set or installed; the baseline is the others'.
    package static func of(
        _ record: RunRecord, in benchmark: Benchmark, among peers: [RunRecord]
    ) -> [FieldDifference] {
        guard !peers.isEmpty else { return [] }
        let own = measurement(of: benchmark, in: record)
        let others = peers.compactMap { measurement(of: benchmark, in: $0) }
        return clock(own, others) + noise(own, others) + bandwidth(record, peers)
            + settings(record, peers) + kernel(own, others)
    }

    private static func measurement(of benchmark: Benchmark, in record: RunRecord) -> RateMeasurement? {
        record.measurements.first { $0.benchmark == benchmark }
    }

    private static func clock(_ own: RateMeasurement?, _ others: [RateMeasurement]) -> [FieldDifference] {
        shortfall(
            "clock", own?.noise.frequencyProxyHertz, others.compactMap(\.noise.frequencyProxyHertz), "Hz")
    }

    /// Each loop from memory in the largest placement that has it.
    private static func bandwidth(_ record: RunRecord, _ peers: [RunRecord]) -> [FieldDifference] {
        for loop in StreamLoop.Operation.allCases.map({ StreamLoop($0, in: .memory) }) {
            func rate(_ record: RunRecord) -> Double? {
                record.measurements.filter { $0.benchmark.computation == .bandwidth(loop) }
                    .max { $0.cpus.count < $1.cpus.count }?.rate.center
            }
            let found = shortfall("bandwidth.\(loop.rawValue)", rate(record), peers.compactMap(rate), "B/s")
            if !found.isEmpty { return found }
        }
        return []
    }

    private static func shortfall(
        _ field: String, _ own: Double?, _ others: [Double], _ unit: String
    ) -> [FieldDifference] {
        guard let own, let median = Summary(others)?.median, own < (1 - smallestShortfall) * median else {
            return []
        }
        let text = { (value: Double) in NumberText.withUnit(value, unit) }
        return [FieldDifference(field: field, baseline: text(median), candidate: text(own))]
    }

    /// Disturbances that most of the others do not have.
    private static func noise(_ own: RateMeasurement?, _ others: [RateMeasurement]) -> [FieldDifference] {
        guard let own else { return [] }
        let tally = NoiseTally(own.samples)
        let theirs = others.map { NoiseTally($0.samples) }
        return tally.disturbing.compactMap { cause in
            let share = Summary(theirs.map { $0.share(of: cause) })?.median ?? 0
            guard share <= NoiseCause.disturbingShare else { return nil }
            let text = { (share: Double) in "\(Int((share * 100).rounded())) % of samples" }
            return FieldDifference(
                field: "noise.\(cause.rawValue)", baseline: text(share),
                candidate: text(tally.share(of: cause)))
        }
    }

    private static func kernel(_ own: RateMeasurement?, _ others: [RateMeasurement]) -> [FieldDifference] {
        guard let own else { return [] }
        return differences(["kernel": own.kernel], others.map { ["kernel": $0.kernel] })
    }

    private static func settings(_ record: RunRecord, _ peers: [RunRecord]) -> [FieldDifference] {
        differences(settings(of: record), peers.map(settings(of:)))
    }

    /// The fields by which more than half of the others agree with each other and not with the host.
    private static func differences(
        _ own: [String: String?], _ others: [[String: String?]]
    ) -> [FieldDifference] {
        own.sorted { $0.key < $1.key }.compactMap { field, value in
            let counts = Dictionary(others.map { ($0[field] ?? nil, 1) }, uniquingKeysWith: +)
            guard let usual = counts.max(by: { $0.value < $1.value }), usual.key != value,
                2 * usual.value > others.count
            else { return nil }
            return FieldDifference(field: field, baseline: usual.key, candidate: value)
        }
    }

    /// What is no part of the hardware: the fingerprint's other fields, and what is beside it in a record.
    private static func settings(of record: RunRecord) -> [String: String?] {
        let host = record.host
        var fields = record.fingerprint.fields.filter { !Hardware.names.contains($0.key) }
        // Most have none; who has some differs from them.
        if fields[Fingerprint.variablesField] == nil {
            fields.updateValue(nil, forKey: Fingerprint.variablesField)
        }
        fields["host.kernel_release"] = host.kernelRelease
        fields["host.operating_system"] = host.operatingSystem
        fields["host.firmware"] = host.firmware
        fields["host.memory_bytes"] = host.memoryBytes.map(String.init)
        fields["virtualization.container"] = host.virtualization.container
        fields["environment.smt_control"] = record.environment.smtControl
        fields["environment.transparent_hugepages"] = record.environment.transparentHugepages
        return fields
    }
}
