/// C = A·B with A m x k and B k x n.
package struct MatrixProduct: Hashable, Sendable {
    package var dataType: DataType
    package var m: Int
    package var n: Int
    package var k: Int

    package init(_ dataType: DataType, m: Int, n: Int, k: Int) {
        self.dataType = dataType
        self.m = m
        self.n = n
        self.k = k
    }

    var isCube: Bool { m == n && n == k }
}
