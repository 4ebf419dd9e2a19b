import Charts
import PlainText
import Reporting

/// The files of an answer: all its figures as the command prints them, and each table and drawing, with a link to each.
struct PageFiles {
    /// Whose they are, as `/files/` has it.
    let place: String
    /// What was asked.
    let query: FormQuery
    let parts: DocumentParts
    /// As the command's `--csv` has it.
    let data: () throws -> String

    private static let dataName = "data.csv"
    /// So many links are looked over at once.
    private static let mostOpen = 16

    /// `nil` where there is none of that name.
    func file(_ name: String) throws -> (kind: PageResponse.Kind, body: String)? {
        if name == Self.dataName { return (.csv, try data()) }
        for (place, table) in parts.tables.enumerated() where name == Self.name(ofTable: place) {
            return (.csv, CSVTable.render(table.part))
        }
        for picture in parts.pictures.map(\.part) {
            if name == "\(picture.name).svg" { return (.svg, picture.document()) }
            if name == "chart-\(picture.name).csv" {
                return (.csv, CSVTable.render(ReportTable(picture.table)))
            }
        }
        return nil
    }

    private static func name(ofTable place: Int) -> String { "table-\(place + 1).csv" }

    var html: String {
        let drawn = parts.pictures.flatMap { name, picture in
            [
                link("\(picture.name).svg", "\(name) (SVG)"),
                link("chart-\(picture.name).csv", "\(name), its numbers (CSV)"),
            ]
        }
        let links: [String] =
            [link(Self.dataName, "all figures, as the command's --csv")]
            + parts.tables.enumerated().map { link(Self.name(ofTable: $0), "\($1.name) (CSV)") } + drawn
        let list = "<ul>\n\(links.joined())</ul>\n"
        return """
            <section aria-label="Files"><h2 id="files">Files</h2>
            \(links.count > Self.mostOpen ? "<details>\n<summary>\(links.count) files</summary>\n\(list)</details>\n" : list)</section>

            """
    }

    private func link(_ name: String, _ title: String) -> String {
        let address = PageAddress.file(name, of: place, query).escapedForXML
        return "<li><a href=\"\(address)\">\(title.escapedForXML)</a></li>\n"
    }
}
