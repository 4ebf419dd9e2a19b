package import Economics
import Profiles
package import RunRecords

/// How far each input, moved alone from its low to its high, moves what a contender earns net of power, or by how much
/// it earns more than another.
package struct Tornado: Codable, Equatable, Sendable {
    package struct Row: Codable, Equatable, Sendable {
        package var input: String
        package var title: String
        package var unit: String
        package var low: Double
        package var median: Double
        package var high: Double
        /// Whether the ends are the chosen swing around the median, because the profiles give none.
        package var isSwing: Bool
        /// Whether an end of the swing is the last value that the input may take, and so nearer than the swing.
        package var isBounded: Bool
        package var netAtLow: Double
        package var netAtHigh: Double

        /// Between the two ends.
        package var swing: Double { abs(netAtHigh - netAtLow) }
    }

    /// An input that stays where it is.
    package struct Unmoved: Codable, Equatable, Sendable {
        package var input: String
        package var title: String
    }

    package var contender: Offer
    /// Whose net is taken off; `nil` where the contender stands alone.
    @Nullable package var against: Offer?
    package var mwBasis: MegawattBasis
    /// With every input at its median.
    package var netUsdPerMwYear: Double
    /// The widest first.
    package var rows: [Row]
    /// What has no spread, or moves nothing.
    package var unmoved: [Unmoved]

    /// - Parameter swing: the share by which inputs without a known spread are moved both ways, as far as they can be;
    ///   `nil` leaves them.
    package init(
        of contender: Offer, against: Offer? = nil, in model: Pricing, basis: MegawattBasis,
        swing: Double?
    ) throws(PlanningError) {
        if let against, against == contender { throw .sameOffer("\(contender)") }
        self.contender = contender
        self.against = against
        mwBasis = basis
        let measure = Measure(contender: contender, against: against, model: model, basis: basis)
        netUsdPerMwYear = try measure.net(model.scenario)
        (rows, unmoved) = ([], [])
        for input in model.inputs(of: [contender] + (against.map { [$0] } ?? [])) {
            if let row = try measure.row(input, swing: swing), row.swing > 0 {
                rows.append(row)
            } else {
                unmoved.append(Unmoved(input: input.key, title: input.title))
            }
        }
        rows.sort { ($1.swing, $0.input) < ($0.swing, $1.input) }
    }
}

private struct Measure {
    let contender: Offer
    let against: Offer?
    let model: Pricing
    let basis: MegawattBasis

    func net(_ scenario: Scenario) throws(PlanningError) -> Double {
        var moved = model
        moved.scenario = scenario
        let own = try moved.net(of: contender, basis: basis)
        guard let against else { return own }
        return own - (try moved.net(of: against, basis: basis))
    }

    func row(_ input: PlanInput, swing: Double?) throws(PlanningError) -> Tornado.Row? {
        guard let figure = input.figure(in: model.scenario) else { return nil }
        let median = figure.median
        var ends = (low: figure.spread.low ?? median, high: figure.spread.high ?? median)
        let isSwing = !figure.spread.isKnown
        var isBounded = false
        if isSwing {
            guard let swing else { return nil }
            let wanted = (low: median * (1 - swing), high: median * (1 + swing))
            ends = (input.range.nearest(to: wanted.low), input.range.nearest(to: wanted.high))
            isBounded = ends != wanted
        }
        return Tornado.Row(
            input: input.key, title: input.title, unit: input.unit, low: ends.low, median: median,
            high: ends.high, isSwing: isSwing, isBounded: isBounded,
            netAtLow: try net(input.setting(ends.low, in: model.scenario)),
            netAtHigh: try net(input.setting(ends.high, in: model.scenario)))
    }
}
