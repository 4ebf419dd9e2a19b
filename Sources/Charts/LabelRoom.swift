/// Finds places for labels beside points, where they touch neither each other nor what was drawn.
struct LabelRoom {
    private let bounds: Box
    private var taken: [Box]

    /// - Parameters:
    ///   - bounds: within which labels may stand.
    ///   - taken: what is there already, as the points themselves.
    init(bounds: Box, taken: [Box]) {
        self.bounds = bounds
        self.taken = taken
    }

    /// Writes a label right of a point, left of it, above or below; nowhere where all of these are taken, because the table
    /// has it too.
    ///
    /// - Returns: whether it was written.
    @discardableResult
    mutating func write(
        _ text: String, besideX x: Double, y: Double, _ writing: Canvas.Writing = .plain,
        on canvas: inout Canvas
    ) -> Bool {
        let gap = 9.0
        let places: [(Double, Double, Canvas.Anchor)] = [
            (x + gap, y + 4, .start), (x - gap, y + 4, .end), (x, y - gap, .middle),
            (x, y + gap + 10, .middle),
            (x + gap, y - 8, .start), (x - gap, y - 8, .end), (x + gap, y + 17, .start),
            (x - gap, y + 17, .end),
        ]
        for (left, base, anchor) in places {
            let box = Canvas.box(text, left, base, anchor, writing)
            guard bounds.contains(box), !taken.contains(where: { $0.overlaps(box) }) else { continue }
            canvas.text(text, left, base, anchor, writing)
            taken.append(box)
            return true
        }
        return false
    }
}
