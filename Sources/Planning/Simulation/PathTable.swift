/// As many paths as are walked together: what two registers of every CPU hold. Has no influence on the digits.
package typealias Lanes = SIMD4<Double>

/// Numbers of the paths of a block, in rows and in columns of lanes; freed with its owner.
struct PathTable: ~Copyable {
    private let memory: UnsafeMutableRawPointer
    private let columns: Int
    private let count: Int

    /// All 0.
    init(rows: Int, columns: Int) {
        self.columns = columns
        count = rows * columns * Lanes.scalarCount
        memory = .allocate(
            byteCount: count * MemoryLayout<Double>.stride, alignment: MemoryLayout<Lanes>.alignment)
        clear()
    }

    deinit { memory.deallocate() }

    /// Makes all 0.
    func clear() { memory.initializeMemory(as: Double.self, repeating: 0, count: count) }

    @inline(__always)
    private func offset(_ row: Int, _ column: Int) -> Int {
        (row &* columns &+ column) &* MemoryLayout<Lanes>.stride
    }

    @inline(__always)
    subscript(row: Int, column: Int) -> Lanes {
        get {
            memory.load(fromByteOffset: offset(row, column), as: Lanes.self)
        }
        nonmutating set {
            memory.storeBytes(
                of: newValue, toByteOffset: offset(row, column),
                as: Lanes.self)
        }
    }

    /// The numbers of a row, path by path.
    func numbers(row: Int) -> UnsafeMutableBufferPointer<Double> {
        let start = memory + offset(row, 0)
        let count = columns * Lanes.scalarCount
        return UnsafeMutableBufferPointer(
            start: start.assumingMemoryBound(to: Double.self), count: count)
    }
}
