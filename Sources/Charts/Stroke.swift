/// A straight piece of a line that is drawn.
struct Stroke: Sendable {
    var start: (x: Double, y: Double)
    var end: (x: Double, y: Double)

    /// Those of a line through points.
    static func all(through points: [(x: Double, y: Double)]) -> [Stroke] {
        zip(points, points.dropFirst()).map { Stroke(start: $0, end: $1) }
    }

    /// Whether a part of it lies within a box (Liang and Barsky, ACM Transactions on Graphics 3 (1984) 1-22).
    func crosses(_ box: Box) -> Bool {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        var (enters, leaves) = (0.0, 1.0)
        for (step, room) in [
            (-dx, start.x - box.x), (dx, box.right - start.x), (-dy, start.y - box.y),
            (dy, box.bottom - start.y),
        ] {
            if step == 0 {
                if room <= 0 { return false }
            } else if step < 0 {
                enters = max(enters, room / step)
            } else {
                leaves = min(leaves, room / step)
            }
        }
        return enters < leaves
    }

    var length: Double {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        return (dx * dx + dy * dy).squareRoot()
    }

    /// Whether the two meet between their ends.
    func crosses(_ other: Stroke) -> Bool {
        func side(_ line: Stroke, _ point: (x: Double, y: Double)) -> Double {
            (line.end.x - line.start.x) * (point.y - line.start.y)
                - (line.end.y - line.start.y) * (point.x - line.start.x)
        }
        return side(self, other.start) * side(self, other.end) < 0
            && side(other, start) * side(other, end) < 0
    }

    func distance(toX x: Double, y: Double) -> Double {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let square = dx * dx + dy * dy
        let share = square > 0 ? min(1, max(0, ((x - start.x) * dx + (y - start.y) * dy) / square)) : 0
        let (awayX, awayY) = (start.x + share * dx - x, start.y + share * dy - y)
        return (awayX * awayX + awayY * awayY).squareRoot()
    }
}
