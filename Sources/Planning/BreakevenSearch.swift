import Economics
import Foundation
import Profiles
import RunRecords

/// Where the inputs make two offers equal, or bring one alone to nothing, one input after the other.
struct BreakevenSearch {
    private let first: Offer
    private let second: Offer?
    private let model: Pricing
    private let measure: ResultMeasure
    /// The same, with what each earns before any input is moved.
    let sides: [MovedPair.Contender]
    private let probes: OverrideProbes

    init(
        first: Offer, second: Offer?, model: Pricing, measure: ResultMeasure
    ) throws(PlanningError) {
        (self.first, self.second, self.model, self.measure) = (first, second, model, measure)
        sides = try [first, second].compactMap(\.self).map { offer throws(PlanningError) in
            try MovedPair.Contender(offer, in: model, measure: measure)
        }
        let scenario = model.scenario
        probes = OverrideProbes(
            of: scenario.library,
            choice: ProfileChoice(
                market: scenario.market.id, site: scenario.site.id, outlook: scenario.outlook?.id))
    }

    func row(_ input: PlanInput) throws(PlanningError) -> Breakeven.Row {
        let sought = input.sought
        var row = Breakeven.Row(
            input: input.key, title: input.title, unit: input.unit, soughtLow: sought.lowerBound,
            soughtHigh: sought.upperBound, today: input.value(in: model.scenario), breakEven: nil,
            between: nil, distanceShare: nil, bothUsdPerMw: nil, higherFavours: nil, never: nil,
            wouldNeed: nil)
        guard let today = row.today else {
            row.never = .unknown
            return row
        }
        let pair = MovedPair(input, measure: measure, model: model, sides: sides)
        let limits = InputLimits(input, probes)
        // As far as the input may be moved.
        let range = InputLimits.narrowed(
            input.sought(around: today), around: today, bounds: limits.bounds
        ) { limits.takes($0) && (try? pair.values(at: $0)) != nil }
        (row.soughtLow, row.soughtHigh) = (range.lowerBound, range.upperBound)
        let crossing: Crossing
        switch measure.result {
        case .netOfPower: crossing = try line(pair, today: today, range)
        case .operatingMargin, .afterCapital, .npv, .equalAnnualValue:
            crossing = try search(pair, today: today, range)
        }
        switch crossing {
        case .none: row.never = .noInfluence
        case .outside(let rises, let isMore):
            let side: Breakeven.Row.Side? = isMore.map { $0 ? .more : .less }
            (row.never, row.wouldNeed) = (side == nil ? .noValue : .outsideRange, side)
            row.higherFavours = favoured(rises: rises)
        case .at(let value, let between, let rises):
            (row.breakEven, row.between) = (value, between)
            row.distanceShare = today > 0 ? value / today - 1 : nil
            // One alone earns nothing there, and what is found of it is rounding.
            row.bothUsdPerMw =
                between != nil ? nil : second == nil ? 0 : try pair.values(at: value).first
            row.higherFavours = favoured(rises: rises)
        }
        return row
    }

    private func favoured(rises: Bool) -> String { rises ? "\(first)" : second.map { "\($0)" } ?? "none" }

    /// Where the difference of the two changes its sign.
    private enum Crossing {
        case none
        /// Whether the first gains where the input rises, and whether a higher input would be needed; `nil` where none
        /// would do.
        case outside(rises: Bool, isMore: Bool?)
        case at(Double, between: Breakeven.Row.Between?, rises: Bool)
    }

    /// Net of power is a straight line over the input or over its reciprocal, and so is the difference of two: two points
    /// give the whole line, exactly.
    private func line(
        _ pair: MovedPair, today: Double, _ range: ClosedRange<Double>
    ) throws(PlanningError) -> Crossing {
        let input = pair.input
        let other = another(today, input.range)
        let near = try pair.values(at: today)
        let far = try pair.values(at: other)
        let axis = { (value: Double) in input.isReciprocal(measure.basis) ? 1 / value : value }
        let scale = [near.first, near.second, far.first, far.second].map(abs).max() ?? 0
        let root = Line.root(
            axis(today), near.first - near.second, axis(other), far.first - far.second, scale: scale)
        guard let root else { return .none }
        let rises = (far.first - far.second > near.first - near.second) == (other > today)
        let value = axis(root)
        guard input.range.admits(value), range.contains(value) else {
            // On the reciprocal axis large values are near 0, and roots below 0 lie beyond them.
            let isMore = root <= 0 && input.isReciprocal(measure.basis) || value > range.upperBound
            return .outside(rises: rises, isMore: isMore)
        }
        return .at(value, between: nil, rises: rises)
    }

