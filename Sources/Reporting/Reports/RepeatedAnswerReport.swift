import Foundation
import Quantities
import RunRecords

/// A saved answer as it was, and what has changed since.
package enum RepeatedAnswerReport {
    /// As many changed values as a person reads; JSON has all.
    private static let shown = 20
    private static let shownLines = 6

    package static func report(_ answer: RepeatedAnswer) -> Report {
        var head = Report([
            .field("answer", answer.name), .field("saved", answer.savedAt.utcText),
            .field("command", "wattmark \(answer.arguments.joined(separator: " "))"),
        ])
        if answer.savedBy == answer.today {
            head.add(.field("program", "the same, \(version(answer.today))"))
        } else {
            head.add(.field("program", "\(version(answer.savedBy)) then, \(version(answer.today)) now"))
        }
        for run in answer.runs { head.add(.field("run", words(run))) }
        return .groups([head, profiles(answer), figures(answer)])
    }

    private static func words(_ run: RepeatedAnswer.RunNow) -> String {
        let saved = run.saved.prefix(12)
        return switch run.today {
        case run.saved: "\(saved), the same"
        case let today?: "\(saved) then, \(today.prefix(12)) now"
        case nil: "\(saved), which \(run.reference) no longer names in the store; taken as it was saved"
        }
    }

    private static func version(_ tool: Tool) -> String {
        "\(tool.version) (commit \(tool.commit ?? "unknown"), \(tool.build.rawValue))"
    }

    private static func profiles(_ answer: RepeatedAnswer) -> Report {
        guard answer.isUnderstood else {
            return Report([.note("which profiles the command would read is not known, so none is compared")])
        }
        guard let sources = answer.sources else {
            return Report([.note("today's profiles cannot be read, so what has changed in them is not known")]
            )
        }
        guard answer.savedSources > 0 else {
            return Report([.note("no profile was saved with it, so none is compared")])
        }
        guard !sources.isEmpty else { return Report([.note("no profile has changed since")]) }
        let table = ReportTable(
            sources,
            [
                .name("profile") { .name($0.path) },
                .text("") { .text($0.kind.rawValue) },
                .text("was") { .text(lines($0.before)) },
                .text("is") { .text(lines($0.after)) },
            ])
        return Report([.table(table)])
    }

    private static func lines(_ lines: [String]) -> String {
        lines.prefix(shownLines).joined(separator: "; ") + (lines.count > shownLines ? "; ..." : "")
    }

    private static func figures(_ answer: RepeatedAnswer) -> Report {
        var reports: [Report] = []
        if let changes = answer.byProgram, !changes.isEmpty {
            if answer.savedBy == answer.today {
                let note = "the saved result is not what this program answers today from the saved inputs"
                reports.append(Report([.note(note)]) + table("from the saved result", changes))
            } else {
                reports.append(table("changed by the program", changes))
            }
        }
        if let change = answer.byText { reports.append(text(change, in: answer)) }
        if let changes = answer.byProfiles, !changes.isEmpty {
            reports.append(table("changed by profiles and runs", changes))
        }
        if answer.refusal != nil, answer.byProgram?.isEmpty == true, answer.byText == nil {
            reports.append(Report([.note("reckoned anew from what was saved, every figure is the same")]))
        }
        if let refusal = answer.refusal {
            reports.append(Report([.note("there is no answer to it today: \(refusal)")]))
        } else if reports.isEmpty {
            reports.append(Report([.note("answered anew, every figure is the same")]))
        }
        if answer.isUnderstood, answer.byProgram == nil {
            reports.append(
                Report([
                    .note("from what was saved there is no answer, so nothing vouches for the saved text")
                ]))
        }
        return .groups(reports)
    }

    private static func text(_ change: RepeatedAnswer.TextChange, in answer: RepeatedAnswer) -> Report {
        let result = answer.byProgram?.isEmpty == true ? "; every figure of the saved result is" : ""
        let table = ReportTable(
            [change],
            [
                .text("saved text") { .text(lines($0.before.map(squeezed))) },
                .text("written anew") { .text(lines($0.after.map(squeezed))) },
            ])
        return Report([
            .note("the saved text is not what this program writes today from the saved inputs\(result)"),
            .table(table),
        ])
    }

    /// Of a line that is set as a table's.
    private static func squeezed(_ line: String) -> String {
        line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Years say what their months add up to.
    private static func table(_ title: String, _ all: [AnswerChange]) -> Report {
        let changes = all.filter { !$0.isOfAMonth }
        let months = all.count - changes.count
        let table = ReportTable(
            Array(changes.prefix(shown)),
            [
                .name(title) { .name($0.path) },
                .text("was") { value($0.before) },
                .text("is") { value($0.after) },
                .number("") { change($0.shift) },
            ])
        var report = Report([.table(table)])
        let more = [
            changes.count > shown ? "\(changes.count - shown) more" : nil,
            months > 0 ? "\(NumberText.count(months, "value")) of single months" : nil,
        ].compactMap(\.self)
        if !more.isEmpty { report.add(.note("and \(more.joined(separator: ", ")): --json has all")) }
        return report
    }

    private static func change(_ shift: AnswerChange.Shift?) -> ReportCell {
        switch shift {
        case nil: .empty
        case .share(let share): ReportCell(.signedShare(share))
        case .difference(let difference):
            .text((difference > 0 ? "+" : "") + NumberText.compact(difference))
        }
    }

    private static func value(_ value: JSONValue?) -> ReportCell {
        switch value {
        case nil: .none
        case .number(let number): ReportCell(.input(number))
        case let other?: .text(other.description)
        }
    }

    /// A line for each changed value, for programs.
    package static func data(_ answer: RepeatedAnswer) -> ReportTable {
        typealias Line = (cause: String, change: AnswerChange)
        let lines: [Line] =
            (answer.byProgram ?? []).map { (cause: "program", change: $0) }
            + (answer.byProfiles ?? []).map { (cause: "profiles", change: $0) }
        return ReportTable(
            lines,
            [
                .name("changed_by") { .name($0.cause) },
                .name("path") { .name($0.change.path) },
                .text("before") { data($0.change.before) },
                .text("after") { data($0.change.after) },
                .number("change_share") {
                    if case .share(let share) = $0.change.shift { .number(share) } else { .empty }
                },
                .number("change") {
                    if case .difference(let difference) = $0.change.shift {
                        .number(difference)
                    } else {
                        .empty
                    }
                },
            ])
    }

    private static func data(_ value: JSONValue?) -> ReportCell {
        switch value {
        case nil: .empty
        case .number(let number): .number(number)
        case let other?: .text(other.description)
        }
    }
}
