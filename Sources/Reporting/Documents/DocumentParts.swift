package import Charts

/// The tables and drawings of a page, each with what it holds in words that tell it from the others.
package struct DocumentParts: Sendable {
    package typealias Named<Part> = (name: String, part: Part)

    /// Those that have rows, in their order.
    package let tables: [Named<ReportTable>]
    package let pictures: [Named<Picture>]

    package init(of sections: [Document.Section]) {
        tables = Self.told(sections.flatMap { Self.tables(of: $0, isAlone: sections.count == 1) })
        pictures = Self.told(
            sections.flatMap { section in
                section.pictures.map { Found($0, name: $0.title, outer: section.title) }
            })
    }

    /// As it stands in the page.
    private struct Found<Part> {
        let part: Part
        let name: String
        /// Where another has its name.
        let wholeName: String

        init(_ part: Part, name: String, outer: String?) {
            (self.part, self.name) = (part, name)
            wholeName = outer.map { "\($0): \(name)" } ?? name
        }
    }

    private static func told<Part>(_ found: [Found<Part>]) -> [Named<Part>] {
        let names = found.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
        var seen: [String: Int] = [:]
        return found.map { one in
            let name = names[one.name] == 1 ? one.name : one.wholeName
            seen[name, default: 0] += 1
            let count = seen[name] ?? 1
            return (count == 1 ? name : "\(name), \(count)", one.part)
        }
    }

    /// What its rows are names a table, and what stands over it where that is more.
    private static func tables(of section: Document.Section, isAlone: Bool) -> [Found<ReportTable>] {
        let tables = tables(in: section.blocks, below: nil)
        guard tables.count > 1 else {
            return tables.map { Found($0.table, name: $0.title ?? section.title, outer: nil) }
        }
        return tables.map { title, table in
            let rows = table.columns.first?.title ?? ""
            let outer = isAlone ? nil : section.title
            guard let title else {
                return Found(table, name: rows.isEmpty ? section.title : rows, outer: outer)
            }
            let isOneOfMany = tables.count { $0.title == title } > 1 && !rows.isEmpty
            return Found(table, name: isOneOfMany ? "\(title): \(rows)" : title, outer: outer)
        }
    }

    private typealias Titled = (title: String?, table: ReportTable)

    /// - Parameter outer: the title of the fold that they are in.
    private static func tables(in blocks: [Document.Block], below outer: String?) -> [Titled] {
        blocks.flatMap { block -> [Titled] in
            switch block {
            case .report(let report): tables(in: report, below: outer)
            case .picture: []
            case .fold(let title, _, let inner): tables(in: inner, below: title)
            }
        }
    }

    private static func tables(in report: Report, below outer: String?) -> [Titled] {
        var title: String?
        return report.blocks.compactMap { block -> Titled? in
            switch block {
            case .title(let phrase):
                title = phrase.text.hasSuffix(":") ? String(phrase.text.dropLast()) : phrase.text
            case .gap: title = nil
            case .table(let table) where !table.rows.isEmpty: return (title ?? outer, table)
            case .table, .note, .field, .warning, .branch, .series, .chart: break
            }
            return nil
        }
    }
}
