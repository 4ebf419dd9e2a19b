package import Foundation

/// Instants as records and reports write them: ISO 8601 in UTC, to the second, `2026-05-28T20:26:00Z`.
///
/// Foundation's own formats ask for the machine's time zone and calendar first, which takes milliseconds and ICU's data,
/// 32 MB that nothing else here needs.
extension Date {
    /// A part of a second is dropped; instants outside of the years 0 to 9999 are written as the nearest in them.
    package var utcText: String {
        let range = -62_167_219_200.0...253_402_300_799.0
        let seconds = Int(min(max(range.lowerBound, timeIntervalSince1970.rounded(.down)), range.upperBound))
        let day = CivilDay(daysSince1970: Int((Double(seconds) / 86_400).rounded(.down)))
        let second = seconds - day.daysSince1970 * 86_400
        let date = [Self.digits(day.year, 4), Self.digits(day.month, 2), Self.digits(day.day, 2)]
        let time = [second / 3600, second / 60 % 60, second % 60].map { Self.digits($0, 2) }
        return "\(date.joined(separator: "-"))T\(time.joined(separator: ":"))Z"
    }

    /// `nil` unless `text` is an existing second in exactly that form.
    package init?(utcText text: String) {
        let bytes = Array(text.utf8)
        let marks: [Int: UInt8] = [4: 0x2d, 7: 0x2d, 10: 0x54, 13: 0x3a, 16: 0x3a, 19: 0x5a]
        guard bytes.count == 20, marks.allSatisfy({ bytes[$0] == $1 }) else { return nil }
        let parts = [0..<4, 5..<7, 8..<10, 11..<13, 14..<16, 17..<19].map { Self.number(bytes[$0]) }
        guard let year = parts[0], let month = parts[1], let day = parts[2], let hour = parts[3],
            let minute = parts[4], let second = parts[5], hour < 24, minute < 60, second < 60
        else { return nil }
        let civil = CivilDay(year: year, month: month, day: day)
        // A day that does not exist comes back as another.
        guard (1...12).contains(month), CivilDay(daysSince1970: civil.daysSince1970) == civil else {
            return nil
        }
        self.init(
            timeIntervalSince1970: Double(civil.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second))
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.reduce(0 as Int?) { sum, digit in
            sum.flatMap { (48...57).contains(digit) ? $0 * 10 + Int(digit - 48) : nil }
        }
    }
}

/// A day of the Gregorian calendar, carried on before 1582, and its number: H. Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms" (2013), days_from_civil and civil_from_days. Years begin in March there, so that a leap day is the last.
private struct CivilDay: Equatable {
    var year: Int
    var month: Int
    var day: Int

    init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

    init(daysSince1970 number: Int) {
        let days = number + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        month = shifted < 10 ? shifted + 3 : shifted - 9
        day = dayOfYear - (153 * shifted + 2) / 5 + 1
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    var daysSince1970: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
