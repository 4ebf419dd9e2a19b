/// What stands above a drawing: its title, in up to two lines, or three where it is narrow.
enum Heading {
    private static let lineHeight = 20.0

    /// - Returns: where what is below may begin.
    static func draw(_ title: String, on canvas: inout Canvas) -> Double {
        let size = Canvas.Writing.heading.size * 1.1
        let lines = TextMetrics.lines(
            title, width: canvas.width - 8, size: size, most: canvas.isNarrow ? 3 : 2)
        for (place, line) in lines.enumerated() {
            canvas.text(line, 4, 17 + Double(place) * lineHeight, .start, .heading)
        }
        return 10 + Double(max(1, lines.count)) * lineHeight
    }
}
