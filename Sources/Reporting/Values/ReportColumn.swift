/// One column of a table: what it is called, and what may become of it where there is little room.
package struct ReportColumn: Sendable {
    package enum Kind: Sendable {
        /// Something that is copied, as an id: kept whole as long as it can be.
        case name
        /// Words, which may stand on several lines.
        case text
        /// Kept whole, and set to the right.
        case number
        /// A drawing, up to `widest` columns wide.
        case bar(widest: Int)
    }

    package var title: String
    package var kind: Kind
    /// 0 is always shown; of the others the highest are left out first.
    package var detail: Int

    package init(_ title: String, _ kind: Kind, detail: Int = 0) {
        self.title = title
        self.kind = kind
        self.detail = detail
    }
}
