/// Which intervals an axis is to cover.
enum CommonReach {
    /// One in so many rows may reach beyond the axis.
    private static let rowsPerWide = 5

    /// The ends of all intervals; or, where leaving out the few widest makes the rest at least twice as large, of all but these.
    ///
    /// - Parameter points: what is covered in any case.
    static func ends(of intervals: [Interval], around points: [Double]) -> [Double] {
        let spread = intervals.filter(\.hasSpread).sorted { $0.high - $0.low > $1.high - $1.low }
        func ends(without count: Int) -> [Double] { spread.dropFirst(count).flatMap { [$0.low, $0.high] } }
        func width(_ ends: [Double]) -> Double {
            let all = (points + ends).filter(\.isFinite)
            return (all.max() ?? 0) - (all.min() ?? 0)
        }
        let all = ends(without: 0)
        let counts = 0...max(0, intervals.count / rowsPerWide)
        return counts.lazy.map { ends(without: $0) }.first { 2 * width($0) <= width(all) } ?? all
    }
}
