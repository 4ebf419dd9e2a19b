import Foundation
import RunRecords

/// Times as people read them, in UTC.
enum DateText {
    /// `2026-05-28`.
    static func day(_ date: Date) -> String { String(date.utcText.prefix(10)) }

    /// `2026-05-28 20:26`.
    static func minute(_ date: Date) -> String {
        String(date.utcText.prefix(16)).replacing("T", with: " ")
    }

    /// `2026-05-28 20:26:59`.
    static func second(_ date: Date) -> String {
        String(date.utcText.prefix(19)).replacing("T", with: " ")
    }

    /// All as short as tells them apart: by the day, the minute or the second.
    static func apart(_ dates: [Date]) -> [String] {
        let kinds = [day, minute].map { dates.map($0) }
        return kinds.first { Set($0).count == dates.count } ?? dates.map(second)
    }
}
