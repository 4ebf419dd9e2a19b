/// Freivalds' test (1977): C = A·B is checked in O(n²) by comparing C·x with A·(B·x) for random x of ±1.
///
/// Rounding allows a difference. With γ(j) = j·u / (1 - j·u) (Higham, Accuracy and Stability of Numerical Algorithms,
/// 2nd ed., section 3.1), a product summed in any order has |Ĉ - AB| <= γ(k)·|A||B| in the kernel's precision. Both
/// sides of the comparison are then computed in double precision with v = 2^-53, which adds at most
/// γv(n)·|Ĉ|·1 and γv(n + k)·|A||B|·1, where |Ĉ| <= (1 + γ(k))·|A||B|. So a right product never exceeds
/// (γ(k) + γv(n)·(1 + γ(k)) + γv(n + k)) · (|A||B|·1) in any row, and a wrong element that exceeds twice that is seen in
/// every trial in which its row's errors do not cancel: with probability at least 1/2 a trial.
package enum Freivalds {
    package static let trials = 4

    package static func passes(_ operands: MatmulOperands, seed: UInt64) -> Bool {
        let bound = rowBounds(operands)
        var source = RandomSource(seed: seed)
        return (0..<trials).allSatisfy { _ in trial(operands, bound: bound, source: &source) }
    }

    package static func gamma(_ count: Int, unitRoundoff u: Double) -> Double {
        Double(count) * u / (1 - Double(count) * u)
    }

    private static func trial(_ o: MatmulOperands, bound: [Double], source: inout RandomSource) -> Bool {
        let (m, n, k) = (o.problem.m, o.problem.n, o.problem.k)
        let x = (0..<n).map { _ in source.next() & 1 == 0 ? 1.0 : -1.0 }
        let bx = (0..<k).map { row in dot(o, o.b, row: row, x) }
        return (0..<m).allSatisfy { row in
            abs(dot(o, o.c, row: row, x) - dot(o, o.a, row: row, bx)) <= bound[row]
        }
    }

    /// The largest difference that rounding can make in each row; a thousandth more for rounding in the bound itself.
    package static func rowBounds(_ o: MatmulOperands) -> [Double] {
        let (m, n, k) = (o.problem.m, o.problem.n, o.problem.k)
        let kernel = gamma(k, unitRoundoff: o.kernel.dataType.unitRoundoff)
        let sides = gamma(n, unitRoundoff: 0x1p-53) * (1 + kernel) + gamma(n + k, unitRoundoff: 0x1p-53)
        let ones = [Double](repeating: 1, count: n)
        let magnitude = (0..<k).map { row in dot(o, o.b, row: row, ones, absolute: true) }
        return (0..<m).map { row in
            1.001 * (kernel + sides) * dot(o, o.a, row: row, magnitude, absolute: true)
        }
    }

    private static func dot(
        _ o: MatmulOperands, _ matrix: UnsafeMutableRawPointer, row: Int, _ x: [Double],
        absolute: Bool = false
    ) -> Double {
        let start = row * x.count
        var sum = 0.0
        for index in 0..<x.count {
            let value = o.element(matrix, start + index)
            sum += (absolute ? abs(value) : value) * x[index]
        }
        return sum
    }
}
