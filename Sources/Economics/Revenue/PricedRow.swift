package import Quantities
package import RunRecords

/// A row of revenue with what lies between its gross and its net; only the row itself is part of a run record.
package struct PricedRow: Hashable, Sendable {
    package var row: RevenueRow
    /// Exactly 0 where the tenant buys the power.
    package var powerCostUsdPerMwYear: Estimate
    /// `nil` where nothing is hashed.
    package var hashing: HashingFigures?
    package var confidence: RowConfidence
    /// `nil` where a figure on the way to it is not known.
    package var levelised: LevelisedPrice?
    /// The profile whose price it takes; `nil` where it has its own.
    package var pricedAs: String?
    /// Whether its rate is the most that there could be, and not one that was measured or published.
    package var isBound = false
    /// Of its costs, what no source says; `nil` where all are known.
    package var lack: CostLack?
    /// Of the gross, what machines that have not failed earn, in the mean of their life.
    package var earnedShare: Double

    package init(
        row: RevenueRow, powerCostUsdPerMwYear: Estimate, hashing: HashingFigures?,
        confidence: RowConfidence = RowConfidence(), levelised: LevelisedPrice? = nil,
        pricedAs: String? = nil,
        earnedShare: Double = 1, lack: CostLack? = nil
    ) {
        self.lack = lack
        self.earnedShare = earnedShare
        self.pricedAs = pricedAs
        self.levelised = levelised
        self.confidence = confidence
        self.row = row
        self.powerCostUsdPerMwYear = powerCostUsdPerMwYear
        self.hashing = hashing
    }

    /// As a record keeps it.
    package init(recorded row: RevenueRow) {
        let power = row.usdPerMwYear.center - row.netUsdPerMwYear.center
        let reference = row.assumptions[PetaflopPrice.referenceName].flatMap {
            row.subject == .profile($0) ? nil : $0
        }
        self.init(
            row: row, powerCostUsdPerMwYear: row.steps?.power ?? Estimate(exactly: power), hashing: nil,
            pricedAs: reference)
    }
}
