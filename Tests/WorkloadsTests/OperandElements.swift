import RunRecords
import Workloads

extension MatmulOperands {
    func fill(_ matrix: UnsafeMutableRawPointer, count: Int, with value: (_ index: Int) -> Double) {
        for index in 0..<count { set(matrix, index, to: value(index)) }
    }

    func swap(_ matrix: UnsafeMutableRawPointer, _ one: Int, _ other: Int) {
        let (first, second) = (element(matrix, one), element(matrix, other))
        set(matrix, one, to: second)
        set(matrix, other, to: first)
    }

    var product: [Double] { (0..<problem.m * problem.n).map { element(c, $0) } }

    /// An error that is small beside the elements.
    var aLittle: Double { kernel.dataType == .int8 ? 1 : 0.01 }
    /// What no right product is.
    var nothing: Double { kernel.dataType == .int8 ? Double(Int32.max) : .nan }
    var largest: Double { kernel.dataType == .int8 ? Double(Int32.min) : .infinity }
}
