import RunRecords

/// A worker that goes round its arrays, a piece an iteration.
struct StreamTask: WorkerTask {
    private let arrays: StreamArrays
    private let kernel: BandwidthKernel
    private var piece = 0

    /// Goes round once, and looks at every element, before anything is timed.
    init(_ arrays: StreamArrays, _ kernel: BandwidthKernel) throws {
        self.arrays = arrays
        self.kernel = kernel
        for piece in 0..<arrays.pieces { try arrays.pass(piece, with: kernel) }
        guard arrays.isRight else {
            throw WorkloadError.wrongResult(
                engine: .native, kernel: kernel.name,
                detail: "the \(arrays.loop.operation.rawValue) of the timed arrays has a wrong element")
        }
    }

    var hugePageShare: Double? { arrays.hugePageShare }

    mutating func perform(iterations: Int) throws {
        for _ in 0..<iterations {
            try arrays.pass(piece, with: kernel)
            piece = piece + 1 == arrays.pieces ? 0 : piece + 1
        }
    }
}
