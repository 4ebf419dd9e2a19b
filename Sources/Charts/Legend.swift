/// What the marks of a drawing mean, in as many lines as there must be.
enum Legend {
    enum Sign: Sendable {
        case bar, point, hollow, line, band, wide
        /// A line with the marker that its points have.
        case markedLine
        /// An end that the axis does not hold.
        case beyond
        /// A line in the colour of text.
        case ink, dashedInk
        /// No sign at all: a remark.
        case none
    }

    struct Entry: Sendable {
        var text: String
        var sign: Sign
        var series: Int

        init(_ text: String, _ sign: Sign, series: Int = 0) {
            (self.text, self.sign, self.series) = (text, sign, series)
        }
    }

    private static let lineHeight = 18.0
    private static let signWidth = 20.0
    private static let gap = 18.0

    /// - Parameter top: of its first line.
    /// - Returns: where what is below may begin.
    static func draw(_ entries: [Entry], top: Double, on canvas: inout Canvas) -> Double {
        var (x, y) = (4.0, top)
        for entry in entries {
            let sign = entry.sign == .none ? 0 : signWidth
            let text = TextMetrics.fitted(entry.text, width: canvas.width - 8 - sign, size: 12)
            let width = sign + TextMetrics.width(text, size: 12)
            if x > 4, x + width > canvas.width - 4 { (x, y) = (4, y + lineHeight) }
            draw(entry, x: x, y: y + lineHeight / 2, on: &canvas)
            canvas.text(text, x + sign, y + lineHeight / 2 + 4, .start, .muted)
            x += width + gap
        }
        return entries.isEmpty ? top : y + lineHeight + 2
    }

    private static func draw(_ entry: Entry, x: Double, y: Double, on canvas: inout Canvas) {
        let box = Box(x: x, y: y - 5, width: 14, height: 10)
        switch entry.sign {
        case .bar: canvas.bar(box, series: entry.series)
        case .band: canvas.tint(box, series: entry.series)
        case .point: canvas.mark(x + 7, y, series: entry.series)
        case .hollow: canvas.mark(x + 7, y, series: entry.series, isHollow: true)
        case .wide: canvas.line(x, y, x + 14, y, .wide, series: entry.series)
        case .beyond:
            canvas.line(x, y, x + 7, y, .wide, series: entry.series)
            canvas.beyond(x + 7, y, 1, series: entry.series)
        case .line: canvas.line(x, y, x + 14, y, .line, series: entry.series)
        case .markedLine:
            canvas.line(x, y, x + 14, y, .line, series: entry.series)
            canvas.mark(x + 7, y, series: entry.series, size: 3.5)
        case .ink: canvas.line(x, y, x + 14, y, .ink)
        case .dashedInk: canvas.line(x, y, x + 14, y, .dashedInk)
        case .none: break
        }
    }
}
