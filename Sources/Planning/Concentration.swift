package import RunRecords

/// How concentrated holdings are, with what the unknown remainder leaves open.
package struct Concentration: Encodable, Equatable, Sendable {
    /// The figures under one belief about who holds the remainder.
    package struct Figures: Encodable, Equatable, Sendable {
        /// See `Herfindahl`.
        package var herfindahl: Double
        /// 10,000 / HHI: so many equal entities would be as concentrated.
        package var effectiveNumber: Double
        /// The fewest entities that hold more than half; `nil` where those that are named do not.
        @Nullable package var nakamoto: Int?
        /// What the largest `top` hold together.
        package var topShare: Double
        package var judgement: Judgement
    }

    /// By the thresholds of `Herfindahl`.
    package enum Judgement: String, Encodable, Sendable {
        case competitive, moderate, high

        init(herfindahl: Double) {
            self = herfindahl < 1500 ? .competitive : herfindahl > 2500 ? .high : .moderate
        }
    }

    package var coverage: Double
    package var remainder: Double
    /// How many entities `top_share` counts.
    package var top: Int
    package var entities: [Holdings.Entity]
    /// The remainder is spread over so many that none counts, and the members of a group hold the same: the least
    /// concentrated that it can be.
    package var asDust: Figures
    /// One more entity holds the remainder; the members of a group hold the same.
    package var asOneEntity: Figures
    /// The largest entity holds the remainder as well, and one member of each group all of it: the most concentrated
    /// that it can be.
    package var withLargest: Figures

    /// Whether every belief gives the same figures.
    package var isCertain: Bool { asDust == withLargest && asDust == asOneEntity }

    package init(of holdings: Holdings, top: Int) {
        coverage = holdings.coverage
        remainder = holdings.remainder
        self.top = top
        entities = holdings.entities
        let whole = holdings.entities.map(\.share)
        let divided = holdings.entities.flatMap { entity in
            Array(repeating: entity.share / Double(entity.members), count: entity.members)
        }
        let rest = remainder
        asDust = Figures(shares: divided, top: top)
        asOneEntity = Figures(shares: rest > 0 ? divided + [rest] : divided, top: top)
        withLargest = Figures(shares: [whole[0] + rest] + whole.dropFirst(), top: top)
    }
}

extension Concentration.Figures {
    /// Source: HHI as in `Herfindahl`; its reciprocal as a number of equals is Adelman's numbers equivalent (1969); the
    /// Nakamoto coefficient is Srinivasan and Lee's (2017), with half as the threshold.
    ///
    /// Example: 0.4, 0.35 and 0.25 have HHI 1,600 + 1,225 + 625 = 3,450, the effective number 2.90, the Nakamoto
    /// coefficient 2 (0.4 is not more than half, 0.75 is) and a share of the top two of 0.75.
    init(shares: [Double], top: Int) {
        let sorted = shares.sorted(by: >)
        herfindahl = Herfindahl.index(of: sorted)
        effectiveNumber = 10_000 / herfindahl
        nakamoto = Self.nakamoto(sorted)
        topShare = min(1, sorted.prefix(top).reduce(0, +))
        judgement = Concentration.Judgement(herfindahl: herfindahl)
    }

    /// Shares that add up to a half within rounding are not more than half.
    private static func nakamoto(_ sorted: [Double]) -> Int? {
        var sum = 0.0
        for (index, share) in sorted.enumerated() {
            sum += share
            if sum > 0.5 + 1e-9 { return index + 1 }
        }
        return nil
    }
}
