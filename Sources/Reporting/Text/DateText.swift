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
}
