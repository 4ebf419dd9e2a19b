package import Regression

/// The fields in which two runs differ, each with both values.
package enum DifferencesText {
    package static func render(_ differences: [FieldDifference], style: TextStyle) -> String {
        var table = TextTable([("differs", .left), ("baseline", .left), ("candidate", .left)])
        for difference in differences {
            let name = difference.field + (difference.subject.map { " of \($0)" } ?? "")
            table.add([
                .init(name, { $0.yellow($1) }), .init(difference.baseline ?? "unknown"),
                .init(difference.candidate ?? "unknown"),
            ])
        }
        return table.text(style)
    }
}
