import Economics

/// What two offers earn where one input of theirs is moved, or one alone beside nothing: each is priced once for a value, and
/// an offer that the input does not move hardly ever.
final class MovedPair {
    struct Side {
        let offer: Offer
        /// What it earns before the input is moved.
        let today: Double
        /// Whether it is known that the input may move it.
        var isMoved: Bool
        private(set) var known: [Double: Double] = [:]

        init(of offer: Offer, today: Double, isMoved: Bool) {
            (self.offer, self.today, self.isMoved) = (offer, today, isMoved)
        }

        /// Values at which it is looked at whether it really stays: today's and those of the range's two ends come first.
        private static let looks = 3

        mutating func value(
            at place: Double, orElse price: () throws(PlanningError) -> Double
        ) throws(PlanningError) -> Double {
            if let known = known[place] { return known }
            guard isMoved || known.count < Self.looks else { return today }
            let value = try price()
            known[place] = value
            if value != today { isMoved = true }
            return value
        }
    }

    let input: PlanInput
    private let measure: ResultMeasure
    /// With the input where it was moved last.
    private var pricing: Pricing
    private var sides: [Side]

    /// - Parameter sides: one or two.
    init(_ input: PlanInput, measure: ResultMeasure, model: Pricing, sides: [Side]) {
        (self.input, self.measure, self.sides) = (input, measure, sides)
        pricing = model
    }

    func values(at place: Double) throws(PlanningError) -> (first: Double, second: Double) {
        (try value(at: place, of: 0), sides.count > 1 ? try value(at: place, of: 1) : 0)
    }

    func difference(at place: Double) throws(PlanningError) -> Double {
        let (first, second) = try values(at: place)
        return first - second
    }

    private func value(at place: Double, of side: Int) throws(PlanningError) -> Double {
        let offer = sides[side].offer
        return try sides[side].value(at: place) { () throws(PlanningError) in
            input.set(place, in: &pricing.scenario)
            return try measure.value(of: offer, in: pricing)
        }
    }
}
