/// Rows of typed cells below named columns.
package struct ReportTable: Sendable {
    /// A column together with how its cells are made of a row's value.
    package struct Column<Row> {
        package var column: ReportColumn
        package var cell: (Row) -> ReportCell

        private init(
            _ title: String, _ kind: ReportColumn.Kind, _ detail: Int, _ cell: @escaping (Row) -> ReportCell
        ) {
            column = ReportColumn(title, kind, detail: detail)
            self.cell = cell
        }

        package static func name(
            _ title: String, detail: Int = 0, _ cell: @escaping (Row) -> ReportCell
        ) -> Self { Self(title, .name, detail, cell) }

        package static func text(
            _ title: String, detail: Int = 0, _ cell: @escaping (Row) -> ReportCell
        ) -> Self { Self(title, .text, detail, cell) }

        package static func number(
            _ title: String, detail: Int = 0, _ cell: @escaping (Row) -> ReportCell
        ) -> Self { Self(title, .number, detail, cell) }

        package static func bar(
            _ title: String = "", widest: Int = 40, detail: Int = 0, _ cell: @escaping (Row) -> ReportCell
        ) -> Self { Self(title, .bar(widest: widest), detail, cell) }
    }

    package let columns: [ReportColumn]
    /// As many cells each as there are columns.
    package let rows: [[ReportCell]]

    package init(columns: [ReportColumn], rows: [[ReportCell]]) {
        self.columns = columns
        self.rows = rows
    }

    package init<Row>(_ rows: [Row], _ columns: [Column<Row>]) {
        self.columns = columns.map(\.column)
        self.rows = rows.map { row in columns.map { $0.cell(row) } }
    }
}
