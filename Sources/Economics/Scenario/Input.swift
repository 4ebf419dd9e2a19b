import Foundation
import Profiles
import Quantities
import RunRecords
import Statistics

/// One factor of a formula: its centre, how far it may be off, and how a row's assumptions tell it.
struct Input {
    /// With its unit: `btc_usd`.
    let name: String
    let center: Double
    let spread: LogSpread
    /// `0.02 (0 to 0.04; low confidence)`.
    let text: String
    /// The same for programs.
    let figure: AssumedFigure
    /// How far its source can be trusted; `nil` for a measurement, and for what was set by hand.
    let confidence: Provenance.Confidence?

    private init(
        _ name: String, center: Double, spread: LogSpread, text: String, figure: AssumedFigure,
        confidence: Provenance.Confidence? = nil
    ) {
        self.figure = figure
        self.confidence = confidence
        self.name = name
        self.center = center
        self.spread = spread
        self.text = text
    }

    /// From a profile; its low and high are P10 and P90. A figure of exactly 0 has no spread.
    init(_ name: String, _ figure: Figure) throws(EconomicsError) {
        let median = figure.median
        if median == 0, (figure.spread.high ?? 0) > 0 { throw .spreadAroundZero(input: name) }
        guard let spread = median == 0 ? LogSpread.none : LogSpread(figure.spread) else {
            throw .notPositive(input: name, value: shortest(median))
        }
        self.init(
            name, center: median, spread: spread, text: Self.text(of: figure),
            figure: AssumedFigure(
                value: median, low: figure.spread.low, high: figure.spread.high,
                unit: Assumptions.unit(of: name), source: figure.provenance.source,
                asOf: figure.provenance.asOf.description),
            confidence: figure.provenance.isOverride ? nil : figure.provenance.confidence)
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
        let range = "\(shortest(estimate.low)) to \(shortest(estimate.high))"
        let note =
            estimate.low == estimate.high
            ? "no spread known" : "\(range) at \(shortest(estimate.confidence * 100)) %"
        self.init(
            name, center: estimate.center, spread: spread, text: "\(shortest(estimate.center)) (\(note))",
            figure: AssumedFigure(
                value: estimate.center, low: estimate.low, high: estimate.high,
                unit: Assumptions.unit(of: name), source: source))
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
func shortest(_ value: Double) -> String { String(format: "%.6g", value) }
