import Checking
import Regression
import Reporting
import RunRecords

extension NotComparable {
    private struct Answer: Encodable {
        var comparable = false
        var differences: [FieldDifference]
    }

    /// Prints what differs in the form that was asked for, and what to do about it; the exit with 8 follows.
    func present(_ format: FormatOptions, isSummary: Bool) throws {
        if isSummary {
            try Console.print(summary)
        } else {
            try format.print(Answer(differences: differences)) {
                DifferencesReport.data(differences)
            } text: {
                differences.isEmpty
                    ? Report([.note(Phrase(summary))]) : DifferencesReport.report(differences)
            }
        }
        // Programs that read JSON have all of it there.
        guard !format.json, !differences.isEmpty else { return }
        let accepted = fields.map { "--across \($0)" }.joined(separator: " ")
        // Of a size, a kernel or a build alone it would accept nothing, or more than was meant.
        let isOfHosts = differences.contains(where: \.isOfMachine)
        Console.error(
            "Error: not comparable; to compare all the same, give \(accepted)"
                + (isOfHosts ? " (--across-hosts accepts all of the machine)" : ""))
    }

    private var summary: String {
        guard !differences.isEmpty else { return "not comparable: the two have no benchmark in common" }
        return "not comparable: the two differ in \(fields.joined(separator: ", "))"
    }

    /// Those that differ, each once.
    private var fields: [String] {
        differences.reduce(into: []) { fields, difference in
            if !fields.contains(difference.field) { fields.append(difference.field) }
        }
    }
}
