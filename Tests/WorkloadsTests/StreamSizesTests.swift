import RunRecords
import Testing
import Workloads

@Suite struct StreamSizesTests {
    private static let caches = CacheSizes(l1Data: 32 << 10, l2: 1 << 20, l3Share: 4 << 20)

    private func sizes(_ requested: Int? = nil, lastLevel: Int = 96 << 20, memory: Int? = nil) -> StreamSizes
    {
        StreamSizes(
            requested: requested, caches: Self.caches, lastLevelBytes: lastLevel, memoryAvailable: memory)
    }

    @Test func memoryIsFourTimesAllLastLevelCaches() {
        for operation in StreamLoop.Operation.allCases {
            let loop = StreamLoop(operation, in: .memory)
            #expect(sizes().bytes(of: loop) == 384 << 20)
            #expect(sizes(memory: 64 << 30).bytes(of: loop) == 384 << 20)
            #expect(sizes().caveats(of: loop).isEmpty)
        }
    }

    /// Three arrays take no more than half of what is available, and little changes of it change nothing.
    @Test func shortMemoryMakesSmallerArraysAndSaysSo() {
        let loop = StreamLoop(.triad, in: .memory)
        for available in [1000 << 20, 1100 << 20] {
            let short = sizes(memory: available)
            #expect(short.bytes(of: loop) == 128 << 20)
            #expect(short.caveats(of: loop).map(\.code.rawValue) == ["arrays-in-cache"])
            #expect(short.caveats(of: StreamLoop(.triad, in: .lastLevelCache)).isEmpty)
        }
    }

    @Test func aRequestedSizeIsTaken() {
        let loop = StreamLoop(.copy, in: .memory)
        #expect(sizes(1 << 20, memory: 1 << 30).bytes(of: loop) == 1 << 20)
        #expect(sizes(1 << 20).caveats(of: loop).count == 1)
        #expect(sizes(1 << 40, memory: 1 << 30).bytes(of: loop) == 1 << 40)
    }

    /// All arrays of a loop lie between L2 and the share of the last-level cache.
    @Test func cacheIsBetweenTheSecondLevelAndTheShareOfTheLast() {
        for operation in StreamLoop.Operation.allCases {
            let bytes = sizes().bytes(of: StreamLoop(operation, in: .lastLevelCache)) * operation.arrays
            #expect(bytes > Self.caches.l2 && bytes < Self.caches.l3Share)
        }
    }

    /// Where a worker's share of the last cache is no larger than its second, three MiB are half as much again as that.
    @Test func arraysForTheLastCacheDoNotFitTheSecond() {
        let caches = CacheSizes(l1Data: 32 << 10, l2: 2 << 20, l3Share: 1900 << 10)
        let sizes = StreamSizes(caches: caches, lastLevelBytes: 32 << 20, memoryAvailable: nil)
        for operation in StreamLoop.Operation.allCases {
            let bytes = sizes.bytes(of: StreamLoop(operation, in: .lastLevelCache)) * operation.arrays
            #expect(bytes <= 3 << 20 && bytes > 3 << 20 - 4096 * operation.arrays)
        }
    }

    @Test func aRaceIsShortAndStillBeyondTheCaches() {
        for operation in StreamLoop.Operation.allCases {
            let loop = StreamLoop(operation, in: .memory)
            let all = sizes().forRace.bytes(of: loop) * operation.arrays
            #expect(all >= 192 << 20 && all < 210 << 20)
            #expect(sizes(4096).forRace.bytes(of: loop) == 4096)
        }
    }

    /// What was recorded is repeated at its own size, by every kernel.
    @Test func arraysInMemoryTakeTheSizeOfARecordedProblem() throws {
        for loop in StreamLoop.all {
            var parameters = WorkParameters(streams: sizes())
            let bytes = loop.level == .memory ? 40 << 20 : parameters.streams.bytes(of: loop)
            let problem = Problem.bandwidth(StreamedArrays(loop, bytes: bytes))
            try parameters.adopt(problem)
            let kernels = Engines.all(features: .ofThisHost).filter { $0.computation == .bandwidth(loop) }
            #expect(!kernels.isEmpty && kernels.allSatisfy { $0.work(parameters).problem == problem })
        }
    }

    @Test(arguments: [0, 1, 1 << 45]) func sizesThatNobodyCanAskForAreNotAdopted(bytes: Int) {
        let problem = Problem.bandwidth(StreamedArrays(StreamLoop(.read, in: .memory), bytes: bytes))
        var parameters = WorkParameters()
        #expect(throws: WorkloadError.sizeOutOfRange(problem)) { try parameters.adopt(problem) }
    }
}
