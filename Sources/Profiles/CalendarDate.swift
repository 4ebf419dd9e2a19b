package import Foundation

/// A day of the Gregorian calendar, written `2026-06-29`.
package struct CalendarDate: Encodable, Hashable, Sendable, CustomStringConvertible {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Of Bitcoin's first block.
    package static let genesis = CalendarDate(year: 2009, month: 1, day: 3)

    init(year: Int, month: Int, day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// `nil` unless `text` is an existing day, of 1900 to 2199, in exactly that form.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let numbers = Self.numbers(parts),
            (1...Self.days(inMonth: numbers[1], of: numbers[0])).contains(numbers[2])
        else { return nil }
        (year, month, day) = (numbers[0], numbers[1], numbers[2])
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    package var description: String {
        "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// Whole days from 1 January 1900.
    package var dayNumber: Int {
        let before = year - 1900
        let leapDays = (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 - 460
        let earlierMonths = (1..<month).reduce(0) { $0 + Self.days(inMonth: $1, of: year) }
        return before * 365 + leapDays + earlierMonths + day - 1
    }

    /// The parts of a date as numbers, where they have the right number of digits and the year and the month exist.
    static func numbers(_ parts: [Substring]) -> [Int]? {
        var numbers: [Int] = []
        for (index, part) in parts.enumerated() {
            guard part.utf8.count == (index == 0 ? 4 : 2), part.utf8.allSatisfy({ (48...57).contains($0) }),
                let number = Int(part)
            else { return nil }
            numbers.append(number)
        }
        guard let year = numbers.first, (1900...2199).contains(year),
            numbers.count < 2 || (1...12).contains(numbers[1])
        else { return nil }
        return numbers
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate {
    /// The day of an instant, in UTC.
    package init(_ instant: Date) {
        let days = (instant.timeIntervalSince1970 / 86_400).rounded(.down)
        // The calendar of an instant that no clock shows does not matter, but it must be a day.
        let epoch = CalendarDate(year: 1970, month: 1, day: 1)
        self = epoch.adding(days: Int(min(max(0, days), 100_000)))
    }
}

extension CalendarDate {
    /// The day so many days later, at most the last day of 2199.
    ///
    /// Worked example: 2026-06-29 and 365 days give 2027-06-29.
    package func adding(days: Int) -> CalendarDate {
        let wanted = min(dayNumber + days, Self.last.dayNumber)
        guard wanted >= 0 else { return self }
        func first(_ year: Int, _ month: Int) -> Int {
            CalendarDate(year: year, month: month, day: 1).dayNumber
        }
        // A year has at most 366 days, so this year comes at most one too early for each 365 x 366 days: step on.
        var year = 1900 + wanted / 366
        while first(year + 1, 1) <= wanted { year += 1 }
        var month = 1
        while month < 12, first(year, month + 1) <= wanted { month += 1 }
        return CalendarDate(year: year, month: month, day: wanted - first(year, month) + 1)
    }

    /// The same day so many months later, or the last one of a shorter month; at most in 2199.
    ///
    /// Worked example: 2026-08-31 and 6 months give 2027-02-28.
    package func adding(months: Int) -> CalendarDate {
        let count = min(year * 12 + month - 1 + months, 2199 * 12 + 11)
        let (year, month) = (count / 12, count % 12 + 1)
        return CalendarDate(year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
    }

    /// Whole months from the month of this day to that of another; negative where it is earlier.
    package func months(until other: CalendarDate) -> Int {
        (other.year - year) * 12 + other.month - month
    }

    private static let last = CalendarDate(year: 2199, month: 12, day: 31)
}
