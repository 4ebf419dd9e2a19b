import Foundation
import Quantities

extension RunRecord {
    /// Why no wattmark can have measured and sealed this; `nil` where nothing speaks against it.
    ///
    /// An id only says that nothing was changed after the record was sealed, and anybody can seal one.
    package var contradiction: String? {
        if let label, let fault = RunLabel.fault(of: label) { return "label \(fault)" }
        if let fault = tags?.contradiction { return "tags \(fault)" }
        if finishedAt < startedAt { return "finished_at is before started_at" }
        if tool.build != .release {
            return "tool.build is \(tool.build.rawValue.quoted): only a release build's rates are kept"
        }
        if host.topology.isSimulated {
            return "host.topology.is_simulated: the rates of no real machine are kept"
        }
        if let fault = host.contradiction { return fault }
        if let fault = fingerprintContradiction { return fault }
        if measurements.isEmpty { return "measurements is empty" }
        for (index, measurement) in measurements.enumerated() {
            if let fault = measurement.contradiction { return "measurements[\(index)].\(fault)" }
        }
        if let fault = power?.watts.contradiction(lowest: 0) { return "power.watts\(fault)" }
        for (index, row) in revenue.enumerated() {
            let earnings = [
                ("usd_per_mw_year", row.usdPerMwYear), ("net_usd_per_mw_year", row.netUsdPerMwYear),
            ]
            let steps = row.steps?.named.map { ("steps." + $0, $1) } ?? []
            for (key, estimate) in earnings + steps {
                if let fault = estimate.contradiction(lowest: -.greatestFiniteMagnitude) {
                    return "revenue[\(index)].\(key)\(fault)"
                }
            }
        }
        return nil
    }

    private var fingerprintContradiction: String? {
        guard Fingerprint(fields: fingerprint.fields).id == fingerprint.id else {
            return "fingerprint.id is not that of its fields"
        }
        // Records of other versions may have other fields.
        let derived = Fingerprint(host: host, environment: environment, tool: tool).fields
        for (name, value) in fingerprint.fields.sorted(by: { $0.key < $1.key }) {
            if let known = derived[name], known != value {
                return """
                    fingerprint.fields.\(name) is \((value ?? "unknown").quoted), and what the record says of its host \
                    gives \((known ?? "unknown").quoted)
                    """
            }
        }
        return nil
    }
}

extension HostDescription {
    fileprivate var contradiction: String? {
        var counts: [(name: String, count: Int?)] = [("host.memory_bytes", memoryBytes)]
        for cache in topology.caches {
            counts.append(("host.topology.caches.count", cache.count))
            counts.append(("host.topology.caches.bytes", cache.bytes))
        }
        for node in topology.numaNodes {
            counts.append(("host.topology.numa_nodes.memory_bytes", node.memoryBytes))
        }
        for number in topology.cpus + limits.allowedCpus { counts.append(("host: a PU's number", number)) }
        if let fault = counts.first(where: { ($0.count ?? 0) < 0 }) { return "\(fault.name) is negative" }
        if let quota = limits.quotaCpus, !(quota > 0 && quota < 1e6) {
            return "host.limits.quota_cpus is \(quota)"
        }
        return nil
    }
}

extension RateMeasurement {
    fileprivate var contradiction: String? {
        if !verification.passed { return "verification.passed is false: what was not checked is not kept" }
        if verification.cases < 1 { return "verification.cases is \(verification.cases)" }
        if cpus.isEmpty || cpus.contains(where: { $0 < 0 }) { return "placement.cpus names no PUs" }
        if let fault = rate.contradiction(lowest: 0) { return "rate\(fault)" }
        if rate.center <= 0 { return "rate.center is not above 0" }
        if let fault = peak?.rate.contradiction(lowest: 0) { return "peak.rate\(fault)" }
        if let fault = fractionOfPeak?.contradiction(lowest: 0) { return "fraction_of_peak\(fault)" }
        for (index, sample) in samples.enumerated() {
            guard sample.rate >= 0, sample.rate.isFinite else { return "samples[\(index)].rate is negative" }
            guard sample.seconds > 0 else { return "samples[\(index)].seconds is not above 0" }
            if let peak = sample.peakRate, !(peak > 0) { return "samples[\(index)].peak_rate is not above 0" }
        }
        if let energy, !(energy.joules >= 0 && energy.seconds > 0) {
            return "energy is of no time, or negative"
        }
        return nil
    }
}

extension Estimate {
    /// As the end of a sentence that starts with the estimate's name.
    fileprivate func contradiction(lowest: Double) -> String? {
        guard center.isFinite, low.isFinite, high.isFinite else { return " is not finite" }
        guard low >= lowest else { return ".low is \(low)" }
        guard low <= center, center <= high else { return ": low, center and high are not in this order" }
        guard (0...1).contains(confidence) else { return ".confidence is \(confidence), not between 0 and 1" }
        return count < 0 ? ".count is negative" : nil
    }
}
