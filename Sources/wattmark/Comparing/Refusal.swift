import Checking
import Regression
import Reporting

extension NotComparable {
    private struct Answer: Encodable {
        var comparable = false
        var differences: [FieldDifference]
    }

    /// Prints what differs, and what to do about it; the exit with 8 follows.
    func present(json: JSONOption) throws {
        guard !json.json else { return try json.print(Answer(differences: differences)) }
        guard !differences.isEmpty else {
            return try Console.print("Not comparable: the two have no benchmark in common.")
        }
        try Console.print(DifferencesReport.report(differences))
        var fields: [String] = []
        for difference in differences where !fields.contains(difference.field) {
            fields.append(difference.field)
        }
        let accepted = fields.map { "--across \($0)" }.joined(separator: " ")
        Console.error(
            "Error: not comparable; to compare all the same, give \(accepted) (--across-hosts accepts all of the machine)"
        )
    }
}
