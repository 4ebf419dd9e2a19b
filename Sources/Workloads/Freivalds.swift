import CKernels
import RunRecords

/// Freivalds' test (1977): C = A·B is checked in O(n²) by comparing C·x with A·(B·x) for random x of ±1.
///
/// Rounding allows a difference. With γ(j) = j·u / (1 - j·u) (Higham, Accuracy and Stability of Numerical Algorithms,
/// 2nd ed., section 3.1), a product whose terms pass at most r roundings has |Ĉ - AB| <= γ(r)·|A||B| in the kernel's
/// precision; r follows from the blocking. Both sides of the comparison are then computed in double precision with
/// v = 2^-53, which adds at most γv(n)·|Ĉ|·1 and γv(n + k)·|A||B|·1, where |Ĉ| <= (1 + γ(r))·|A||B|. So a right product
/// never exceeds (γ(r) + γv(n)·(1 + γ(r)) + γv(n + k)) · (|A||B|·1) in any row, and a wrong element that exceeds twice
/// that is seen in every trial in which its row's errors do not cancel: with probability at least 1/2 a trial.
///
/// The dot products of AVX512-BF16 round twice a pair, after each of its two products, which is no more often than one
/// FMA after the other does; an odd depth is filled up with a zero. What they flush to zero is added to the bound for
/// each product. Sums of int8 are exact in the kernel (65,536 products of at most 2^14 fit int32) and on both sides
/// (2^46 fits a double's 53 bits): no difference is allowed.
///
/// The bound grows with the columns that are summed, and over all columns of a large f32 product it would exceed the
/// elements themselves: each of `groups` interleaved groups of columns is therefore compared by itself.
package enum Freivalds {
    package static let trials = 4
    /// Column j belongs to group j % groups.
    package static let groups = Int(WM_GEMM_GROUPS)

    package static func passes(_ operands: MatmulOperands, seed: UInt64) -> Bool {
        let bounds = bounds(operands)
        var source = RandomSource(seed: seed)
        return (0..<trials).allSatisfy { _ in trial(operands, bounds: bounds, source: &source) }
    }

    package static func gamma(_ count: Int, unitRoundoff u: Double) -> Double {
        Double(count) * u / (1 - Double(count) * u)
    }

    private static func trial(_ o: MatmulOperands, bounds: [Double], source: inout RandomSource) -> Bool {
        let x = (0..<o.problem.n).map { _ in source.next() & 1 == 0 ? 1.0 : -1.0 }
        let computed = fold(o, o.c, rows: o.problem.m, x)
        let expected = product(o, folded: fold(o, o.b, rows: o.problem.k, x))
        return bounds.indices.allSatisfy { abs(computed[$0] - expected[$0]) <= bounds[$0] }
    }

    /// The largest difference that rounding can make, for each row and in it each group of columns; a thousandth more
    /// for rounding in the bound itself.
    package static func bounds(_ o: MatmulOperands) -> [Double] {
        let (n, k) = (o.problem.n, o.problem.k)
        let type = o.kernel.dataType
        guard type.unitRoundoff > 0 else { return Array(repeating: 0, count: o.problem.m * groups) }
        let kernel = gamma(
            type.roundings(o.blocking.roundings(ofDepth: k)), unitRoundoff: type.unitRoundoff)
        let flushed = type.underflow * Double(k) * Double((n + groups - 1) / groups)
        let sides = gamma(n, unitRoundoff: 0x1p-53) * (1 + kernel) + gamma(n + k, unitRoundoff: 0x1p-53)
        let ones = [Double](repeating: 1, count: n)
        let magnitudes = fold(o, o.b, rows: k, ones, absolute: true)
        return product(o, folded: magnitudes, absolute: true).map { 1.001 * (kernel + sides) * $0 + flushed }
    }

    /// A matrix of n columns times x, by groups of columns.
    private static func fold(
        _ o: MatmulOperands, _ matrix: UnsafeMutableRawPointer, rows: Int, _ x: [Double],
        absolute: Bool = false
    ) -> [Double] {
        var result = [Double](repeating: 0, count: rows * groups)
        let type = o.kernel.dataType
        wm_gemm_fold(
            matrix == o.c ? type.productType : type.kernelType, rows, x.count, matrix, absolute ? 1 : 0, x,
            &result)
        return result
    }

    private static func product(_ o: MatmulOperands, folded: [Double], absolute: Bool = false) -> [Double] {
        var result = [Double](repeating: 0, count: o.problem.m * groups)
        wm_gemm_fold_product(
            o.kernel.dataType.kernelType, o.problem.m, o.problem.k, o.a, absolute ? 1 : 0, folded, &result)
        return result
    }
}
