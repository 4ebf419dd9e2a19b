import Quantities

/// What two meters of one machine said of the same windows.
package struct MeterComparison: Hashable, Sendable {
    /// A meter as the record names it.
    package struct Source: Hashable, Sendable, CustomStringConvertible {
        package var name: String
        package var boundary: PowerBoundary

        /// `rapl (package)`.
        package var description: String { "\(name) (\(boundary.rawValue))" }
    }
    package var used: Source
    package var other: Source
    /// The other's watts over those of the one that is used, median over the measurements.
    package var ratio: Double
    /// Half the width of the ratio's interval, from the errors of both meters.
    package var error: Double
    /// Median watts of each.
    package var watts: (used: Double, other: Double) { (usedWatts, otherWatts) }
    private var usedWatts: Double
    private var otherWatts: Double

    /// How far meters of servers may be off that do not state their error: an assumption, which leaves room for two
    /// meters of a few percent each.
    private static let builtTo = 0.05

    /// Of each pair of meters that saw the same windows, in the order in which they were read.
    package static func all(in measurements: [RateMeasurement]) -> [MeterComparison] {
        var pairs: [(used: Source, other: Source)] = []
        var seen: [Int: [(used: Energy, other: Energy)]] = [:]
        for measurement in measurements {
            guard let energy = measurement.energy else { continue }
            for other in measurement.otherEnergies ?? [] {
                let pair = (
                    used: Source(name: energy.source, boundary: energy.boundary),
                    other: Source(name: other.source, boundary: other.boundary)
                )
                let place = pairs.firstIndex { $0 == pair } ?? pairs.count
                if place == pairs.count { pairs.append(pair) }
                seen[place, default: []].append((energy, other))
            }
        }
        return pairs.enumerated().compactMap { place, pair in
            MeterComparison(pair.used, pair.other, energies: seen[place] ?? [])
        }
    }

    /// `nil` without watts to divide by.
    private init?(_ used: Source, _ other: Source, energies: [(used: Energy, other: Energy)]) {
        let energies = energies.filter { $0.used.joules > 0 }
        let ratios = energies.map { $0.other.watts.value / $0.used.watts.value }
        guard let ratio = Self.median(ratios), let usedWatts = Self.median(energies.map(\.used.watts.value)),
            let otherWatts = Self.median(energies.map(\.other.watts.value))
        else { return nil }
        self.used = used
        self.other = other
        self.ratio = ratio
        self.usedWatts = usedWatts
        self.otherWatts = otherWatts
        let relative = { (energy: Energy) in
            energy.joules > 0 ? (energy.errorJoules ?? 0) / energy.joules : 0
        }
        error =
            ratio * (energies.map { relative($0.used) + relative($0.other) }.max() ?? 0)
    }

    private static func median(_ values: [Double]) -> Double? {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return nil }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    /// Whether no error that both may have explains the ratio: two meters of the whole tell the same, but for what the
    /// supplies lose; a part tells less than the whole, and more than nothing.
    package var isDisagreement: Bool {
        let tolerance = error + 2 * Self.builtTo * ratio
        switch (used.boundary.includesWholeServer, other.boundary.includesWholeServer) {
        case (true, true): return abs(ratio - 1) > tolerance
        case (true, false): return ratio > 1 + tolerance
        case (false, true): return ratio < 1 - tolerance
        case (false, false): return false
        }
    }

    /// `rapl (package) saw 0.61 of it`.
    package var text: String { "\(other) saw \(Self.two(ratio)) of it" }

    /// Where "it" is not clear: `rapl (package) saw 0.61 of the 412.0 W of ipmi-dcmi (server)`.
    package var wholeText: String {
        "\(other) saw \(Self.two(ratio)) of the \(Self.one(usedWatts)) W of \(used)"
    }

    /// `nil` where they agree.
    package var warning: Warning? {
        guard isDisagreement else { return nil }
        return Warning(
            .metersDisagree,
            """
            \(used) saw \(Self.one(usedWatts)) W and \(other) \(Self.one(otherWatts)) W of the same windows, a ratio of \
            \(Self.two(ratio)), which neither their stated errors (± \(Self.two(error))) nor \
            \(Int((100 * Self.builtTo).rounded())) % assumed of each explain: one of them is wrong. The first is the one \
            that counts.
            """,
            nextStep: "Hold both against a meter at the plug, or name a profile with --power-profile.")
    }

    private static func one(_ value: Double) -> String { String((value * 10).rounded() / 10) }
    private static func two(_ value: Double) -> String { String((value * 100).rounded() / 100) }
}
