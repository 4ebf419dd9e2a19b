/// The hashprice that is agreed on for months to come, as forwards are quoted: a curve that takes the place of what price,
/// difficulty and fees would come to.
package struct HashpriceForward: Encodable, Hashable, Sendable {
    package struct Point: Encodable, Hashable, Sendable {
        /// The first day of the month.
        package var month: CalendarDate
        /// Mean of the month.
        package var usdPerPhDay: Double
    }

    /// By month, each once.
    package let points: [Point]
    package let provenance: Provenance

    /// From `2026-12=36,2027-06=33`, as it is set by hand; `nil` where a month or a number is none, or where they are not in
    /// order.
    package init?(_ text: String) {
        var points: [Point] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "=", omittingEmptySubsequences: false)
            guard sides.count == 2, let month = Self.month(String(sides[0])), let usd = Double(sides[1]),
                usd.isFinite, Self.rule.fault(of: usd) == nil
            else { return nil }
            points.append(Point(month: month, usdPerPhDay: usd))
        }
        guard Self.areInOrder(points) else { return nil }
        self.points = points
        provenance = .override
    }

    fileprivate static let rule = NumberRule.hashprice

    fileprivate static func month(_ text: String) -> CalendarDate? { CalendarDate(text + "-01") }

    private static func areInOrder(_ points: [Point]) -> Bool {
        zip(points, points.dropFirst()).allSatisfy { $0.month.dayNumber < $1.month.dayNumber }
    }

    /// The first month that is before the one of `date`, of which nothing can be agreed on any more.
    package func firstPast(on date: CalendarDate) -> Point? {
        points.first { date.months(until: $0.month) < 0 }
    }
}

extension HashpriceForward {
    init?(_ reader: FieldReader) {
        let provenance = reader.provenance()
        let points = reader.list("points", Point.init)
        reader.finish()
        guard let provenance, let points else { return nil }
        if !Self.areInOrder(points) {
            reader.fault("points", "are not in order", "give each month once, the earliest first")
        }
        (self.points, self.provenance) = (points, provenance)
    }
}

extension HashpriceForward.Point {
    init?(_ reader: FieldReader) {
        let text = reader.text("month", example: "2026-12")
        let usd = reader.number("usd_per_ph_day", HashpriceForward.rule)
        reader.finish()
        guard let text, let usd else { return nil }
        guard let month = HashpriceForward.month(text) else {
            reader.fault("month", "\"\(text)\" is not a month", "write one as 2026-12")
            return nil
        }
        self.init(month: month, usdPerPhDay: usd)
    }
}
