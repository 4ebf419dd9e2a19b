/// A market, a price or a contract that is dated after today, so that nobody can have seen it: its date or this machine's
/// clock is wrong.
package struct PriceAhead: Error, Hashable, Sendable, CustomStringConvertible {
    let kind: ProfileKind
    let id: String
    let field: String
    let day: CalendarDate
    let today: CalendarDate

    /// Somewhere it is tomorrow already.
    private static let earliestMorning = 1

    static func isAhead(_ day: CalendarDate, today: CalendarDate) -> Bool {
        day.dayNumber > today.dayNumber + earliestMorning
    }

    static func isAhead(_ contract: Contract, today: CalendarDate) -> Bool {
        contract.signed.firstDay.map { isAhead($0, today: today) } ?? false
    }

    /// - Throws: the first of the contracts that nobody can have signed yet.
    package static func refuse(in contracts: [Contract], today: CalendarDate) throws(PriceAhead) {
        guard let contract = contracts.first(where: { isAhead($0, today: today) }),
            let day = contract.signed.firstDay
        else { return }
        throw PriceAhead(kind: .contract, id: contract.id, field: "signed", day: day, today: today)
    }

    /// - Parameter market: that is asked about, whose day counts besides.
    /// - Throws: the first of such prices.
    package static func refuse(
        in profiles: [any DatedProfile], of market: Market? = nil, today: CalendarDate
    ) throws(PriceAhead) {
        let latest = today.dayNumber + earliestMorning
        if let market, isAhead(market.date, today: today) {
            throw PriceAhead(kind: .market, id: market.id, field: "date", day: market.date, today: today)
        }
        for profile in profiles {
            for price in profile.datedPrices where !price.figure.provenance.isOverride {
                guard let day = price.figure.provenance.asOf.firstDay,
                    day.dayNumber > latest
                else { continue }
                throw PriceAhead(
                    kind: type(of: profile).kind, id: profile.id, field: price.field, day: day, today: today)
            }
        }
    }

    package var description: String {
        """
        \(kind.noun) \(id): \(field) is of \(day), and today is \(today): correct the date, or this machine's clock
        """
    }
}
