import Profiles
import RunRecords

/// What the preset's answer to a view rests on.
struct PresetKey: Hashable {
    private let view: View
    private let question: Question
    /// A run may be named by what means another one tomorrow.
    private let record: String?
    private let today: CalendarDate

    init(_ view: View, _ inquiry: Inquiry) {
        var question = inquiry.question
        question.overrides = []
        (self.view, self.question) = (view, question)
        (record, today) = (inquiry.record?.id, inquiry.today)
    }
}
