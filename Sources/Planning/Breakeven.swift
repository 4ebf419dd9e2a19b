package import Economics
import Foundation
import Profiles
package import RunRecords

/// At which value of each input two offers earn the same per megawatt, or one alone earns nothing, all other inputs as
/// they are.
package struct Breakeven: Codable, Equatable, Sendable {
    /// One input.
    package struct Row: Codable, Equatable, Sendable {
        package var input: String
        package var title: String
        package var unit: String
        /// Where a break-even was sought: see `PlanInput.sought`, as far as `--set` takes it.
        package var soughtLow: Double
        package var soughtHigh: Double
        /// `nil` where the profiles do not say.
        @Nullable package var today: Double?
        /// `nil` where no value in that range makes the two equal. Where `between` is given it lies there.
        @Nullable package var breakEven: Double?
        /// Where the answer jumps from the one to the other: the values on the two sides of it, of an input that counts in
        /// whole months two of them; `nil` where a value makes the two equal.
        @Nullable package var between: Between?
        /// break-even / today - 1; `nil` with the break-even, and where today's value is 0 or less.
        @Nullable package var distanceShare: Double?
        /// What both earn there; `nil` at a jump, where they never earn the same.
        @Nullable package var bothUsdPerMw: Double?
        /// Who earns more where the input is higher; `none` where the only one earns less.
        @Nullable package var higherFavours: String?
        @Nullable package var never: Reason?
        /// On which side of the range the two would be equal, or come nearest to it; `nil` unless it is the range
        /// that stands between.
        @Nullable package var wouldNeed: Side?

        /// Why there is no break-even.
        package enum Reason: String, Codable, Sendable {
            /// It moves neither of the two, or both by as much.
            case noInfluence = "no-influence"
            /// The two would be equal only outside the range.
            case outsideRange = "outside-range"
            /// Nor at any value beyond the range that the input could have.
            case noValue = "no-value"
            case unknown
        }

        package enum Side: String, Codable, Sendable {
            case less, more
        }

        /// Two values next to each other.
        package struct Between: Codable, Equatable, Sendable {
            package var low: Double
            package var high: Double
        }
    }

    package var first: Offer
    /// `nil` where it is asked when the first earns nothing.
    @Nullable package var second: Offer?
    package var result: PlanResult
    package var mwBasis: MegawattBasis
    package var firstUsdPerMw: Double
    package var secondUsdPerMw: Double
    package var rows: [Row]

    /// Whether both are of the same result, and of the same dollars before any input is moved.
    package func isOfTheSame(as other: Breakeven) -> Bool {
        result == other.result && firstUsdPerMw == other.firstUsdPerMw
            && secondUsdPerMw == other.secondUsdPerMw
    }

    /// The same without the inputs that make no difference.
    package var withoutIdleInputs: Breakeven {
        var moved = self
        moved.rows.removeAll { $0.never == .noInfluence }
        return moved
    }

    /// - Parameter inputs: those that are asked about; all by default.
    /// - Throws: `sameOffer`, and what the prices of the two may throw.
    package init(
        _ first: Offer, _ second: Offer?, in model: Pricing, measure: ResultMeasure,
        inputs: [PlanInput]? = nil
    ) throws(PlanningError) {
        guard first != second else { throw .sameOffer("\(first)") }
        self.first = first
        self.second = second
        (result, mwBasis) = (measure.result, measure.basis)
        let scenario = model.scenario
        let pair = Pair(
            first: first, second: second, model: model, measure: measure,
            probes: OverrideProbes(
                of: scenario.library,
                choice: ProfileChoice(
                    market: scenario.market.id, site: scenario.site.id, outlook: scenario.outlook?.id)))
        (firstUsdPerMw, secondUsdPerMw) = try pair.values(in: model)
        rows = []
        let offers = [first] + (second.map { [$0] } ?? [])
        let usual = Set(model.breakevenInputs(offers))
        for input in inputs ?? model.breakevenInputs(offers, for: measure.result) {
            let row = try pair.row(input)
            if usual.contains(input) || row.never != .noInfluence { rows.append(row) }
        }
    }
}

