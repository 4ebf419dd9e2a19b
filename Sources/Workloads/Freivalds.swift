import CKernels
import RunRecords

/// Freivalds' test (1977): C = A·B is checked in O(n²) by comparing C·x with A·(B·x) for random x of ±1.
///
/// Rounding allows a difference. With γ(j) = j·u / (1 - j·u) (Higham, Accuracy and Stability of Numerical Algorithms,
/// 2nd ed., section 3.1), a product whose terms pass at most r roundings has |Ĉ - AB| <= γ(r)·|A||B| in the kernel's
/// precision; r follows from the blocking. Both sides of the comparison are then computed in double precision with
/// v = 2^-53, which for w columns adds at most γv(w)·|Ĉ|·1 and γv(w + k)·|A||B|·1, where |Ĉ| <= (1 + γ(r))·|A||B|. So a
/// right product never exceeds (γ(r) + γv(w)·(1 + γ(r)) + γv(w + k)) · (|A||B|·1) in any row. One wrong element that
/// exceeds twice that is seen in every trial; several of one row in those in which they do not cancel: with probability
/// at least 1/2 a trial.
///
/// The dot products of AVX512-BF16 round twice a pair, after each of its two products, which is no more often than one
/// FMA after the other does; an odd depth is filled up with a zero. AMX sums sixteen products of even and sixteen of odd
/// places, then both, then adds that to the sum of the lines before: fewer than one a product. What they flush to zero is
/// added to the bound for each product. Sums of int8 are exact in the kernel (65,536 products of at most 2^14 fit int32) and on both sides
/// (2^46 fits a double's 53 bits): no difference is allowed.
///
/// |A||B| is not computed either: by the inequality of Cauchy and Schwarz no element of it exceeds the product of the
/// norms of its row of A and its column of B, which costs as little as reading both.
///
/// The bound grows with the columns that are summed, and over all columns of a large product it would exceed the
/// elements themselves. So groups of at most `groupWidth` columns are compared, each by itself: in a product of uniform
/// operands in blocks of 2,048 summed in f32, that keeps the bound below a tenth of an element's standard deviation up
/// to a depth of 8,192, and one wrong element of that size is seen in every trial.
package enum Freivalds {
    package static let trials = 4
    /// Columns are taken in slices; column j of a slice belongs to its group j % groups.
    package static let groups = Int(WM_GEMM_GROUPS)
    package static let groupWidth = 8

    package static func passes(_ operands: MatmulOperands, seed: UInt64) -> Bool {
        let bounds = bounds(operands)
        var source = RandomSource(seed: seed)
        return (0..<trials).allSatisfy { _ in
            slices(of: operands).allSatisfy { trial(operands, slice: $0, bounds: bounds, source: &source) }
        }
    }

    package static func gamma(_ count: Int, unitRoundoff u: Double) -> Double {
        Double(count) * u / (1 - Double(count) * u)
    }

    /// Where in `bounds` the bound stands that holds for an element of C.
    package static func place(ofRow row: Int, column: Int, in o: MatmulOperands) -> Int {
        let width = groups * groupWidth
        return (column / width * o.problem.m + row) * groups + column % width % groups
    }

    /// The largest difference that rounding can make: for each slice, each row in it, and in that each group of columns.
    /// A thousandth more is for rounding in the bound itself.
    package static func bounds(_ o: MatmulOperands) -> [Double] {
        let (m, n, k) = (o.problem.m, o.problem.n, o.problem.k)
        let type = o.kernel.dataType
        let slices = (n + groups * groupWidth - 1) / (groups * groupWidth)
        var result = [Double](repeating: 0, count: slices * m * groups)
        guard type.unitRoundoff > 0 else { return result }
        let kernel = gamma(
            type.roundings(o.blocking.roundings(ofDepth: k)), unitRoundoff: type.unitRoundoff)
        let sides =
            gamma(groupWidth, unitRoundoff: 0x1p-53) * (1 + kernel)
            + gamma(groupWidth + k, unitRoundoff: 0x1p-53)
        let flushed = type.underflow * Double(k)
        let rows = squares(o, o.a, rows: m, columns: k).byRow.map { $0.squareRoot() }
        let columns = squares(o, o.b, rows: k, columns: n).byColumn.map { $0.squareRoot() }
        for column in 0..<n {
            let first = place(ofRow: 0, column: column, in: o)
            for row in 0..<m {
                result[first + row * groups] +=
                    1.001 * (kernel + sides) * rows[row] * columns[column] + flushed
            }
        }
        return result
    }

    /// The first columns of all slices.
    private static func slices(of o: MatmulOperands) -> StrideTo<Int> {
        stride(from: 0, to: o.problem.n, by: groups * groupWidth)
    }

    private static func trial(
        _ o: MatmulOperands, slice first: Int, bounds: [Double], source: inout RandomSource
    ) -> Bool {
        let x = (first..<min(o.problem.n, first + groups * groupWidth)).map { _ in
            source.next() & 1 == 0 ? 1.0 : -1.0
        }
        let computed = fold(o, o.c, rows: o.problem.m, from: first, x)
        let expected = product(o, folded: fold(o, o.b, rows: o.problem.k, from: first, x))
        let place = place(ofRow: 0, column: first, in: o)
        return computed.indices.allSatisfy { abs(computed[$0] - expected[$0]) <= bounds[place + $0] }
    }

    /// Columns of a matrix of n columns, from `first` on, times x, by groups.
    private static func fold(
        _ o: MatmulOperands, _ matrix: UnsafeMutableRawPointer, rows: Int, from first: Int, _ x: [Double]
    ) -> [Double] {
        var result = [Double](repeating: 0, count: rows * groups)
        let type = matrix == o.c ? o.kernel.dataType.productType : o.kernel.dataType.kernelType
        wm_gemm_fold(
            type, rows, x.count, o.problem.n, matrix + first * wm_data_type_size(type), x, &result)
        return result
    }

    private static func product(_ o: MatmulOperands, folded: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: o.problem.m * groups)
        wm_gemm_fold_product(o.kernel.dataType.kernelType, o.problem.m, o.problem.k, o.a, folded, &result)
        return result
    }

    private static func squares(
        _ o: MatmulOperands, _ matrix: UnsafeMutableRawPointer, rows: Int, columns: Int
    ) -> (byRow: [Double], byColumn: [Double]) {
        var byRow = [Double](repeating: 0, count: rows)
        var byColumn = [Double](repeating: 0, count: columns)
        wm_gemm_squares(o.kernel.dataType.kernelType, rows, columns, matrix, &byRow, &byColumn)
        return (byRow, byColumn)
    }
}
