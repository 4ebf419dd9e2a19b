package import Charts

/// A report that is read as a page: what is answered first, then what it rests on, section by section. How it is written,
/// as HTML or Markdown, is decided elsewhere.
package struct Document: Sendable {
    /// One of the numbers that stand above everything.
    package struct Figure: Sendable {
        package var value: String
        package var label: String
        /// Where it comes from: measured how, from which source, of which date.
        package var origin: Report

        package init(_ value: String, _ label: String, origin: Report) {
            (self.value, self.label, self.origin) = (value, label, origin)
        }
    }

    package indirect enum Block: Sendable {
        /// Tables and sentences.
        case report(Report)
        /// With where its values come from, in a sentence.
        case picture(Picture, origin: String)
        /// What is shown where somebody asks for it.
        ///
        /// - anchor: by which cells of the section lead here; `nil` where none does.
        case fold(title: String, anchor: String?, [Block])
    }

    package struct Section: Sendable {
        /// One of a kind within the document: lower-case letters, digits and hyphens.
        package var anchor: String
        package var title: String
        package var blocks: [Block]

        package init(_ title: String, anchor: String, _ blocks: [Block]) {
            (self.title, self.anchor, self.blocks) = (title, anchor, blocks)
        }

        /// Whether there is nothing below its title.
        package var isEmpty: Bool {
            blocks.allSatisfy { block in
                switch block {
                case .report(let report): report.isEmpty
                case .picture: false
                case .fold(_, _, let blocks): blocks.isEmpty
                }
            }
        }
    }

    package var title: String
    /// In a sentence or two.
    package var answer: String
    package var figures: [Figure]
    /// What else is to be said at once: of the host, and of what was asked, each in a sentence.
    package var beside: [String]
    package var sections: [Section]
    /// When it was made, by what.
    package var colophon: String

    package init(
        title: String, answer: String, figures: [Figure], beside: [String] = [], sections: [Section],
        colophon: String
    ) {
        (self.title, self.answer, self.figures) = (title, answer, figures)
        self.beside = beside
        self.sections = sections.filter { !$0.isEmpty }
        self.colophon = colophon
    }

    /// All drawings, in their order.
    package var pictures: [Picture] { sections.flatMap(\.pictures) }
}

extension Document.Section {
    /// All drawings, in their order.
    package var pictures: [Picture] { Self.pictures(in: blocks) }

    private static func pictures(in blocks: [Document.Block]) -> [Picture] {
        blocks.flatMap { block -> [Picture] in
            switch block {
            case .report: []
            case .picture(let picture, _): [picture]
            case .fold(_, _, let blocks): pictures(in: blocks)
            }
        }
    }
}

extension ReportTable {
    /// The numbers of a drawing.
    package init(_ table: ChartTable) {
        self.init(
            columns: table.columns.map { ReportColumn($0.title, $0.isNumber ? .number : .text) },
            rows: table.rows.map { row in row.map { ReportCell.text($0) } })
    }
}
