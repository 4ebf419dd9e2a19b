/// The shape of a series' points, which tells it from others where colours do not.
enum Marker: CaseIterable, Sendable {
    case circle, square, triangle, diamond

    init(_ series: Int) { self = Self.allCases[series % Self.allCases.count] }

    /// - Parameter size: half its width, about.
    func element(_ x: Double, _ y: Double, size: Double, classes: String) -> String {
        let n = Canvas.number
        switch self {
        case .circle: return "<circle class=\"\(classes)\" cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"\(n(size))\"/>"
        case .square:
            let half = size * 0.9
            return
                "<rect class=\"\(classes)\" x=\"\(n(x - half))\" y=\"\(n(y - half))\" width=\"\(n(2 * half))\" height=\"\(n(2 * half))\"/>"
        case .triangle: return polygon([(0, -1.2), (1.15, 0.85), (-1.15, 0.85)], x, y, size, classes)
        case .diamond: return polygon([(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)], x, y, size, classes)
        }
    }

    private func polygon(
        _ corners: [(Double, Double)], _ x: Double, _ y: Double, _ size: Double, _ classes: String
    ) -> String {
        let points = corners.map {
            "\(Canvas.number(x + $0.0 * size)) \(Canvas.number(y + $0.1 * size))"
        }
        return "<polygon class=\"\(classes)\" points=\"\(points.joined(separator: " "))\"/>"
    }
}
