import Foundation
import PlainText
import Quantities

extension ReportCell {
    /// As people read it, on one line. Drawings are as wide as they may be.
    ///
    /// - Parameter width: of drawings.
    package func text(width: Int = 0, glyphs: ChartGlyphs = .unicode) -> String {
        let text = bareText(width: width, glyphs: glyphs)
        return mark.isEmpty ? text : "\(text) \(mark)"
    }

    private func bareText(width: Int, glyphs: ChartGlyphs) -> String {
        switch content {
        case .name(let text), .text(let text), .missing(let text): WrappedText.capped(text).printable
        case .number(let value, let digits): NumberText.significant(value, digits)
        case .input(let value): NumberText.compact(value)
        case .count(let number): "\(number)"
        case .quantity(let value, let unit, let digits): NumberText.withUnit(value, unit, digits: digits)
        case .money(let dollars): NumberText.dollars(dollars)
        case .moneyInterval(let low, let high): NumberText.dollars(from: low, to: high)
        case .share(let share, let digits): NumberText.percent(share, digits: digits)
        case .signedShare(let share): NumberText.signedPercent(share)
        case .points(let share): NumberText.points(share)
        case .change(let ratio): NumberText.change(ratio)
        case .changeInterval(let low, let high): NumberText.change(from: low, to: high)
        case .date(let date): DateText.minute(date)
        case .flag(let isSet): isSet ? "yes" : ""
        case .bar(let share): BarText.bar(share, width: width)
        case .swing(let low, let middle, let high, let axis):
            BarText.swing(atLow: low, middle: middle, atHigh: high, on: axis, width: width)
        case .trace(let values): SparklineText.line(values, width: width, glyphs: glyphs)
        }
    }
}