private struct Pair {
    let first: Offer
    let second: Offer?
    let model: Pricing
    let measure: ResultMeasure
    let probes: OverrideProbes

    func values(in pricing: Pricing) throws(PlanningError) -> (first: Double, second: Double) {
        let own = try measure.value(of: first, in: pricing)
        guard let second else { return (own, 0) }
        return (own, try measure.value(of: second, in: pricing))
    }

    func values(_ input: PlanInput, at value: Double) throws(PlanningError) -> (first: Double, second: Double)
    {
        try values(in: input.setting(value, in: model))
    }

    /// As far as the input may be moved.
    private func range(_ input: PlanInput, around today: Double) -> ClosedRange<Double> {
        let limits = InputLimits(input, probes)
        return InputLimits.narrowed(input.sought(around: today), around: today, bounds: limits.bounds) {
            value in
            limits.takes(value) && (try? values(input, at: value)) != nil
        }
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
        let range = range(input, around: today)
        (row.soughtLow, row.soughtHigh) = (range.lowerBound, range.upperBound)
        let crossing: Crossing
        switch measure.result {
        case .netOfPower: crossing = try line(input, today: today, range)
        case .operatingMargin, .afterCapital, .npv, .equalAnnualValue:
            crossing = try search(input, today: today, range)
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
                between != nil ? nil : second == nil ? 0 : try values(input, at: value).first
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
        _ input: PlanInput, today: Double, _ range: ClosedRange<Double>
    ) throws(PlanningError) -> Crossing {
        let other = another(today, input.range)
        let near = try values(input, at: today)
        let far = try values(input, at: other)
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
        _ input: PlanInput, today: Double, _ range: ClosedRange<Double>
    ) throws(PlanningError) -> Crossing {
        guard try moves(input, [range.lowerBound, today, range.upperBound]) else { return .none }
        var points: [(input: Double, value: Double)] = []
        var scale = 0.0
        for place in grid(over: range, today) where input.range.admits(place) {
            let (first, second) = try values(input, at: place)
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
                turns(input, beyond: range, above: $0, isNegative: low.value < 0)
            }
            return .outside(rises: high.value > low.value, isMore: side)
        }
        let (left, right) = (points[nearest], points[nearest + 1])
        let change = try SignChange(
            from: (left.input, left.value), to: (right.input, right.value), halvings: 45
        ) { place throws(PlanningError) in
            let (first, second) = try values(input, at: place)
            return first - second
        }
        return .at(
            change.middle, between: try between(input, change.low, change.high, scale: scale),
            rises: left.value < 0)
    }

    /// Whether the sign changes further out than where it is sought, at any value that makes sense.
    private func turns(
        _ input: PlanInput, beyond range: ClosedRange<Double>, above: Bool, isNegative: Bool
    ) -> Bool {
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
                let there = try? values(input, at: value)
            else { return false }
            return (there.first - there.second < 0) != isNegative
        }
    }

    /// Where the difference jumps over 0 instead of passing through it, the values on its two sides.
    ///
    /// - Parameters:
    ///   - low: next below where the sign changes.
    ///   - high: next above.
    private func between(
        _ input: PlanInput, _ low: Double, _ high: Double, scale: Double
    ) throws(PlanningError) -> Breakeven.Row.Between? {
        func difference(_ value: Double) throws(PlanningError) -> Double {
            let (first, second) = try values(input, at: value)
            return first - second
        }
        let sides = [try difference(low), try difference(high)]
        guard sides.allSatisfy({ abs($0) > 1e-6 * scale }) else { return nil }
        if let step = input.wholeStep {
            // Rounding turns half-way between two of them.
            let month = (low / step).rounded(.down) * step
            let ends = [try difference(month), try difference(month + step)]
            if (ends[0] < 0) == (sides[0] < 0), (ends[1] < 0) == (sides[1] < 0) {
                return .init(low: month, high: month + step)
            }
        }
        return .init(low: low, high: high)
    }

    /// Whether it makes any difference at some of these values.
    private func moves(_ input: PlanInput, _ places: [Double]) throws(PlanningError) -> Bool {
        var found: [Double] = []
        var scale = 0.0
        for place in places {
            let (first, second) = try values(input, at: input.range.admits(place) ? place : places[1])
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
