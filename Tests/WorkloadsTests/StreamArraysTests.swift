import RunRecords
import Testing
import Workloads

/// Kernels that do almost what they should.
extension BandwidthKernel {
    static func spoilt(
        read: Read? = { from, count in (0..<count).reduce(0) { $0 + from[$1] } },
        copy: @escaping Copy = { to, from, count in for index in 0..<count { to[index] = from[index] } },
        triad: @escaping Triad = { to, b, c, factor, count in
            for index in 0..<count { to[index] = b[index] + factor * c[index] }
        }
    ) -> BandwidthKernel {
        BandwidthKernel(
            name: "spoilt", isa: "none", requires: [], read: read, copy: copy, triad: triad)
    }
}

@Suite struct StreamArraysTests {
    private static let sound = BandwidthKernel.spoilt()
    /// The last element is left out.
    private static let short = BandwidthKernel.spoilt(
        read: { from, count in (0..<max(0, count - 1)).reduce(0) { $0 + from[$1] } },
        copy: { to, from, count in for index in 0..<max(0, count - 1) { to[index] = from[index] } },
        triad: { to, b, c, factor, count in
            for index in 0..<max(0, count - 1) { to[index] = b[index] + factor * c[index] }
        })
    /// The last element and one more.
    private static let long = BandwidthKernel.spoilt(
        read: { from, count in (0...count).reduce(0) { $0 + from[$1] } },
        copy: { to, from, count in for index in 0...count { to[index] = from[index] } },
        triad: { to, b, c, factor, count in
            for index in 0...count { to[index] = b[index] + factor * c[index] }
        })

    @Test(arguments: StreamLoop.Operation.allCases) func aSoundKernelPassesAndSpoiltOnesDoNot(
        operation: StreamLoop.Operation
    ) {
        #expect(BandwidthVerification.run(operation, kernel: Self.sound).passed)
        #expect(!BandwidthVerification.run(operation, kernel: Self.short).passed)
        #expect(!BandwidthVerification.run(operation, kernel: Self.long).passed)
    }

    /// What small arrays do not show, the timed ones do.
    @Test(arguments: StreamLoop.Operation.allCases) func theTimedArraysAreLookedAtWhole(
        operation: StreamLoop.Operation
    ) throws {
        let loop = StreamLoop(operation, in: .memory)
        func arrays() throws -> StreamArrays { try StreamArrays(loop, pieceBytes: 4096, pieces: 5, seed: 3) }
        let right = try arrays()
        for piece in 0..<5 { try right.pass(piece, with: Self.sound) }
        #expect(right.isRight)
        let wrong = try arrays()
        switch operation {
        case .read:
            #expect(throws: WorkloadError.self) { try wrong.pass(4, with: Self.short) }
        case .copy, .triad:
            // Nothing is right that was not written.
            #expect(!wrong.isRight)
            for piece in 0..<5 { try wrong.pass(piece, with: Self.short) }
            #expect(!wrong.isRight)
        }
    }

    /// A task goes round all pieces again and again, and its work is the bytes of the arrays that the loop names.
    @Test func workCountsTheBytesOfEachArray() throws {
        let sizes = StreamSizes(
            requested: 10 << 20, caches: .assumed, lastLevelBytes: 1 << 20, memoryAvailable: nil)
        var parameters = WorkParameters(streams: sizes)
        for workers in [1, 2, 3] {
            parameters.workers = workers
            for kernel in Engines.all(features: []) where kernel.isSupported {
                guard case .bandwidth(let loop) = kernel.computation, loop.level == .memory else { continue }
                let work = kernel.work(parameters)
                let arrays = Double(loop.operation.arrays)
                let pieces = (Double(sizes.inMemory / workers) * arrays / work.workPerIteration).rounded()
                #expect(work.problem == .bandwidth(StreamedArrays(loop, bytes: 10 << 20)))
                #expect(work.workPerIteration <= arrays * Double(StreamSizes.piece))
                // Less than a line of each piece is left out.
                let all = work.workPerIteration * pieces * Double(workers)
                #expect(all <= Double(10 << 20) * arrays && all > Double(10 << 20) * arrays - 64 * 9 * 3)
                #expect(Double(work.bytesPerWorker) >= work.workPerIteration * pieces)
                #expect(work.peak == nil)
                var task = try work.makeTask(0)
                try task.perform(iterations: 2 * Int(pieces) + 1)
            }
        }
    }
}
