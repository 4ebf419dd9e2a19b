package import Planning

/// Who earns most where two inputs move together.
package enum PlanGridText {
    package static func render(_ grid: WinnerGrid, style: TextStyle) -> String {
        let letters = Dictionary(
            zip(grid.contenders, "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)),
            uniquingKeysWith: { first, _ in first })
        var table = TextTable(
            [("\(grid.y.title) \\ \(grid.x.title)", .left)]
                + grid.x.values.map { (InputText.value($0), .right) }, columns: TextTable.planColumns)
        for (value, cells) in zip(grid.y.values, grid.cells) {
            table.add(
                [.init(InputText.value(value), { $0.bold($1) })]
                    + cells.map { cell in
                        .init("\(letters[cell.winner] ?? "?") \(NumberText.dollars(cell.netUsdPerMwYear))")
                    })
        }
        let legend = grid.contenders.map { "\(letters[$0] ?? "?") \($0)" }.joined(separator: ", ")
        let text = "the winner in each cell, with its net $/MW-year, \(grid.mwBasis.words)"
        return table.text(style)
            + [legend, text].map { "  " + style.dim(WrappedText.fill($0, after: 2, indent: 4)) + "\n" }
            .joined()
    }
}
