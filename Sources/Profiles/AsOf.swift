/// When a figure was true, as exactly as its source says: `2026-06-29`, `2026-06`, `2026` or `undated`.
package struct AsOf: Encodable, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ day: CalendarDate) { description = day.description }

    static let undated = AsOf(description: "undated")

    private init(description: String) { self.description = description }

    /// `nil` unless `text` has one of the four forms and names an existing day or month.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let exists =
            switch parts.count {
            case 3: CalendarDate(text) != nil
            case 1, 2: text == "undated" || CalendarDate.numbers(parts) != nil
            default: false
            }
        guard exists else { return nil }
        description = text
    }

    /// The last day that it may mean; `nil` where it is undated.
    package var lastDay: CalendarDate? {
        let parts = description.split(separator: "-")
        guard let numbers = CalendarDate.numbers(parts), let year = numbers.first else { return nil }
        let month = numbers.count > 1 ? numbers[1] : 12
        let day = numbers.count > 2 ? numbers[2] : CalendarDate.days(inMonth: month, of: year)
        return CalendarDate(year: year, month: month, day: day)
    }

    /// The first day that it may mean; `nil` where it is undated.
    package var firstDay: CalendarDate? {
        guard let numbers = CalendarDate.numbers(description.split(separator: "-")), let year = numbers.first
        else { return nil }
        return CalendarDate(
            year: year, month: numbers.count > 1 ? numbers[1] : 1, day: numbers.count > 2 ? numbers[2] : 1)
    }

    /// Whether it names one day.
    package var isExact: Bool { CalendarDate(description) != nil }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
