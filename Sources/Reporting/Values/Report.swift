/// What a command answers, before anybody decides how it is written: tables, sentences and charts in their order.
package struct Report: Sendable {
    package enum Block: Sendable {
        /// What the blocks below it are about.
        case title(Phrase)
        case table(ReportTable)
        /// A sentence about what stands above it.
        case note(Phrase)
        /// A line of a block of labelled lines.
        case field(label: String, text: String, emphasis: Emphasis)
        /// What is wrong, and what to do about it.
        case warning(message: String, nextStep: String)
        /// A line of a tree.
        case branch(depth: Int, Phrase)
        /// The shape of a series beside words on it.
        case series(label: String, values: [Double], words: String)
        case chart(PointChart)
        /// Ends a group of blocks.
        case gap
    }

    package private(set) var blocks: [Block]

    package init(_ blocks: [Block] = []) { self.blocks = blocks }

    package var isEmpty: Bool { blocks.isEmpty }

    package static func + (first: Report, second: Report) -> Report { Report(first.blocks + second.blocks) }

    package static func += (first: inout Report, second: Report) { first.blocks += second.blocks }

    package mutating func add(_ block: Block) { blocks.append(block) }

    /// One below the other with a gap between them; those without blocks are left out.
    package static func groups(_ reports: [Report]) -> Report {
        let filled = reports.filter { !$0.isEmpty }
        return Report(Array(filled.map(\.blocks).joined(separator: [.gap])))
    }
}

extension Report.Block {
    /// Sentences that nobody needs to read first.
    package static func note(_ text: String) -> Self { .note(Phrase(text, .faint)) }

    package static func field(_ label: String, _ text: String) -> Self {
        .field(label: label, text: text, emphasis: .strong)
    }
}
