import Economics
import Planning
import Profiles

/// The sliders of one page.
package struct Sliders {
    private let question: Question
    private let bounds: LeverBounds?
    /// With all that is set; `nil` where nothing can be told.
    private let probes: OverrideProbes?

    package init(of reading: Reading, at desk: Desk) {
        question = reading.question
        probes = reading.scenario.map { OverrideProbes(in: $0) }
        bounds = reading.preset.map { preset in
            let key = LeverBounds.Key(
                market: preset.market.id, site: preset.site.id, outlook: preset.outlook?.id,
                levers: reading.levers.map(\.key))
            return desk.bounds.value(key) { LeverBounds(reading.levers, in: preset) }
        }
    }

    package func slider(of lever: Lever) -> Slider? {
        let set = question.overrides.first { $0.key == lever.key }.flatMap { Double($0.value) }
        guard let value = set ?? lever.following ?? lever.preset, let span = lever.span, let probes else {
            return nil
        }
        // Of another kind of profile nothing is bounded.
        let kind = lever.key.prefix { $0 != "." } + "."
        let others = question.overrides.map(\.key).filter { $0 != lever.key && $0.hasPrefix(kind) }
        if let known = bounds?.range(of: lever.key, beside: others), known.contains(value) {
            return Slider(over: span, within: known)
        }
        let whole = min(span.lowerBound, value)...max(span.upperBound, value)
        return Slider(over: span, within: InputLimits(lever.input, probes).taken(of: whole, around: value))
    }
}
