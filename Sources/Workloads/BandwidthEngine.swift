import RunRecords

/// Engine `native` of the bandwidth workload: every loop on every kernel that suits it.
enum BandwidthEngine {
    static func all(_ features: CPUFeatures) -> [EngineKernel] {
        StreamLoop.all.flatMap { loop in
            BandwidthKernel.all.filter { suits($0, loop) }.map { engine(loop, $0, features) }
        }
    }

    /// Non-temporal stores go past the cache that is to be measured, and reading is the same without them.
    private static func suits(_ kernel: BandwidthKernel, _ loop: StreamLoop) -> Bool {
        kernel.read != nil || (loop.operation != .read && loop.level == .memory)
    }

    private static func engine(
        _ loop: StreamLoop, _ kernel: BandwidthKernel, _ features: CPUFeatures
    ) -> EngineKernel {
        let name = "\(kernel.name)_\(loop.operation.rawValue)"
        return EngineKernel(
            .native, kernel: name, isa: kernel.isa, computation: .bandwidth(loop),
            missing: kernel.requires.subtracting(features).names
        ) { parameters in
            let bytes = parameters.streams.bytes(of: loop)
            let shape = Shape(loop, bytes: bytes, workers: parameters.workers)
            var work = Work(
                .native, kernel: name, problem: .bandwidth(StreamedArrays(loop, bytes: bytes)),
                workPerIteration: Double(shape.pieceBytes * loop.operation.arrays), granule: 1,
                bytesPerWorker: OperandMemory.bytes(
                    [Int](repeating: shape.pieceBytes * shape.pieces, count: loop.operation.arrays)),
                makeTask: { worker in
                    try StreamTask(
                        StreamArrays(
                            loop, pieceBytes: shape.pieceBytes, pieces: shape.pieces, seed: UInt64(worker)),
                        kernel)
                },
                verify: { BandwidthVerification.run(loop.operation, kernel: kernel) }, peak: nil)
            work.caveats = parameters.streams.caveats(of: loop)
            return work
        }
    }

    /// How one worker's part of an array is cut into equal pieces; what does not divide evenly is left out, less than a
    /// cache line a piece.
    private struct Shape {
        var pieceBytes: Int
        var pieces: Int

        private static let line = 64

        init(_ loop: StreamLoop, bytes: Int, workers: Int) {
            let part = max(Self.line, loop.level == .memory ? bytes / workers : bytes)
            pieces = (part + StreamSizes.piece - 1) / StreamSizes.piece
            pieceBytes = part / pieces / Self.line * Self.line
        }
    }
}
