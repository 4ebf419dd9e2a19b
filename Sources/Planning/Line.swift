/// The root of a straight line through two of its points.
package enum Line {
    /// Relative to the numbers that a difference is of: below it there is only rounding.
    private static let rounding = 1e-12

    /// x with f(x) = 0, where f runs through (x0, y0) and (x1, y1): x0 - y0 (x1 - x0) / (y1 - y0), by similar
    /// triangles. `nil` where f is flat to within rounding of `scale`, the size of the numbers whose difference f is;
    /// exactly 0 where the root is 0 to within rounding.
    ///
    /// Example: through (1, 2) and (2, 1) it is 3.
    package static func root(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double, scale: Double) -> Double?
    {
        guard abs(y1 - y0) > rounding * max(scale, abs(y0), abs(y1)) else { return nil }
        let root = x0 - y0 * (x1 - x0) / (y1 - y0)
        let size = max(abs(x0), abs(x1)) * max(1, scale / abs(y1 - y0))
        return abs(root) > rounding * size ? root : 0
    }
}
