package import Foundation
package import RunRecords

/// One cell of a table: a value with what it means, not yet with how it is written.
package struct ReportCell: Sendable {
    package enum Content: Sendable {
        /// Something that is copied: an id, a path, the name of a metric.
        case name(String)
        case text(String)
        /// A number without unit, or whose unit the column names.
        case number(Double, digits: Int)
        /// The value of an input of any size.
        case input(Double)
        case count(Int)
        /// In `unit`, written with the prefix that suits it.
        case quantity(Double, unit: String, digits: Int)
        /// Dollars; what is below 0 is shown as bad.
        case money(Double)
        case moneyInterval(low: Double, high: Double)
        /// Of 1.
        case share(Double, digits: Int)
        /// Of 1, with its sign.
        case signedShare(Double)
        /// A difference of two shares of 1, in percentage points with its sign.
        case points(Double)
        /// A ratio, shown as what it changes.
        case change(ratio: Double)
        case changeInterval(low: Double, high: Double)
        case date(Date)
        case flag(Bool)
        /// A share as a bar's length.
        case bar(Double)
        /// What a low and a high make of a middle, on an axis.
        case swing(low: Double, middle: Double, high: Double, axis: ClosedRange<Double>)
        /// Values over time, the newest last; `nil` where one is not known, which keeps its place.
        case trace([Double?])
        /// No value, and the word that says so.
        case missing(String)
    }

    package var content: Content
    package private(set) var emphasis: Emphasis
    /// Stands behind the value, as a footnote's sign does.
    package private(set) var mark = ""
    /// Of what the value rests on, where a document has it; text for a terminal leads nowhere.
    package private(set) var anchor: String?

    package init(_ content: Content, _ emphasis: Emphasis = .plain) {
        self.content = content
        self.emphasis = emphasis
    }

    /// Nothing at all.
    package static let empty = ReportCell(.missing(""))
    /// A value that there is not.
    package static let none = ReportCell(.missing("-"))

    package static func name(_ text: String) -> Self { Self(.name(text)) }
    /// Of something that has a name.
    package static func name(_ named: some CustomStringConvertible) -> Self { name(named.description) }
    package static func text(_ text: String, _ emphasis: Emphasis = .plain) -> Self {
        Self(.text(text), emphasis)
    }
    package static func count(_ number: Int) -> Self { Self(.count(number)) }
    package static func number(_ value: Double, digits: Int = 3) -> Self {
        Self(.number(value, digits: digits))
    }
    package static func number(_ value: Double?, digits: Int = 3) -> Self {
        value.map { .number($0, digits: digits) } ?? .none
    }
    package static func quantity(_ value: Double, _ unit: String, digits: Int = 3) -> Self {
        Self(.quantity(value, unit: unit, digits: digits))
    }
    package static func rate(_ value: Double, _ unit: RateUnit, digits: Int = 3) -> Self {
        .quantity(value, unit.symbol, digits: digits)
    }
    package static func money(_ dollars: Double?) -> Self {
        dollars.map { Self(.money($0), $0 < 0 ? .bad : .plain) } ?? .none
    }
    package static func share(_ share: Double?, digits: Int = 2) -> Self {
        share.map { Self(.share($0, digits: digits)) } ?? .none
    }
    package static func bar(_ share: Double) -> Self { Self(.bar(share)) }

    package func with(_ emphasis: Emphasis) -> Self {
        var cell = self
        cell.emphasis = emphasis
        return cell
    }

    package func leading(to anchor: String) -> Self {
        var cell = self
        cell.anchor = anchor
        return cell
    }

    package func marked(_ mark: String) -> Self {
        var cell = self
        cell.mark = mark
        return cell
    }
}
