/// Finds places for labels beside points, where they touch neither each other nor what was drawn.
struct LabelRoom {
    private let bounds: Box
    /// The points themselves.
    private let points: [Box]
    /// What was written.
    private var labels: [Box] = []
    private var taken: [Box]
    /// Lines through which nothing is written.
    private let strokes: [Stroke]
    /// From points to labels that stand away from them.
    private var leaders: [Stroke] = []
    private static let gap = 9.0
    /// Between a letter and a line, whose middle is known and not its width.
    private static let clearance = 2.0
    private static let pointRadius = 7.0
    private static let markRadius = 4.0
    /// How far a label may stand from its point.
    private static let reaches = [22.0, 36, 50, 64, 80]

    private typealias Place = (x: Double, base: Double, anchor: Canvas.Anchor)

    /// - Parameters:
    ///   - bounds: within which labels may stand.
    ///   - taken: what is there already, as the points themselves.
    ///   - strokes: the lines that are drawn.
    init(bounds: Box, taken: [Box], strokes: [Stroke] = []) {
        (self.bounds, self.strokes) = (bounds, strokes)
        (points, self.taken) = (taken, taken)
    }

    /// Writes a label right of a point, left of it, above or below; where these are taken, or nearer to another point, further
    /// away with a line to its own; nowhere where there is no room that no line of the drawing runs through, because the legend or
    /// the table has it too.
    ///
    /// - Parameter isLed: whether it may stand further away.
    /// - Returns: whether it was written.
    @discardableResult
    mutating func write(
        _ text: String, besideX x: Double, y: Double, _ writing: Canvas.Writing = .plain,
        isLed: Bool = true, on canvas: inout Canvas
    ) -> Bool {
        let gap = Self.gap
        let near: [Place] = [
            (x + gap, y + 4, .start), (x - gap, y + 4, .end), (x, y - gap, .middle),
            (x, y + gap + 10, .middle),
            (x + gap, y - 8, .start), (x - gap, y - 8, .end), (x + gap, y + 17, .start),
            (x - gap, y + 17, .end),
        ]
        func box(_ place: Place) -> Box { Canvas.box(text, place.x, place.base, place.anchor, writing) }
        func suits(_ place: Place) -> Bool {
            let box = box(place)
            let clear = box.grown(by: Self.clearance)
            return isFree(box) && !strokes.contains { $0.crosses(clear) }
        }
        if let place = near.first(where: { suits($0) && isNearest(box($0), toX: x, y: y) }) {
            write(text, at: place, writing, on: &canvas)
            return true
        }
        guard isLed, let (place, line) = far(x, y, box, suits) else { return false }
        canvas.line(line.start.x, line.start.y, line.end.x, line.end.y, .axis)
        leaders.append(line)
        taken += Self.dots(of: line)
        write(text, at: place, writing, on: &canvas)
        return true
    }

    /// The same of what has no one point, as a line: beside the first place that has room, else led to the first of all.
    mutating func write(
        _ text: String, besideOneOf places: [(x: Double, y: Double)], _ writing: Canvas.Writing,
        on canvas: inout Canvas
    ) -> Bool {
        for isLed in [false, true] {
            for place in places
            where write(text, besideX: place.x, y: place.y, writing, isLed: isLed, on: &canvas) {
                return true
            }
        }
        return false
    }

    /// The first place away from a point that is led to it by a line of its own.
    private func far(
        _ x: Double, _ y: Double, _ box: (Place) -> Box, _ suits: (Place) -> Bool
    ) -> (place: Place, leader: Stroke)? {
        // Above and below a point at the edge as far to the side as it must.
        let half = box((x, y, .middle)).width / 2
        let middle = max(bounds.x + half, min(x, bounds.right - half))
        for reach in Self.reaches {
            let places: [Place] = [
                (x + reach, y - reach, .start), (x - reach, y - reach, .end), (x + reach, y + reach, .start),
                (x - reach, y + reach, .end), (middle, y - reach, .middle),
                (middle, y + reach + 10, .middle),
            ]
            for place in places where suits(place) {
                let line = Self.leader(to: box(place), fromX: x, y: y)
                if isSeen(line, fromX: x, y: y) { return (place, line) }
            }
        }
        return nil
    }

    /// Whether a leader runs through no label, no other point, no other leader and no line, and along
    /// none, which would hide it.
    private func isSeen(_ leader: Stroke, fromX x: Double, y: Double) -> Bool {
        let radius = Self.pointRadius
        let own = Box(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius)
        // Of points that lie on its own only the marks themselves count: there would be no way out else.
        let others = points.filter { !Self.isAt(x, y, $0) }.map {
            $0.overlaps(own) ? $0.grown(by: Self.markRadius - radius) : $0
        }
        guard !(labels + others).contains(where: leader.crosses),
            !(leaders + strokes).contains(where: leader.crosses)
        else { return false }
        let dots = Self.dots(of: leader)
        let hidden = dots.count { dot in strokes.contains { $0.distance(toX: dot.x, y: dot.y) < 3 } }
        return Double(hidden) * leader.length / Double(dots.count) <= Self.mostHidden
    }

    private mutating func write(
        _ text: String, at place: Place, _ writing: Canvas.Writing, on canvas: inout Canvas
    ) {
        canvas.text(text, place.x, place.base, place.anchor, writing)
        let box = Canvas.box(text, place.x, place.base, place.anchor, writing)
        labels.append(box)
        taken.append(box)
    }

    /// So much of a leader may be covered where it leaves a line.
    private static let mostHidden = 8.0

    /// From the edge of a point to a label.
    private static func leader(to box: Box, fromX x: Double, y: Double) -> Stroke {
        let endX = min(max(x, box.x), box.right)
        let endY = min(max(y, box.y), box.bottom)
        let start = min(1, pointRadius / max(1, distance(box, x, y)))
        return Stroke(start: (x + (endX - x) * start, y + (endY - y) * start), end: (endX, endY))
    }

    private static func dots(of line: Stroke) -> [Box] {
        (0...10).map { step in
            let share = Double(step) / 10
            return Box(
                x: line.start.x + (line.end.x - line.start.x) * share,
                y: line.start.y + (line.end.y - line.start.y) * share, width: 0.1, height: 0.1)
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
            return Self.isAt(x, y, point) || Self.distance(box, otherX, otherY) > own + 3
        }
    }

    /// Whether a point is the one at this place.
    private static func isAt(_ x: Double, _ y: Double, _ point: Box) -> Bool {
        abs(point.x + point.width / 2 - x) < 0.5 && abs(point.y + point.height / 2 - y) < 0.5
    }

    private static func distance(_ box: Box, _ x: Double, _ y: Double) -> Double {
        let across = max(box.x - x, x - box.right, 0)
        let along = max(box.y - y, y - box.bottom, 0)
        return (across * across + along * along).squareRoot()
    }
}
