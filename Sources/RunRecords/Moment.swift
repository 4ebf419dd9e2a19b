package import Foundation

/// A time as a user gives it: a day, a second, or how long ago.
package enum Moment: Hashable, Sendable {
    case at(Date)
    /// Seconds before now.
    case ago(TimeInterval)

    /// `2026-11-01` (its start, UTC), `2026-11-01T12:00:00Z`, or a whole number from 1 up of hours, days or weeks: `36h`, `7d`,
    /// `4w`. `nil` for anything else.
    package init?(_ text: String) {
        if let date = Date(utcText: text) ?? Date(utcText: text + "T00:00:00Z") {
            self = .at(date)
            return
        }
        guard let unit = text.last, let seconds = Self.units[unit], text.utf8.count <= 6,
            let count = Int(text.dropLast()), count >= 1, text.utf8.first != UInt8(ascii: "+")
        else { return nil }
        self = .ago(Double(count) * seconds)
    }

    package func date(now: Date) -> Date {
        switch self {
        case .at(let date): date
        case .ago(let seconds): now - seconds
        }
    }

    private static let units: [Character: TimeInterval] = ["h": 3600, "d": 86_400, "w": 604_800]
}
