package import Profiles
package import RunRecords

/// A row beside the contracts of its kind, gross against gross.
package struct ContractComparison: Encodable, Hashable, Sendable {
    package enum Verdict: String, Encodable, Sendable {
        case inside, above, below
    }

    package var kind: Contract.Service
    /// Their ids.
    package var contracts: [String]
    /// Ids of those that the row's own price was derived from, which prove nothing about it.
    package var leftOut: [String]
    /// `nil` where all were left out.
    @Nullable package var lowUsdPerMwYear: Double?
    @Nullable package var highUsdPerMwYear: Double?
    /// Of the row's centre in their range.
    @Nullable package var verdict: Verdict?

    /// - Parameter paid: of those that are not left out, the lowest and the highest.
    package init(
        kind: Contract.Service, contracts: [String], leftOut: [String] = [], paid: ClosedRange<Double>?,
        gross: Double
    ) {
        self.kind = kind
        self.contracts = contracts
        self.leftOut = leftOut
        lowUsdPerMwYear = paid?.lowerBound
        highUsdPerMwYear = paid?.upperBound
        verdict = paid.map { gross < $0.lowerBound ? .below : gross > $0.upperBound ? .above : .inside }
    }
}
