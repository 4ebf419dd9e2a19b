package import Profiles
package import RunRecords

/// What all machines and a measured host earn, on one axis.
package struct DollarAxis: Sendable {
    /// What the measured host draws; `nil` where there is none.
    package let power: PowerSource?
    /// In the order of what is left.
    package let entries: [RevenueEntry]
    /// On which price the first place hangs; `nil` where none is ranked after capital.
    package let turn: RankingTurn?
    /// `nil` where no language model was named.
    package let tokens: TokenAnswer?
    /// Ids of hosts that are not priced.
    package let unrentedHosts: [String]
    package let warnings: [Warning]

    /// - Parameters:
    ///   - record: of the run whose host stands beside the profiles.
    ///   - contracts: that each row is set beside; `nil` for none.
    ///   - step: after which the rows are ranked.
    package init(
        in pricing: Pricing, with record: RunRecord? = nil, against contracts: SignedContracts? = nil,
        by step: MoneySteps.Step = .afterCapital, today: CalendarDate
    ) throws {
        var prices = pricing
        var revenue = try prices.revenueOfProfiles() + prices.revenueOfHosts()
        var found: [Warning] = []
        if let record {
            let price = try prices.price(record.measurements, on: record.host, warnings: record.warnings)
            revenue = price.revenue + revenue
            prices.measured = price.host
            found = price.powerWarnings
            power = price.power
        } else {
            power = nil
        }
        entries = RevenueEntry.sorted(
            revenue.priced.map { RevenueEntry($0, against: contracts) }, by: step)
        turn = RankingTurn(RevenueEntry.sorted(entries))
        tokens = try prices.tokenAnswer()
        unrentedHosts = revenue.unrentedHosts
        warnings = found + revenue.warnings + prices.advice(today: today)
    }

    /// Whether nothing that was priced differs.
    package func isAsPriced(as other: DollarAxis) -> Bool {
        entries == other.entries && tokens == other.tokens
    }
}
