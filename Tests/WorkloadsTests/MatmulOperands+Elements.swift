import RunRecords
import Workloads

extension MatmulOperands {
    func set(_ matrix: UnsafeMutableRawPointer, _ index: Int, to value: Double) {
        switch kernel.dataType {
        case .f32: matrix.assumingMemoryBound(to: Float.self)[index] = Float(value)
        case .f64: matrix.assumingMemoryBound(to: Double.self)[index] = value
        }
    }

    func fill(_ matrix: UnsafeMutableRawPointer, count: Int, with value: (_ index: Int) -> Double) {
        for index in 0..<count { set(matrix, index, to: value(index)) }
    }

    func swap(_ matrix: UnsafeMutableRawPointer, _ one: Int, _ other: Int) {
        let (first, second) = (element(matrix, one), element(matrix, other))
        set(matrix, one, to: second)
        set(matrix, other, to: first)
    }

    var product: [Double] { (0..<problem.m * problem.n).map { element(c, $0) } }
}
