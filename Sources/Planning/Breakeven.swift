package import Economics
package import RunRecords

/// At which value of each input two offers earn the same net of power per megawatt, all other inputs as they are.
package struct Breakeven: Codable, Equatable, Sendable {
    /// One input.
    package struct Row: Codable, Equatable, Sendable {
        package var input: String
        package var title: String
        package var unit: String
        /// Where a break-even was sought: see `PlanInput.sought`.
        package var soughtLow: Double
        package var soughtHigh: Double
        /// `nil` where the profiles do not say.
        @Nullable package var today: Double?
        /// `nil` where no value in that range makes the two equal.
        @Nullable package var breakEven: Double?
        /// break-even / today - 1; `nil` with the break-even, and where today's value is 0.
        @Nullable package var marginShare: Double?
        /// What both earn there.
        @Nullable package var netUsdPerMwYear: Double?
        /// Who earns more where the input is higher.
        @Nullable package var higherFavours: String?
        @Nullable package var never: Reason?
        /// On which side of the range the two would be equal, or come nearest to it; `nil` unless it is the range
        /// that stands between.
        @Nullable package var wouldNeed: Side?

        /// Why there is no break-even.
        package enum Reason: String, Codable, Sendable {
            /// It moves neither of the two, or both by as much.
            case noInfluence = "no-influence"
            /// The two would be equal only outside the range, or nowhere.
            case outsideRange = "outside-range"
            case unknown
        }

        package enum Side: String, Codable, Sendable {
            case less, more
        }
    }

    package var first: Offer
    package var second: Offer
    package var mwBasis: MegawattBasis
    package var firstNetUsdPerMwYear: Double
    package var secondNetUsdPerMwYear: Double
    package var rows: [Row]

    /// - Throws: `sameOffer`, and what the prices of the two may throw.
    package init(
        _ first: Offer, _ second: Offer, in model: Pricing, basis: MegawattBasis
    ) throws(PlanningError) {
        guard first != second else { throw .sameOffer("\(first)") }
        self.first = first
        self.second = second
        mwBasis = basis
        firstNetUsdPerMwYear = try model.net(of: first, basis: basis)
        secondNetUsdPerMwYear = try model.net(of: second, basis: basis)
        let pair = Pair(first: first, second: second, model: model, basis: basis)
        rows = []
        for input in model.breakevenInputs([first, second]) { rows.append(try pair.row(input)) }
    }
}

/// The root of a straight line through two of its points.
package enum Line {
    /// Relative to the numbers that a difference is of: below it there is only rounding.
    private static let rounding = 1e-12

    /// x with f(x) = 0, where f runs through (x0, y0) and (x1, y1): x0 - y0 (x1 - x0) / (y1 - y0), by similar
    /// triangles. `nil` where f is flat to within rounding of `scale`, the size of the numbers whose difference f is;
    /// exactly 0 where the root is 0 to within rounding.
    ///
    /// Example: through (1, 2) and (2, 1) it is 3.
    package static func root(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double, scale: Double) -> Double?
    {
        guard abs(y1 - y0) > rounding * max(scale, abs(y0), abs(y1)) else { return nil }
        let root = x0 - y0 * (x1 - x0) / (y1 - y0)
        let size = max(abs(x0), abs(x1)) * max(1, scale / abs(y1 - y0))
        return abs(root) > rounding * size ? root : 0
    }
}

private struct Pair {
    let first: Offer
    let second: Offer
    let model: Pricing
    let basis: MegawattBasis

    func nets(_ input: PlanInput, at value: Double) throws(PlanningError) -> (first: Double, second: Double) {
        let moved = input.setting(value, in: model)
        return (try moved.net(of: first, basis: basis), try moved.net(of: second, basis: basis))
    }

    /// Each net is a straight line over the input or over its reciprocal, and so is their difference: two points give
    /// the whole line, exactly.
    func row(_ input: PlanInput) throws(PlanningError) -> Breakeven.Row {
        let sought = input.sought
        var row = Breakeven.Row(
            input: input.key, title: input.title, unit: input.unit, soughtLow: sought.lowerBound,
            soughtHigh: sought.upperBound, today: input.value(in: model.scenario), breakEven: nil,
            marginShare: nil, netUsdPerMwYear: nil, higherFavours: nil, never: nil, wouldNeed: nil)
        guard let today = row.today else {
            row.never = .unknown
            return row
        }
        let range = input.sought(around: today)
        (row.soughtLow, row.soughtHigh) = (range.lowerBound, range.upperBound)
        let other = another(today, input.range)
        let near = try nets(input, at: today)
        let far = try nets(input, at: other)
        let axis = { (value: Double) in input.isReciprocal(basis) ? 1 / value : value }
        let scale = [near.first, near.second, far.first, far.second].map(abs).max() ?? 0
        let root = Line.root(
            axis(today), near.first - near.second, axis(other), far.first - far.second, scale: scale)
        guard let root else {
            row.never = .noInfluence
            return row
        }
        let rises = (far.first - far.second > near.first - near.second) == (other > today)
        row.higherFavours = "\(rises ? first : second)"
        let value = axis(root)
        guard input.range.admits(value), range.contains(value) else {
            row.never = .outsideRange
            // On the reciprocal axis large values are near 0, and roots below 0 lie beyond them.
            let isMore = root <= 0 && input.isReciprocal(basis) || value > range.upperBound
            row.wouldNeed = isMore ? .more : .less
            return row
        }
        row.breakEven = value
        row.marginShare = today == 0 ? nil : value / today - 1
        row.netUsdPerMwYear = try nets(input, at: value).first
        return row
    }

    /// A second point, far enough from today's for the slope to be exact, and one that the input may take.
    private func another(_ today: Double, _ range: InputRange) -> Double {
        switch range {
        case .share, .partialShare: today > 0 ? today / 2 : 0.5
        case .notNegative: today > 0 ? today * 2 : 1
        case .positive, .atLeastOne: today * 2
        }
    }
}
