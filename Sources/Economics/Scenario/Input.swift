import Foundation
import Profiles
import Quantities
import RunRecords
import Statistics

/// One factor of a formula: its centre, how far it may be off, and how a row's assumptions tell it.
struct Input {
    private enum Origin {
        case profile(Figure)
        /// A measurement or a model of one, with its source.
        case estimate(Estimate, String)
    }

    /// With its unit: `btc_usd`.
    let name: String
    let center: Double
    let spread: LogSpread
    private let origin: Origin

    /// From a profile; its low and high are P10 and P90. A figure of exactly 0 has no spread.
    init(_ name: String, _ figure: Figure) throws(EconomicsError) {
        let median = figure.median
        if median == 0, (figure.spread.high ?? 0) > 0 { throw .spreadAroundZero(input: name) }
        guard let spread = median == 0 ? LogSpread.none : LogSpread(figure.spread) else {
            throw .notPositive(input: name, value: shortest(median))
        }
        (self.name, center, self.spread, origin) = (name, median, spread, .profile(figure))
    }

    /// Of a measured host: metered, or modelled by a profile.
    static func watts(of power: PowerSource) throws(EconomicsError) -> Input {
        try Input(
            "it_watts", power.watts,
            source: power.profile.map { "modelled by profile \($0)" } ?? "metered by \(power.source)")
    }

    /// From a measurement or a model of one.
    init(
        _ name: String, _ estimate: Estimate, source: String = AssumedFigure.measured
    ) throws(EconomicsError) {
        guard estimate.center.isFinite, let spread = LogSpread(estimate) else {
            throw .notPositive(
                input: name,
                value:
                    "\(shortest(estimate.center)) in \(shortest(estimate.low)) to \(shortest(estimate.high))")
        }
        (self.name, center, self.spread, origin) = (
            name, estimate.center, spread, .estimate(estimate, source)
        )
    }

    /// As its source states it.
    var range: Spread {
        switch origin {
        case .profile(let figure): figure.spread
        case .estimate(let estimate, _):
            Spread(low: estimate.low, median: estimate.center, high: estimate.high)
        }
    }

    /// How a row's assumptions tell it: `0.02 (0 to 0.04; low confidence)`.
    var text: String {
        switch origin {
        case .profile(let figure): Self.text(of: figure)
        case .estimate(let estimate, _): Self.text(of: estimate)
        }
    }

    /// The same for programs.
    var figure: AssumedFigure {
        let unit = Assumptions.unit(of: name)
        return switch origin {
        case .profile(let figure):
            AssumedFigure(
                value: center, low: figure.spread.low, high: figure.spread.high, unit: unit,
                source: figure.provenance.source, asOf: figure.provenance.asOf.description)
        case .estimate(let estimate, let source):
            AssumedFigure(
                value: center, low: estimate.low, high: estimate.high, unit: unit, source: source)
        }
    }

    /// How far its source can be trusted; `nil` for a measurement, and for what was set by hand.
    var confidence: Provenance.Confidence? {
        switch origin {
        case .profile(let figure): figure.provenance.isOverride ? nil : figure.provenance.confidence
        case .estimate: nil
        }
    }

    private static func text(of estimate: Estimate) -> String {
        let range = "\(shortest(estimate.low)) to \(shortest(estimate.high))"
        let note =
            estimate.low == estimate.high
            ? "no spread known" : "\(range) at \(shortest(estimate.confidence * 100)) %"
        return "\(shortest(estimate.center)) (\(note))"
    }

    private static func text(of figure: Figure) -> String {
        if figure.provenance.isOverride { return "\(shortest(figure.median)) (set by hand)" }
        var notes: [String] = []
        if figure.provenance.isAssumption { notes.append("assumed") }
        if figure.spread.isKnown {
            let low = figure.spread.low.map(shortest) ?? "unknown"
            let high = figure.spread.high.map(shortest) ?? "unknown"
            notes.append("\(low) to \(high)")
        } else {
            notes.append("no spread known")
        }
        if figure.provenance.confidence == .low, !figure.provenance.isAssumption {
            notes.append("low confidence")
        }
        return "\(shortest(figure.median)) (\(notes.joined(separator: "; ")))"
    }
}

extension LogSpread {
    /// A side that is not known adds nothing: an unknown spread is said, not invented.
    init?(_ spread: Spread) {
        self.init(
            low: spread.low ?? spread.median, center: spread.median, high: spread.high ?? spread.median)
    }
}

extension [Input] {
    /// The assumptions that these inputs are.
    var assumptions: Assumptions { Assumptions(self) }
}

/// Six significant digits, without padding: what an assumption needs to be recognised.
func shortest(_ value: Double) -> String { printed("%.6g", value) }
