package import Planning
import Quantities

/// Who earns most where two inputs move together.
package enum GridReport {
    private typealias Line = (value: Double, cells: [WinnerGrid.Cell])

    package static func report(_ grid: WinnerGrid) -> Report {
        let letters = Dictionary(
            zip(grid.contenders, "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)),
            uniquingKeysWith: { first, _ in first })
        let letter = { (contender: Offer) in letters[contender] ?? "?" }
        var columns: [ReportTable.Column<Line>] = [
            .text("\(grid.y.title) \\ \(grid.x.title)") { ReportCell(.input($0.value), .strong) }
        ]
        for (index, value) in grid.x.values.enumerated() {
            columns.append(
                .number(NumberText.compact(value)) { line in
                    let cell = line.cells[index]
                    return .text("\(letter(cell.winner)) \(NumberText.dollars(cell.usdPerMw))")
                })
        }
        let lines = zip(grid.y.values, grid.cells).map { Line(value: $0, cells: $1) }
        let legend = grid.contenders.map { "\(letter($0)) \($0)" }.joined(separator: ", ")
        return Report([
            .table(ReportTable(lines, columns)), .note(legend),
            .note(
                "the winner in each cell, with its \(grid.result.title), \(grid.result.unit), \(BasisWords.of(grid.mwBasis))"
            ),
        ])
    }
}
