package import Economics
import Profiles
package import RunRecords

/// How far each input, moved alone from its low to its high, moves what a contender earns, or by how much it earns more
/// than another.
package struct Tornado: Codable, Equatable, Sendable {
    package struct Row: Codable, Equatable, Sendable {
        package var input: String
        package var title: String
        package var unit: String
        package var low: Double
        package var median: Double
        package var high: Double
        /// Whether the ends are a swing around the median, because the profiles give none.
        package var isSwing: Bool
        /// Whether an end is the last value that the input may take, and so nearer than the swing, or than what the
        /// profiles give.
        package var isBounded: Bool
        package var usdPerMwAtLow: Double
        package var usdPerMwAtHigh: Double

        /// Between the two ends.
        package var swing: Double { abs(usdPerMwAtHigh - usdPerMwAtLow) }
    }

    /// By which bitcoin price, difficulty and tariff move where no spread is known.
    package static let usualSwing = 0.2

    /// An input that stays where it is.
    package struct Unmoved: Codable, Equatable, Sendable {
        package var input: String
        package var title: String
    }

    package var contender: Offer
    /// Whose net is taken off; `nil` where the contender stands alone.
    @Nullable package var against: Offer?
    package var result: PlanResult
    package var mwBasis: MegawattBasis
    /// By which inputs without a known spread were moved; `nil` where they were left.
    @Nullable package var swing: Double?
    /// With every input at its median.
    package var usdPerMw: Double
    /// The widest first.
    package var rows: [Row]
    /// What has no spread, or moves nothing.
    package var unmoved: [Unmoved]

    /// - Parameter swing: the share by which inputs without a known spread are moved both ways, as far as they can be;
    ///   `nil` leaves them, but for bitcoin price, difficulty and tariff, which move by `usualSwing`.
    package init(
        of contender: Offer, against: Offer? = nil, in model: Pricing, measure: ResultMeasure,
        swing: Double?
    ) throws(PlanningError) {
        if let against, against == contender { throw .sameOffer("\(contender)") }
        self.contender = contender
        self.against = against
        self.swing = swing
        (result, mwBasis) = (measure.result, measure.basis)
        let offers = [contender] + (against.map { [$0] } ?? [])
        let difference = try Difference(of: offers, model: model, measure: measure)
        usdPerMw = difference.today
        (rows, unmoved) = ([], [])
        for input in model.inputs(of: offers, for: measure.result) {
            if let row = try difference.row(input, swing: swing), row.swing > 0 || input.isAlwaysMoved {
                rows.append(row)
            } else {
                unmoved.append(Unmoved(input: input.key, title: input.title))
            }
        }
        rows.sort { ($1.swing, $0.input) < ($0.swing, $1.input) }
    }
}

private struct Difference {
    private let model: Pricing
    private let measure: ResultMeasure
    private let sides: [MovedPair.Contender]

    /// - Parameter offers: one, or one less another.
    init(of offers: [Offer], model: Pricing, measure: ResultMeasure) throws(PlanningError) {
        (self.model, self.measure) = (model, measure)
        sides = try offers.map { offer throws(PlanningError) in
            try MovedPair.Contender(offer, in: model, measure: measure)
        }
    }

    /// Before any input is moved.
    var today: Double { sides[0].today - (sides.count > 1 ? sides[1].today : 0) }

    /// As far as an answer comes about: what is as old as it gets when it is bought has none.
    private func range(
        _ range: ClosedRange<Double>, of pair: MovedPair, around median: Double
    ) -> ClosedRange<Double> {
        guard range.contains(median) else { return range }
        let narrowed = InputLimits.narrowed(range, around: median) { (try? pair.difference(at: $0)) != nil }
        guard let step = pair.input.wholeStep, narrowed != range else { return narrowed }
        let low =
            narrowed.lowerBound == range.lowerBound
            ? range.lowerBound : (narrowed.lowerBound / step).rounded(.up) * step
        let high =
            narrowed.upperBound == range.upperBound
            ? range.upperBound : (narrowed.upperBound / step).rounded(.down) * step
        return min(low, median)...max(high, median)
    }

    func row(_ input: PlanInput, swing: Double?) throws(PlanningError) -> Tornado.Row? {
        guard let median = input.value(in: model.scenario) else { return nil }
        let spread = input.figure(in: model.scenario)?.spread
        var ends = (low: spread?.low ?? median, high: spread?.high ?? median)
        let isSwing = !(spread?.isKnown ?? false)
        var isBounded = false
        if isSwing {
            guard let swing = swing ?? (input.isAlwaysMoved ? Tornado.usualSwing : nil) else { return nil }
            let wanted = (low: median - abs(median) * swing, high: median + abs(median) * swing)
            ends = (input.range.nearest(to: wanted.low), input.range.nearest(to: wanted.high))
            isBounded = ends != wanted
        }
        let pair = MovedPair(input, measure: measure, model: model, sides: sides)
        let range = range(ends.low...ends.high, of: pair, around: median)
        isBounded = isBounded || range != ends.low...ends.high
        ends = (range.lowerBound, range.upperBound)
        return Tornado.Row(
            input: input.key, title: input.title, unit: input.unit, low: ends.low, median: median,
            high: ends.high, isSwing: isSwing, isBounded: isBounded,
            usdPerMwAtLow: try pair.difference(at: ends.low),
            usdPerMwAtHigh: try pair.difference(at: ends.high))
    }
}
