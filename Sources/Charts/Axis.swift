import Foundation

/// Where values lie along one side of a plot, and the round numbers beside it.
struct Axis: Sendable {
    struct Tick: Sendable {
        var value: Double
        var text: String
    }

    enum Spacing: Sendable {
        case even
        /// By the logarithm; only of what is above 0.
        case logarithmic
    }

    let ticks: [Tick]
    /// What the numbers are of.
    let title: String
    private let spacing: Spacing
    private let domain: ClosedRange<Double>
    /// Of the drawing, in its units.
    private var ends: (start: Double, end: Double)

    /// - Parameters:
    ///   - values: all that are to be seen; what is not finite is left out.
    ///   - ends: the places of the first tick and of the last.
    ///   - most: spaces between ticks.
    ///   - isTight: whether it ends where the values do, as time does, and not at round numbers around them.
    init(
        _ values: [Double], unit: AxisUnit, spacing: Spacing = .even, from start: Double, to end: Double,
        most: Int, isTight: Bool = false
    ) {
        let seen = values.filter { $0.isFinite && (spacing == .even || $0 > 0) && abs($0) < 1e300 }
        let range = (seen.min() ?? 1)...(seen.max() ?? (seen.min() ?? 1))
        let round: [Double]
        var ends = range
        switch spacing {
        case .even:
            let found = Ticks.linear(
                covering: range, most: most, leastStep: unit.leastStep, roomAtZero: unit.roomAtZero)
            let within = found.values.filter {
                range.lowerBound - found.step * 1e-6...range.upperBound + found.step * 1e-6 ~= $0
            }
            let isWithin = isTight && within.count > 1
            round = isWithin ? within : found.values
            if !isWithin { ends = (round.first ?? 0)...(round.last ?? 1) }
            let largest = round.map(abs).max() ?? 0
            ticks = round.map {
                Tick(value: $0, text: unit.tick($0, step: found.step, largest: largest))
            }
            title = unit.title(upTo: largest)
        case .logarithmic:
            round = Ticks.logarithmic(covering: range, most: most)
            ticks = round.map { Tick(value: $0, text: unit.logarithmicTick($0)) }
            title = unit.title
            ends = (round.first ?? 0)...(round.last ?? 1)
        }
        self.spacing = spacing
        domain = ends
        self.ends = (start, end)
    }

    var start: Double { ends.start }
    var end: Double { ends.end }

    /// Of a value; what lies beyond the axis is at its end.
    func place(_ value: Double) -> Double {
        let share: Double
        switch spacing {
        case .even:
            share = (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
        case .logarithmic:
            let (low, high) = (log10(domain.lowerBound), log10(domain.upperBound))
            share = value > 0 ? (log10(value) - low) / (high - low) : 0
        }
        let held = share.isFinite ? min(1, max(0, share)) : 0
        return ends.start + held * (ends.end - ends.start)
    }

    /// Whether a value lies on it.
    func holds(_ value: Double) -> Bool { domain.contains(value) }

    var lowest: Double { domain.lowerBound }
    var highest: Double { domain.upperBound }
}
