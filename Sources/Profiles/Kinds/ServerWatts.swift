import Quantities

/// What a server with a number of one CPU draws at the wall, at the load points that are published.
package struct ServerWatts: Codable, Hashable, Sendable {
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

    /// Stress over ssj of the five CPUs that have both (EPYC 9654P 1.34, 9754 1.46, 9755 1.45, 9965 1.38, Xeon 6980P
    /// 1.11): their median and their highest.
    private static let stressRatio = (median: 1.38, highest: 1.46)

    /// What a price takes: hashing on SHA units and products on vector units draw more than ssj and no more than
    /// stress, so the interval reaches from one to the other, and its middle stands for them. Where stress is not
    /// published it is taken to be as far above ssj as it is where it is.
    package var load: Figure? {
        if let ssj, let stress {
            return figure(
                low: ssj.spread.low ?? ssj.median, median: (ssj.median + stress.median) / 2,
                high: max(ssj.spread.high ?? ssj.median, stress.spread.high ?? stress.median),
                "between ssj and stress: \(ssj.provenance.source); \(stress.provenance.source)", ssj, stress)
        }
        if let ssj {
            return figure(
                low: ssj.spread.low ?? ssj.median, median: ssj.median * (1 + Self.stressRatio.median) / 2,
                high: max(ssj.spread.high ?? ssj.median, ssj.median * Self.stressRatio.highest),
                """
                between ssj and stress, which is \(Self.stressRatio.median) of ssj (at most \
                \(Self.stressRatio.highest)) where both are published: \(ssj.provenance.source)
                """, ssj)
        }
        return stress
    }

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
