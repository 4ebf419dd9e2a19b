/// Finds places for labels beside points, where they touch neither each other nor what was drawn.
struct LabelRoom {
    private let bounds: Box
    /// The points themselves.
    private let points: [Box]
    /// What was written.
    private var labels: [Box] = []
    private var taken: [Box]
    private static let gap = 9.0
    private static let pointRadius = 7.0
    /// How far a label may stand from its point.
    private static let reaches = [22.0, 36, 50, 64, 80]

    private typealias Place = (x: Double, base: Double, anchor: Canvas.Anchor)

    /// - Parameters:
    ///   - bounds: within which labels may stand.
    ///   - taken: what is there already, as the points themselves.
    init(bounds: Box, taken: [Box]) {
        self.bounds = bounds
        (points, self.taken) = (taken, taken)
    }

    /// Writes a label right of a point, left of it, above or below; where these are taken, or nearer to another point, further
    /// away with a line to its own; nowhere where there is no room at all, because the table has it too.
    ///
    /// - Returns: whether it was written.
    @discardableResult
    mutating func write(
        _ text: String, besideX x: Double, y: Double, _ writing: Canvas.Writing = .plain,
        on canvas: inout Canvas
    ) -> Bool {
        let gap = Self.gap
        let near: [Place] = [
            (x + gap, y + 4, .start), (x - gap, y + 4, .end), (x, y - gap, .middle),
            (x, y + gap + 10, .middle),
            (x + gap, y - 8, .start), (x - gap, y - 8, .end), (x + gap, y + 17, .start),
            (x - gap, y + 17, .end),
        ]
        func box(_ place: Place) -> Box { Canvas.box(text, place.x, place.base, place.anchor, writing) }
        if let place = near.first(where: { isFree(box($0)) && isNearest(box($0), toX: x, y: y) }) {
            write(text, at: place, writing, on: &canvas)
            return true
        }
        for reach in Self.reaches {
            let far: [Place] = [
                (x + reach, y - reach, .start), (x - reach, y - reach, .end), (x + reach, y + reach, .start),
                (x - reach, y + reach, .end), (x, y - reach, .middle), (x, y + reach + 10, .middle),
            ]
            for place in far where isFree(box(place)) {
                let line = Self.leader(to: box(place), fromX: x, y: y)
                guard !line.contains(where: { dot in labels.contains { $0.overlaps(dot) } }),
                    let start = line.first, let end = line.last
                else { continue }
                canvas.line(start.x, start.y, end.x, end.y, .axis)
                taken += line
                write(text, at: place, writing, on: &canvas)
                return true
            }
        }
        return false
    }

    private mutating func write(
        _ text: String, at place: Place, _ writing: Canvas.Writing, on canvas: inout Canvas
    ) {
        canvas.text(text, place.x, place.base, place.anchor, writing)
        let box = Canvas.box(text, place.x, place.base, place.anchor, writing)
        labels.append(box)
        taken.append(box)
    }

    /// Dots of a line from the edge of a point to a label.
    private static func leader(to box: Box, fromX x: Double, y: Double) -> [Box] {
        let endX = min(max(x, box.x), box.right)
        let endY = min(max(y, box.y), box.bottom)
        let start = min(1, pointRadius / max(1, distance(box, x, y)))
        return (0...10).map { step in
            let share = start + (1 - start) * Double(step) / 10
            return Box(x: x + (endX - x) * share, y: y + (endY - y) * share, width: 0.1, height: 0.1)
        }
    }

    private func isFree(_ box: Box) -> Bool {
        bounds.contains(box) && !taken.contains { $0.overlaps(box) }
    }

    /// Whether nobody would take it for the label of another point.
    private func isNearest(_ box: Box, toX x: Double, y: Double) -> Bool {
        let own = Self.distance(box, x, y)
        return points.allSatisfy { point in
            let (otherX, otherY) = (point.x + point.width / 2, point.y + point.height / 2)
            let isOwn = abs(otherX - x) < 0.5 && abs(otherY - y) < 0.5
            return isOwn || Self.distance(box, otherX, otherY) > own + 3
        }
    }

    private static func distance(_ box: Box, _ x: Double, _ y: Double) -> Double {
        let across = max(box.x - x, x - box.right, 0)
        let along = max(box.y - y, y - box.bottom, 0)
        return (across * across + along * along).squareRoot()
    }
}
