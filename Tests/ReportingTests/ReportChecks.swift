import Foundation
import Reporting
import TestSupport
import Testing

/// A report as it is printed without colour.
func shown(_ report: Report, columns: Int = 80, glyphs: ChartGlyphs = .unicode) -> String {
    TextReport.render(report, on: TextPage(columns: columns, glyphs: glyphs))
}

/// Each report as it is printed: as it was reviewed, the same with colour taken away, and sound at every width.
func check(
    _ name: String, _ report: Report, columns: Int = 80, glyphs: ChartGlyphs = .unicode,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let plain = shown(report, columns: columns, glyphs: glyphs)
    check(name, plain, sourceLocation: sourceLocation)
    let page = TextPage(columns: columns, style: TextStyle(usesColor: true), glyphs: glyphs)
    #expect(GoldenText.stripped(TextReport.render(report, on: page)) == plain, sourceLocation: sourceLocation)
    for columns in PageFaults.widths {
        #expect(
            PageFaults.of(report, columns: columns) == [], "at \(columns)", sourceLocation: sourceLocation)
    }
}

/// Text that is not a report's.
func check(_ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    if let difference = GoldenText.difference(text, name, testFile: #filePath) {
        Issue.record(Comment(rawValue: difference), sourceLocation: sourceLocation)
    }
}

/// What no report may have at any width.
enum PageFaults {
    static let widths = [60, 80, 100, 132, 200]
    /// Ids of profiles are as long, and stand in sentences too.
    private static let longestWord = 16

    static func of(_ report: Report, columns: Int) -> [String] {
        let output = shown(report, columns: columns)
        let lines = output.split(separator: "\n").map(String.init)
        // What the notes say, however they are broken into lines.
        let said = lines.map { $0.trimmingPrefix(/\s*/) }.joined(separator: " ")
        let omissions = said.components(separatedBy: "no room for: ").dropFirst().joined()
        var faults = GoldenText.pageFaults(output, columns: columns)
        for block in report.blocks {
            guard case .table(let table) = block else { continue }
            for (index, column) in table.columns.enumerated() {
                let isSaid = column.detail > 0 && omissions.contains(column.title)
                if isSaid { continue }
                for row in table.rows {
                    faults += unfound(row[index], column.kind, in: lines, columns: columns)
                }
            }
        }
        return faults
    }

    /// Money and names stand whole in one line, words too; other text may go on in the next.
    private static func unfound(
        _ cell: ReportCell, _ kind: ReportColumn.Kind, in lines: [String], columns: Int
    ) -> [String] {
        let text = cell.text().trimmingPrefix(/\s*/)
        let pieces: [Substring]
        switch kind {
        case .bar: return []
        case .name, .number: pieces = [text]
        case .text: pieces = text.split(separator: " ").filter { $0.count <= longestWord }
        }
        return pieces.filter { piece in
            !piece.isEmpty && piece.count <= columns && !lines.contains { $0.contains(piece) }
        }.map { "\"\($0)\" is not shown whole" }
    }
}
