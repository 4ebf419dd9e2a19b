import Quantities
package import RunRecords

/// On which price a ranking by what is left after capital hangs: that of the first one's work, all others as they are.
package struct RankingTurn: Encodable, Hashable, Sendable {
    package var first: Subject
    /// By what its work is sold; programs tell it from the unit.
    package var firstModel: PriceModel
    package var afterCapitalUsdPerMwYear: Double
    /// Of its price: `USD/h`.
    package var unit: String
    package var today: Double
    /// At which it leaves nothing.
    package var pays: Double
    /// The next one; `nil` where it is alone.
    @Nullable package var second: Subject?
    package var secondModel: PriceModel?
    /// Below which the second leaves more; `nil` where no price above 0 does that.
    @Nullable package var leads: Double?

    private enum CodingKeys: String, CodingKey {
        case first, afterCapitalUsdPerMwYear, unit, today, pays, second, leads
    }

    /// Its gross is proportional to its price, so with the distance d to what is compared
    /// price = today x (gross - d) / gross, with the gross that machines earn which have not failed.
    ///
    /// Worked example: of 10 M USD gross at 2.50 an hour 2 M are left, and 0.5 M of the second: it leads down to 2.125, and
    /// pays down to 2.
    ///
    /// - Parameter entries: in their order; `nil` where none of them is ranked, or what its price is made of is not known.
    package init?(_ entries: [RevenueEntry]) {
        let ranked = entries.filter { $0.row.mwBasis == .facility && $0.notRanked == nil }
        // What is sold by the hour of a device and by the FLOP is one thing; its own price is the one by the hour.
        let leader = ranked.first { entry in
            if case .perFlop = entry.row.model { return false }
            return entry.row.subject == ranked.first?.row.subject
        }
        guard let top = leader ?? ranked.first, let left = top.row.steps?.afterCapital?.center,
            let price = top.priced.levelised
        else { return nil }
        (first, firstModel) = (top.row.subject, top.row.model)
        afterCapitalUsdPerMwYear = left
        (unit, today, pays) = (price.unit, price.today, price.levelised)
        let next = ranked.first { $0.row.subject != top.row.subject }
        (second, secondModel) = (next?.row.subject, next?.row.model)
        leads = next?.row.steps?.afterCapital.flatMap { other in
            let gross = top.row.usdPerMwYear.center * top.priced.earnedShare
            let turn = price.today * (gross - (left - other.center)) / gross
            return turn > 0 ? turn : nil
        }
    }
}
