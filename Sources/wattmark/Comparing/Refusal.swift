import Checking
import Regression
import Reporting
import RunRecords

extension NotComparable {
    private struct Answer: Encodable {
        var comparable = false
        var differences: [FieldDifference]
    }

    /// Prints what differs, and what to do about it; the exit with 8 follows.
    func present(asJSON: Bool) throws {
        guard !asJSON else {
            try Console.write(try CanonicalJSON.encode(Answer(differences: differences)))
            return try Console.print("")
        }
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
