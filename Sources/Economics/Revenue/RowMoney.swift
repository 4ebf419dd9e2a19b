package import Quantities
package import RunRecords

/// What a row comes to, in USD per megawatt and year.
package struct RowMoney: Hashable, Sendable {
    package let net: Estimate
    package let steps: MoneySteps?
    /// Of its costs, what no source says; `nil` where all are known.
    package let lack: CostLack?

    package init(_ row: PricedRow) {
        (net, steps, lack) = (row.row.netUsdPerMwYear, row.row.steps, row.lack)
    }
}
