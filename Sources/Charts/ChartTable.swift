/// The numbers of a chart, which are its canonical form: whoever cannot see the drawing, or wants more digits, reads these.
package struct ChartTable: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
        package var title: String
        package var isNumber: Bool

        package static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
        package static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
    }

    package var columns: [Column]
    /// As many cells each as there are columns; a value that there is not is empty.
    package var rows: [[String]]
}
