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

    /// By net at the meter, the highest first; the two bases of one subject and model stay together.
    package static func sorted(_ entries: [RevenueEntry]) -> [RevenueEntry] {
        let nets = Dictionary(
            entries.filter { $0.row.mwBasis == .facility }.map {
                (Key($0.row), $0.row.netUsdPerMwYear.center)
            },
            uniquingKeysWith: max)
        let order = entries.enumerated().sorted { left, right in
            let (a, b) = (Key(left.element.row), Key(right.element.row))
            if a == b { return left.offset < right.offset }
            let (first, second) = (nets[a] ?? -.infinity, nets[b] ?? -.infinity)
            return first != second ? first > second : a < b
        }
        return order.map(\.element)
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
    }

    package func encode(to encoder: any Encoder) throws {
        try priced.row.encode(to: encoder)
        try Additions(
            powerCostUsdPerMwYear: priced.powerCostUsdPerMwYear, hashing: priced.hashing,
            contracts: contracts, confidence: priced.confidence
        ).encode(to: encoder)
    }
}
