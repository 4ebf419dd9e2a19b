import Quantities
package import RunRecords

/// A row as `revenue` answers it: with what lies between gross and net, and beside the contracts of its kind.
package struct RevenueEntry: Hashable, Sendable {
    package var priced: PricedRow
    /// `nil` where there are none of its kind and basis, and where nobody asked.
    package var contracts: ContractComparison?

    package init(_ priced: PricedRow, against contracts: SignedContracts? = nil) {
        self.priced = priced
        self.contracts = contracts?.comparison(with: priced.row)
    }

    package var row: RevenueRow { priced.row }

    /// By what is left at the meter after a step, the highest first; where that is not known, after all others by net of
    /// power. The two bases of one subject and model stay together.
    package static func sorted(
        _ entries: [RevenueEntry], by step: MoneySteps.Step = .afterCapital
    ) -> [RevenueEntry] {
        let ranks = Dictionary(
            entries.filter { $0.row.mwBasis == .facility }.map { (Key($0.row), Rank($0.row, step)) },
            uniquingKeysWith: { first, _ in first })
        let order = entries.enumerated().sorted { left, right in
            let (a, b) = (Key(left.element.row), Key(right.element.row))
            if a == b { return left.offset < right.offset }
            guard let first = ranks[a], let second = ranks[b], first != second else { return a < b }
            return second < first
        }
        return order.map(\.element)
    }

    private struct Rank: Comparable {
        /// Where it is known.
        let left: Double?
        let net: Double

        init(_ row: RevenueRow, _ step: MoneySteps.Step) {
            left = row.steps?[step]?.center
            net = row.netUsdPerMwYear.center
        }

        static func < (one: Rank, other: Rank) -> Bool {
            switch (one.left, other.left) {
            case (let left?, let right?): left < right
            case (nil, nil): one.net < other.net
            case (nil, _): true
            case (_, nil): false
            }
        }
    }

    private struct Key: Hashable, Comparable {
        let subject: Subject
        let model: PriceModel

        init(_ row: RevenueRow) {
            subject = row.subject
            model = row.model
        }

        static func < (left: Key, right: Key) -> Bool {
            (left.subject, left.model) < (right.subject, right.model)
        }
    }
}

/// The keys of the row, and beside them the others.
extension RevenueEntry: Encodable {
    private struct Additions: Encodable {
        var powerCostUsdPerMwYear: Estimate
        @Nullable var hashing: HashingFigures?
        @Nullable var contracts: ContractComparison?
        var confidence: RowConfidence
        @Nullable var levelised: LevelisedPrice?
    }

    package func encode(to encoder: any Encoder) throws {
        try priced.row.encode(to: encoder)
        try Additions(
            powerCostUsdPerMwYear: priced.powerCostUsdPerMwYear, hashing: priced.hashing,
            contracts: contracts, confidence: priced.confidence,
            levelised: priced.levelised
        ).encode(to: encoder)
    }
}
