import Quantities

/// What a server with a number of one CPU draws at the wall, at the load points that are published.
package struct ServerWatts: Encodable, Hashable, Sendable {
    /// The sockets of one server.
    package var sockets: Int
    package var idle: Figure?
    /// At 100 % of SPECpower_ssj2008, a transactional Java load.
    package var ssj: Figure?
    /// Under code that fills the vector units.
    package var stress: Figure?

    package init(sockets: Int, idle: Figure?, ssj: Figure?, stress: Figure?) {
        self.sockets = sockets
        self.idle = idle
        self.ssj = ssj
        self.stress = stress
    }

    /// What a price takes: hashing on SHA units and products on vector units draw more than ssj and no more than
    /// stress, so the interval reaches from one to the other, and its middle stands for them. It holds the spread of the
    /// published systems too: low is that of the leanest under ssj, high that of the hungriest under stress, which is as
    /// far above its ssj as the median's. Where stress is not published for this server it is taken from `ratio`; where
    /// that is of other CPUs, high is at least what the highest of them makes of the median.
    package func load(at ratio: StressRatio) -> Figure? {
        guard let ssj else { return stress }
        let (low, high) = (ssj.spread.low ?? ssj.median, ssj.spread.high ?? ssj.median)
        if let stress {
            return figure(
                low: low, median: (ssj.median + stress.median) / 2,
                high: max(high * stress.median / ssj.median, stress.spread.high ?? stress.median),
                "between ssj and stress: \(ssj.provenance.source); \(stress.provenance.source)", ssj, stress)
        }
        let (median, highest) = (
            ssj.median * (1 + ratio.median) / 2, max(high * ratio.median, ssj.median * ratio.highest)
        )
        if let own = ratio.own {
            return figure(
                low: low, median: median, high: highest,
                """
                between ssj and stress, which is \(twoDigits(ratio.median)) of ssj in this CPU's smaller server: \
                \(ssj.provenance.source); \(own.provenance.source)
                """, ssj, own)
        }
        return figure(
            low: low, median: median, high: highest,
            """
            between ssj and stress, which is \(twoDigits(ratio.median)) of ssj (at most \(twoDigits(ratio.highest))) \
            where both are published: \(ssj.provenance.source)
            """, ssj)
    }

    private func twoDigits(_ ratio: Double) -> String { plain((ratio * 100).rounded() / 100) }

    private func figure(
        low: Double, median: Double, high: Double, _ source: String, _ parts: Figure...
    ) -> Figure? {
        guard let oldest = parts.map(\.provenance).min(by: { $0.confidence.rank < $1.confidence.rank }) else {
            return nil
        }
        return Figure(
            Spread(low: min(low, median), median: median, high: max(high, median)),
            Provenance(source: source, asOf: oldest.asOf, confidence: oldest.confidence))
    }
}

extension ServerWatts {
    init?(_ reader: FieldReader, sockets: Int, from provenance: Provenance?) {
        let idle = reader.figure("idle_watts", .positive(.watts), from: provenance, required: false)
        let ssj = reader.figure("ssj_watts", .positive(.watts), from: provenance, required: false)
        let stress = reader.figure("stress_watts", .positive(.watts), from: provenance, required: false)
        reader.finish()
        for (key, upper) in [("ssj_watts", ssj), ("stress_watts", stress)] {
            if let idle, let upper, idle.median > upper.median {
                reader.fault(
                    "idle_watts", "\(plain(idle.median)) W idle is above \(key) \(plain(upper.median)) W",
                    "exchange or correct the two")
            }
        }
        if let ssj, let stress, stress.median < ssj.median {
            reader.fault(
                "stress_watts",
                "\(plain(stress.median)) W under stress is below ssj_watts \(plain(ssj.median)) W",
                "exchange or correct the two")
        }
        self.init(sockets: sockets, idle: idle, ssj: ssj, stress: stress)
    }
}

extension Provenance.Confidence {
    /// Lower for what can be trusted less.
    fileprivate var rank: Int {
        switch self {
        case .low: 0
        case .medium: 1
        case .high: 2
        }
    }
}
