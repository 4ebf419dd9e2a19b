import Economics

/// What two offers earn where one input of theirs is moved, or one alone beside nothing: each is priced once for a value, and
/// an offer that the input does not move hardly ever.
final class MovedPair {
    /// One of them, before any input is moved.
    struct Contender {
        let offer: Offer
        let today: Double
        fileprivate let inputs: Set<PlanInput>

        init(_ offer: Offer, in model: Pricing, measure: ResultMeasure) throws(PlanningError) {
            self.init(
                offer, today: try measure.value(of: offer, in: model),
                inputs: Set(model.inputs(of: [offer], for: measure.result)))
        }

        /// - Parameter inputs: of which it is known that they move it.
        init(_ offer: Offer, today: Double, inputs: Set<PlanInput>) {
            (self.offer, self.today, self.inputs) = (offer, today, inputs)
        }
    }

    private struct Side {
        let offer: Offer
        let today: Double
        var isMoved: Bool
        var known: [Double: Double] = [:]

        /// Values at which it is looked at whether it really stays: today's and those of the range's two ends come first.
        private static let looks = 3

        init(_ contender: Contender, _ input: PlanInput) {
            (offer, today) = (contender.offer, contender.today)
            isMoved = contender.inputs.contains(input)
        }

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
    init(_ input: PlanInput, measure: ResultMeasure, model: Pricing, sides: [Contender]) {
        (self.input, self.measure) = (input, measure)
        self.sides = sides.map { Side($0, input) }
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
