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
    ///   - isShown: whether the rows tell what they rest on; without it they are there for their dollars alone.
    package init(
        in pricing: Pricing, with record: RunRecord? = nil, against contracts: SignedContracts? = nil,
        by step: MoneySteps.Step = .afterCapital, isShown: Bool = true, today: CalendarDate
    ) throws {
        var prices = pricing
        var revenue =
            try prices.revenueOfProfiles(isShown: isShown) + prices.revenueOfHosts(isShown: isShown)
        var found: [Warning] = []
        if let record {
            let price = try prices.price(
                record.measurements, on: record.host, warnings: record.warnings,
                isShown: isShown)
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
        tokens == other.tokens && entries.elementsEqual(other.entries) { $0.withoutWords == $1.withoutWords }
    }

    /// Whether a glance at another pricing tells that something that was priced differs; it may differ where it does not.
    package func isSeenToDiffer(in pricing: Pricing) throws -> Bool {
        try pricing.revenueOfSamples().priced.contains { priced in
            let own = entries.first {
                ($0.row.subject, $0.row.model, $0.row.mwBasis)
                    == (priced.row.subject, priced.row.model, priced.row.mwBasis)
            }
            return own.map { RowMoney($0.priced) != RowMoney(priced) } ?? true
        }
    }
}
