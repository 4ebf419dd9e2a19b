package import Charts
package import Profiles
package import Reporting

/// What a question is answered with, before it is written.
package struct ViewAnswer: Sendable {
    /// In a sentence or two.
    package var headline: String
    /// The same of the preset; `nil` where nothing was moved, and where it would take as long again.
    package var presetHeadline: String?
    package var report: Report
    package var pictures: [Picture]
    /// As the command's `--csv` has it.
    package var data: ReportTable
    /// That answers the same.
    package var command: ShownCommand
    /// What was set and moves the answer.
    package var overrides: [AppliedOverride]
    /// What was set and does not move it, by its keys.
    package var idle: [String]

    /// What is chosen and takes no part, each in a sentence.
    package var asides: [String] = []
}
