/// Bars of block characters, where a shape says more than a number.
enum BarText {
    /// `share` of `width` columns, to an eighth of a column. Outside 0...1 it is cut.
    static func bar(_ share: Double, width: Int) -> String {
        guard share > 0 else { return "" }
        let eighths = Int((min(1, share) * Double(width) * 8).rounded())
        let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
        return String(repeating: "█", count: eighths / 8) + rest
    }

    /// What a change to the low and to the high end makes of a value, on the axis `low ... high`: light towards the value
    /// at the low end, dark towards the one at the high end, a line at the value in the middle.
    static func swing(
        atLow: Double, middle: Double, atHigh: Double, on axis: ClosedRange<Double>, width: Int
    ) -> String {
        let span = axis.upperBound - axis.lowerBound
        guard span > 0, span.isFinite else { return "" }
        let column = { (value: Double) in
            Int(((value - axis.lowerBound) / span * Double(width - 1)).rounded())
        }
        let (low, center, high) = (column(atLow), column(middle), column(atHigh))
        let cells = (0..<width).map { place in
            if place == center { return "│" }
            if place >= min(center, high), place <= max(center, high) { return "█" }
            if place >= min(center, low), place <= max(center, low) { return "░" }
            return " "
        }
        return cells.joined()
    }
}
