package import Foundation
package import RunRecords

/// Answers that are kept, one line each.
package enum KeptAnswersReport {
    package struct Row: Encodable, Hashable, Sendable {
        package var name: String
        /// All but the name are `nil` of a file that is damaged.
        @Nullable package var savedAt: Date?
        @Nullable package var tool: Tool?
        @Nullable package var arguments: [String]?
        /// Of the runs that it rests on.
        @Nullable package var runs: [String]?
        /// Why it cannot be shown again; `nil` where it can.
        @Nullable package var fault: String?

        package init(
            name: String, savedAt: Date?, tool: Tool?, arguments: [String]?, runs: [String]?, fault: String?
        ) {
            self.name = name
            self.savedAt = savedAt
            self.tool = tool
            self.arguments = arguments
            self.runs = runs
            self.fault = fault
        }
    }

    package static func report(_ answers: [Row]) -> Report {
        guard !answers.isEmpty else {
            return Report([
                .note(
                    "no answer is kept yet; `wattmark revenue --save NAME` keeps one, and so does `wattmark plan`"
                )
            ])
        }
        return Report([
            .table(
                ReportTable(
                    answers,
                    [
                        .name("answer") { .name($0.name).with(.strong) },
                        .text("saved") { $0.savedAt.map { ReportCell(.date($0)) } ?? .none },
                        .text("by", detail: 1) { .text($0.tool?.version ?? "") },
                        .text("command") { .text($0.fault ?? command($0.arguments ?? [])) },
                    ]))
        ])
    }

    /// A line for each, for programs.
    package static func data(_ answers: [Row]) -> ReportTable {
        ReportTable(
            answers,
            [
                .name("name") { .name($0.name) },
                .text("saved_at") { $0.savedAt.map { ReportCell(.date($0)) } ?? .empty },
                .name("tool_version") { .name($0.tool?.version ?? "") },
                .name("tool_commit") { .name($0.tool?.commit ?? "") },
                .text("command") { .text($0.arguments.map(command) ?? "") },
                .name("runs") { .name($0.runs?.joined(separator: " ") ?? "") },
                .text("fault") { .text($0.fault ?? "") },
            ])
    }

    private static func command(_ arguments: [String]) -> String {
        "wattmark \(arguments.joined(separator: " "))"
    }
}
