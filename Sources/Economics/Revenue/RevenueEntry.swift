import Quantities
package import RunRecords

/// A row as `revenue` answers it: with what lies between gross and net, and beside the contracts of its kind.
package struct RevenueEntry: Hashable, Sendable {
    package var priced: PricedRow
    /// `nil` where there are none of its kind and basis, and where nobody asked.
    package var contracts: ContractComparison?
    /// Why it has no place among the others; `nil` where it has one.
    package var notRanked: NotRanked?

    package init(_ priced: PricedRow, against contracts: SignedContracts? = nil) {
        self.priced = priced
        self.contracts = contracts?.comparison(with: priced.row)
        notRanked = NotRanked(priced, by: .afterCapital)
    }

    package var row: RevenueRow { priced.row }

    /// Without what it rests on, which a row that is there for its dollars alone does not tell.
    var withoutWords: RevenueEntry {
        var bare = self
        (bare.priced.row.assumptions, bare.priced.row.assumed) = ([:], nil)
        return bare
    }

    /// By which only the reference is ranked, and that is ranked by the hour already.
    var isByFlop: Bool {
        if case .perFlop = row.model { true } else { false }
    }

    /// Those that can be ranked by what is left at the meter after a step, the highest first, then the others by net of
    /// power, each with the reason. The two bases of one subject and model stay together.
    package static func sorted(
        _ entries: [RevenueEntry], by step: MoneySteps.Step = .afterCapital
    ) -> [RevenueEntry] {
        let judged = entries.map { entry in
            var judged = entry
            judged.notRanked = NotRanked(entry.priced, by: step)
            return judged
        }
        let ranks = Dictionary(
            judged.filter { $0.row.mwBasis == .facility }.map { (Key($0.row), Rank($0, step)) },
            uniquingKeysWith: { first, _ in first })
        let keyed = judged.enumerated().map { offset, entry in
            let key = Key(entry.row)
            return (offset: offset, key: key, rank: ranks[key])
        }
        let order = keyed.sorted { left, right in
            if left.key == right.key { return left.offset < right.offset }
            guard let first = left.rank, let second = right.rank, first != second else {
                return left.key < right.key
            }
            return second < first
        }
        return order.map { judged[$0.offset] }
    }

    private struct Rank: Comparable {
        /// Where it can be ranked.
        let left: Double?
        let net: Double

        init(_ entry: RevenueEntry, _ step: MoneySteps.Step) {
            left = entry.notRanked == nil ? entry.row.steps?[step]?.center : nil
            net = entry.row.netUsdPerMwYear.center
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
        /// In words.
        @Nullable var notRanked: String?
    }

    package func encode(to encoder: any Encoder) throws {
        try priced.row.encode(to: encoder)
        try Additions(
            powerCostUsdPerMwYear: priced.powerCostUsdPerMwYear, hashing: priced.hashing,
            contracts: contracts, confidence: priced.confidence,
            levelised: priced.levelised, notRanked: notRanked?.description
        ).encode(to: encoder)
    }
}
