/// The lines and numbers of axes around a plot.
enum AxisDrawing {
    /// From a plot's lower edge to the base line of what is written below it: the lowest number at its left ends 7 below
    /// the edge.
    static let numbers = 19.0

    /// Below a plot, with lines up through it; numbers that would touch the one before are left out.
    ///
    /// - Returns: where what is below may begin.
    static func below(_ axis: Axis, plot: Box, on canvas: inout Canvas, hasLines: Bool = true) -> Double {
        let base = plot.bottom + numbers
        for tick in axis.ticks {
            let x = axis.place(tick.value)
            if hasLines {
                canvas.line(x, plot.y, x, plot.bottom, .grid)
            } else {
                canvas.line(x, plot.bottom, x, plot.bottom + 4, .axis)
            }
        }
        for (left, tick) in shown(axis, within: canvas.width) {
            canvas.text(tick.text, left, base, .start, .muted)
        }
        canvas.line(plot.x, plot.bottom, plot.right, plot.bottom, .axis)
        guard !axis.title.isEmpty else { return base + 6 }
        let title = TextMetrics.fitted(axis.title, width: canvas.width - 8, size: 12)
        let box = Canvas.box(title, (axis.start + axis.end) / 2, base + 17, .middle)
        let left = min(max(4, box.x), canvas.width - 4 - box.width)
        canvas.text(title, left, base + 17, .start, .muted)
        return base + 24
    }

    /// With where each begins.
    private static func shown(
        _ axis: Axis, within width: Double
    ) -> [(left: Double, tick: Axis.Tick)] {
        var last = -Double.infinity
        return axis.ticks.compactMap { tick in
            let wide = TextMetrics.width(tick.text, size: 12)
            let left = min(max(4, axis.place(tick.value) - wide / 2), width - 4 - wide)
            guard left > last + 6 else { return nil }
            last = left + wide
            return (left, tick)
        }
    }

    /// Left of a plot, with lines through it; the title stands above.
    static func left(_ axis: Axis, plot: Box, on canvas: inout Canvas) {
        var last = Double.infinity
        for tick in axis.ticks {
            let y = axis.place(tick.value)
            canvas.line(plot.x, y, plot.right, y, .grid)
            guard y + 16 < last else { continue }
            last = y
            canvas.text(tick.text, plot.x - 6, y + 4, .end, .muted)
        }
        guard !axis.title.isEmpty else { return }
        let title = TextMetrics.fitted(axis.title, width: canvas.width - 8, size: 12)
        canvas.text(title, 4, plot.y - 12, .start, .muted)
    }

    /// So many spaces between the numbers below a plot, or as many fewer as a narrow one has room for.
    ///
    /// - Parameter texts: of the widest numbers; empty where they are not known.
    static func most(_ usual: Int, along plot: Box, widest texts: [String] = []) -> Int {
        let wide = texts.map { TextMetrics.width($0, size: 12) }.max().map { min(75, $0 + 24) } ?? 75
        return max(2, min(usual, Int(plot.width / wide)))
    }

    /// How much room the numbers left of a plot need.
    static func margin(_ axis: Axis) -> Double {
        10 + (axis.ticks.map { TextMetrics.width($0.text, size: 12) }.max() ?? 0)
    }
}