    /// Any other result bends: its difference is looked at on a grid over the range, and the change of sign that is
    /// nearest to today's value is narrowed down to it.
    private func search(
        _ pair: MovedPair, today: Double, _ range: ClosedRange<Double>
    ) throws(PlanningError) -> Crossing {
        let input = pair.input
        guard try moves(pair, [range.lowerBound, today, range.upperBound]) else { return .none }
        var points: [(input: Double, value: Double)] = []
        var scale = 0.0
        for place in grid(over: range, today) where input.range.admits(place) {
            let (first, second) = try pair.values(at: place)
            scale = max(scale, abs(first), abs(second))
            points.append((place, first - second))
        }
        let differences = points.map(\.value)
        guard let least = differences.min(), let most = differences.max(), most - least > 1e-9 * scale else {
            return .none
        }
        let changes = points.indices.dropLast().filter {
            (points[$0].value < 0) != (points[$0 + 1].value < 0)
        }
        let nearest = changes.min {
            distance(points[$0].input, points[$0 + 1].input, today)
                < distance(points[$1].input, points[$1 + 1].input, today)
        }
        guard let nearest else {
            let (low, high) = (points[0], points[points.count - 1])
            let isNearerAbove = abs(high.value) < abs(low.value)
            let side = [isNearerAbove, !isNearerAbove].first {
                turns(pair, beyond: range, above: $0, isNegative: low.value < 0)
            }
            return .outside(rises: high.value > low.value, isMore: side)
        }
        let (left, right) = (points[nearest], points[nearest + 1])
        let change = try SignChange(
            from: (left.input, left.value), to: (right.input, right.value), halvings: 45
        ) { place throws(PlanningError) in
            try pair.difference(at: place)
        }
        return .at(
            change.middle, between: try between(pair, change.low, change.high, scale: scale),
            rises: left.value < 0)
    }

    /// Whether the sign changes further out than where it is sought, at any value that makes sense.
    private func turns(
        _ pair: MovedPair, beyond range: ClosedRange<Double>, above: Bool, isNegative: Bool
    ) -> Bool {
        let input = pair.input
        let end = above ? range.upperBound : range.lowerBound
        let places: [Double]
        if !above {
            places = [end / 100, end / 1e6, 0, -0.999]
        } else if let step = input.wholeStep {
            // What lasts is reckoned month by month.
            places = [step * 600]
        } else {
            places = [end * 100, end * 1e6, 1, 0.999_999, 3]
        }
        return places.contains { value in
            guard above ? value > end : value < end, input.range.admits(value),
                let there = try? pair.difference(at: value)
            else { return false }
            return (there < 0) != isNegative
        }
    }

    /// Where the difference jumps over 0 instead of passing through it, the values on its two sides.
    ///
    /// - Parameters:
    ///   - low: next below where the sign changes.
    ///   - high: next above.
    private func between(
        _ pair: MovedPair, _ low: Double, _ high: Double, scale: Double
    ) throws(PlanningError) -> Breakeven.Row.Between? {
        let sides = [try pair.difference(at: low), try pair.difference(at: high)]
        guard sides.allSatisfy({ abs($0) > 1e-6 * scale }) else { return nil }
        if let step = pair.input.wholeStep {
            // Rounding turns half-way between two of them.
            let month = (low / step).rounded(.down) * step
            let ends = [try pair.difference(at: month), try pair.difference(at: month + step)]
            if (ends[0] < 0) == (sides[0] < 0), (ends[1] < 0) == (sides[1] < 0) {
                return .init(low: month, high: month + step)
            }
        }
        return .init(low: low, high: high)
    }

    /// Whether it makes any difference at some of these values.
    private func moves(_ pair: MovedPair, _ places: [Double]) throws(PlanningError) -> Bool {
        var found: [Double] = []
        var scale = 0.0
        for place in places {
            let (first, second) = try pair.values(
                at: pair.input.range.admits(place) ? place : places[1])
            scale = max(scale, abs(first), abs(second))
            found.append(first - second)
        }
        return (found.max() ?? 0) - (found.min() ?? 0) > 1e-9 * scale
    }

    private func distance(_ low: Double, _ high: Double, _ today: Double) -> Double {
        low <= today && today <= high ? 0 : min(abs(low - today), abs(high - today))
    }

    /// 13 values, evenly apart on a scale of powers where the range spans several, and today's.
    private func grid(over range: ClosedRange<Double>, _ today: Double) -> [Double] {
        let (low, high) = (range.lowerBound, range.upperBound)
        let steps = 12.0
        let isWide = low > 0 && high / low > 50
        let values = (0...12).map { step in
            isWide ? low * pow(high / low, Double(step) / steps) : low + (high - low) * Double(step) / steps
        }
        return Set(values + [today, today * 0.8, today * 1.25].filter(range.contains)).sorted()
    }

    /// A second point, far enough from today's for the slope to be exact, and one that the input may take.
    private func another(_ today: Double, _ range: InputRange) -> Double {
        switch range {
        case .share, .partialShare: today > 0 ? today / 2 : 0.5
        case .notNegative: today > 0 ? today * 2 : 1
        case .positive, .atLeastOne: today * 2
        case .growth: today + 0.1
        }
    }
}
