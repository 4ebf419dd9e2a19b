package import Profiles
package import RunRecords

extension Warning {
    /// That the months to come begin on a market's day which is not today; `nil` where it is.
    package init?(monthsFrom market: Market, today: CalendarDate) {
        let days = today.dayNumber - market.date.dayNumber
        guard days > 0 else { return nil }
        self.init(
            .startsInThePast,
            "The months to come are counted from \(market.date), \(days) day\(days == 1 ? "" : "s") ago: what has happened since is not in them.",
            nextStep: "Add a market of today, or --set what has changed.")
    }
}
