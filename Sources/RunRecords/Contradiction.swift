package import Foundation
import Quantities

extension RunRecord {
    /// Why no wattmark can have measured and sealed this; `nil` where nothing speaks against it.
    ///
    /// An id only says that nothing was changed after the record was sealed, and anybody can seal one.
    package var contradiction: String? {
        if let label, let fault = RunLabel.fault(of: label) { return "label \(fault)" }
        if let fault = tags?.contradiction { return "tags \(fault)" }
        if let fault = RecordTexts.length(of: tool.version, as: "tool.version") { return fault }
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
        if let fault = measurements.contradiction { return fault }
        if let fault = power?.watts.contradiction(in: 0...PowerSource.mostWatts) {
            return "power.watts\(fault)"
        }
        for (index, row) in revenue.enumerated() {
            let earnings = [
                ("usd_per_mw_year", row.usdPerMwYear), ("net_usd_per_mw_year", row.netUsdPerMwYear),
            ]
            let steps = row.steps?.named.map { ("steps." + $0, $1) } ?? []
            for (key, estimate) in earnings + steps {
                if let fault = estimate.contradiction(in: -Self.mostDollars...Self.mostDollars) {
                    return "revenue[\(index)].\(key)\(fault)"
                }
            }
        }
        return nil
    }

    /// The same with what its canonical JSON tells of all its texts.
    package func contradiction(in canonical: Data) -> String? {
        contradiction ?? RecordTexts.contradiction(in: canonical)
    }

    /// Per megawatt and year. More than the world earns.
    private static let mostDollars = 1e15

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

extension LaunchReport {
    /// What a program printed, which need not be a wattmark.
    ///
    /// - Throws: what its bytes or its JSON have that no report has.
    package static func opened(_ data: Data) throws -> LaunchReport {
        _ = try RecordBytes(data)
        return try CanonicalJSON.decode(LaunchReport.self, from: data)
    }

    /// Why no launch can have measured this; `nil` where nothing speaks against it.
    package var contradiction: String? {
        if host.topology.isSimulated {
            return "host.topology.is_simulated: the rates of no real machine are compared"
        }
        return RecordTexts.length(of: tool.version, as: "tool.version") ?? host.contradiction
            ?? measurements.contradiction
    }
}

extension PowerSource {
    /// A gigawatt: no machine draws what a power station gives.
    fileprivate static let mostWatts = 1e9
}

extension [RateMeasurement] {
    fileprivate var contradiction: String? {
        var known: Set<RateConditions> = []
        for (index, measurement) in enumerated() {
            if let fault = measurement.contradiction { return "measurements[\(index)].\(fault)" }
            // Of two no table and no metric could say which is meant.
            guard known.insert(RateConditions(measurement.benchmark, kernel: measurement.kernel)).inserted
            else { return "measurements[\(index)] is of the same benchmark and kernel as one before it" }
        }
        return nil
    }
}

extension HostDescription {
    fileprivate var contradiction: String? {
        if let fault = RecordTexts.length(of: hostname, as: "host.hostname") { return fault }
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
        if let fault = RecordTexts.length(of: kernel, as: "kernel")
            ?? RecordTexts.length(of: benchmark.placement.rawValue, as: "placement.name")
        {
            return fault
        }
        let possible = benchmark.unit.possible
        if let fault = rate.contradiction(in: 0...possible.upperBound) { return "rate\(fault)" }
        if rate.center <= 0 { return "rate.center is not above 0" }
        guard rate.center >= possible.lowerBound else {
            return
                "rate.center is \(rate.center) \(benchmark.unit.symbol), and the slowest machine does \(possible.lowerBound)"
        }
        if let fault = peak?.rate.contradiction(in: 0...possible.upperBound) { return "peak.rate\(fault)" }
        if let fault = fractionOfPeak?.contradiction(in: 0...Self.mostOfPeak) {
            return "fraction_of_peak\(fault)"
        }
        for (index, sample) in samples.enumerated() {
            guard (0...possible.upperBound).contains(sample.rate) else {
                return "samples[\(index)].rate is \(sample.rate)"
            }
            guard sample.seconds > 0 else { return "samples[\(index)].seconds is not above 0" }
            if let peak = sample.peakRate, !(peak > 0) { return "samples[\(index)].peak_rate is not above 0" }
        }
        if let hugePageShare, !(0...1).contains(hugePageShare) {
            return "huge_page_share is \(hugePageShare)"
        }
        if let fault = memoryChoice?.contradiction { return "memory_choice.\(fault)" }
        if let energy, !(energy.joules >= 0 && energy.seconds > 0) {
            return "energy is of no time, or negative"
        }
        if let energy, energy.joules / energy.seconds > PowerSource.mostWatts {
            return "energy is more than a power station gives"
        }
        return nil
    }
}

extension MemoryChoice {
    fileprivate var contradiction: String? {
        guard (1...Self.mostTried).contains(tried) else { return "tried is \(tried)" }
        guard (1...(tried > 1 ? Self.mostOverFastest : 1)).contains(slowestOverFastest) else {
            return "slowest_over_fastest is \(slowestOverFastest)\(tried > 1 ? "" : " of one piece")"
        }
        return nil
    }

    /// By assumption: far more than anybody would try, and far slower than memory can be.
    private static let mostTried = 1000
    private static let mostOverFastest = 1e6
}

extension RateUnit {
    /// What one machine may do, by assumption a thousand times beyond either end of what there is: one core of a small board
    /// (10^5 H/s, 10^8 FLOP/s and B/s), and a mining machine (10^15 H/s), an accelerator (10^16 FLOP/s), or the first caches of
    /// all cores of a server (10^15 B/s).
    fileprivate var possible: ClosedRange<Double> {
        switch self {
        case .hash: 1e2...1e18
        case .floatingPoint, .integerOperation: 1e5...1e19
        case .byte: 1e5...1e18
        }
    }
}

extension Estimate {
    private static let leastConfidence = 0.01

    /// As the end of a sentence that starts with the estimate's name.
    fileprivate func contradiction(in possible: ClosedRange<Double>) -> String? {
        guard center.isFinite, low.isFinite, high.isFinite else { return " is not finite" }
        guard low >= possible.lowerBound else { return ".low is \(low)" }
        guard high <= possible.upperBound else {
            return ".high is \(high), and at most \(possible.upperBound) is possible"
        }
        guard low <= center, center <= high else { return ": low, center and high are not in this order" }
        guard (0...1).contains(confidence) else { return ".confidence is \(confidence), not between 0 and 1" }
        // Of two values already the range holds the median in half of all cases.
        if low < high, confidence < Self.leastConfidence {
            return
                ".confidence is \(confidence), and no interval is computed with less than \(Self.leastConfidence)"
        }
        return count < 0 ? ".count is negative" : nil
    }
}
