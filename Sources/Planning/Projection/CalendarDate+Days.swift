package import Profiles

extension CalendarDate {
    /// The day so many days later, at most the last day of 2199.
    ///
    /// Worked example: 2026-06-29 and 365 days give 2027-06-29.
    package func adding(days: Int) -> CalendarDate {
        let wanted = min(dayNumber + days, Self.last?.dayNumber ?? dayNumber)
        // A year has at most 366 days, so this year comes at most one too early for each 365 x 366 days: step on.
        var year = 1900 + wanted / 366
        while let next = Self.day(year + 1, 1, 1), next.dayNumber <= wanted { year += 1 }
        var month = 1
        while month < 12, let next = Self.day(year, month + 1, 1), next.dayNumber <= wanted { month += 1 }
        guard let first = Self.day(year, month, 1) else { return self }
        return Self.day(year, month, wanted - first.dayNumber + 1) ?? self
    }

    private static var last: CalendarDate? { day(2199, 12, 31) }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        CalendarDate("\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)")
    }
}
