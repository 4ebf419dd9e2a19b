package import Economics
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
        let search = try BreakevenSearch(first: first, second: second, model: model, measure: measure)
        let sides = search.sides
        (firstUsdPerMw, secondUsdPerMw) = (sides[0].today, sides.count > 1 ? sides[1].today : 0)
        rows = []
        let offers = sides.map(\.offer)
        let usual = Set(model.breakevenInputs(offers))
        for input in inputs ?? model.breakevenInputs(offers, for: measure.result) {
            let row = try search.row(input)
            if usual.contains(input) || row.never != .noInfluence { rows.append(row) }
        }
    }
}
