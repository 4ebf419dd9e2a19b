import CKernels
import Foundation
import RunRecords
import Testing
import Workloads

/// The kernels' own contract, below the scanner that hashes their candidates again.
@Suite struct SHA256dKernelTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let lanes: Int
        let memoryBytes: Int
        let scan:
            @convention(c) (
                UnsafePointer<wm_sha256d_job>?, UInt32, UInt32, UnsafeMutablePointer<UInt32>?, Int
            ) -> Int

        /// Every row that this host can run, also those that are only slow here.
        static let supported: [Row] = {
            var count = 0
            let table = wm_sha256d_kernels(&count)
            return UnsafeBufferPointer(start: table, count: count).compactMap { row in
                guard
                    CPUFeatures.ofThisHost.isSuperset(
                        of: CPUFeatures(rawValue: row.requires).subtracting(.traits)),
                    let scan = row.scan
                else { return nil }
                return Row(
                    testDescription: String(cString: row.name), lanes: Int(row.lanes),
                    memoryBytes: row.memory_bytes, scan: scan)
            }
        }()

        /// How many there were, and what was written to a buffer of `capacity` words.
        func candidates(
            _ job: wm_sha256d_job, from first: UInt32, count: Int, capacity: Int
        ) -> (found: Int, written: [UInt32]) {
            var job = job
            let canary: UInt32 = 0xdead_beef
            var buffer = [UInt32](repeating: canary, count: capacity + 16)
            let found = scan(&job, first, UInt32(count), &buffer, capacity)
            #expect(buffer[capacity...].allSatisfy { $0 == canary }, "wrote past the capacity")
            return (found, Array(buffer.prefix(min(found, capacity))))
        }
    }

    /// The most significant 32 bits of the little-endian hash, by an implementation that shares no code with the
    /// kernels.
    private static func highWord(_ header: BlockHeader) throws -> UInt32 {
        let once = SHA256.hexDigest(of: Data(header.bytes))
        let bytes = stride(from: 0, to: 64, by: 2).compactMap {
            UInt8(once.dropFirst($0).prefix(2), radix: 16)
        }
        let twice = SHA256.hexDigest(of: Data(bytes))
        return try #require(UInt32(twice.suffix(8), radix: 16)).byteSwapped
    }

    private static func job(_ header: BlockHeader, _ high: UInt32) -> wm_sha256d_job {
        var job = wm_sha256d_job()
        wm_sha256d_job_from_header(&job, header.bytes, high)
        return job
    }

    @Test func theTableIsSound() {
        #expect(!Row.supported.isEmpty)
        #expect(Set(SHA256dKernel.all.map(\.name)).count == SHA256dKernel.all.count)
        #expect(SHA256dKernel.all.allSatisfy { $0.lanes > 0 && $0.name.hasPrefix("sha256d_") })
        #expect(SHA256dKernel.all.contains { $0.requires.isEmpty })
    }

    /// Each last word to the bit: with a nonce's own word as target it is a candidate, with one less it is none.
    @Test(arguments: Row.supported) func candidatesAreExactlyThoseAtOrBelowTheTarget(row: Row) throws {
        var source = RandomSource(seed: 99)
        for _ in 0..<4 {
            var header = BlockHeader(random: &source)
            let first = UInt32(truncatingIfNeeded: source.next())
            let nonces = (0..<UInt32(2 * row.lanes)).map { first &+ $0 }
            let words = try nonces.map { nonce in
                header.nonce = nonce
                return try Self.highWord(header)
            }
            for word in words {
                for target in [word, word &- 1] where target <= word {
                    let expected = zip(nonces, words).filter { $1 <= target }.map(\.0)
                    let answer = row.candidates(
                        Self.job(header, target), from: first, count: nonces.count, capacity: nonces.count)
                    #expect(answer.found == expected.count)
                    #expect(answer.written == expected)
                }
            }
        }
    }

    /// With the easiest target every nonce is one: all are counted, in order, and only as many written as fit.
    @Test(arguments: Row.supported) func countsAllAndWritesWhatFits(row: Row) throws {
        var source = RandomSource(seed: 3)
        let header = BlockHeader(random: &source)
        let count = 5 * row.lanes
        let first = UInt32.max - UInt32(2 * row.lanes)
        let all = (0..<UInt32(count)).map { first &+ $0 }
        for capacity in 0...count + 1 {
            let answer = row.candidates(
                Self.job(header, .max), from: first, count: count, capacity: capacity)
            #expect(answer.found == count)
            #expect(answer.written == Array(all.prefix(capacity)))
        }
    }

    /// A header's own nonce has no part in a scan, and the job is only read.
    @Test(arguments: Row.supported) func theJobIsAFunctionOfTheFirst76Bytes(row: Row) throws {
        var source = RandomSource(seed: 5)
        var header = BlockHeader(random: &source)
        let one = row.candidates(
            Self.job(header, 0x3fff_ffff), from: 7, count: 8 * row.lanes, capacity: 64)
        header.nonce = ~header.nonce
        let other = row.candidates(
            Self.job(header, 0x3fff_ffff), from: 7, count: 8 * row.lanes, capacity: 64)
        #expect(one.found == other.found && one.written == other.written)
    }

    /// Whatever is in it before, and again after a scan.
    @Test(arguments: Row.supported.filter { $0.memoryBytes > 0 }) func memoryOfTheJobChangesNothing(row: Row)
        throws
    {
        var source = RandomSource(seed: 8)
        let memory = UnsafeMutableRawPointer.allocate(byteCount: row.memoryBytes, alignment: 64)
        defer { memory.deallocate() }
        memory.initializeMemory(as: UInt8.self, repeating: 0xa5, count: row.memoryBytes)
        for _ in 0..<3 {
            let header = BlockHeader(random: &source)
            var job = Self.job(header, 0x1fff_ffff)
            #expect(job.memory == nil)
            let count = 9 * row.lanes
            let without = row.candidates(job, from: .max - 20, count: count, capacity: count)
            job.memory = memory
            let within = row.candidates(job, from: .max - 20, count: count, capacity: count)
            #expect(within == without && without.found > 0)
            #expect(
                !UnsafeRawBufferPointer(start: memory, count: row.memoryBytes).allSatisfy { $0 == 0xa5 })
        }
    }

    @Test(arguments: Row.supported) func noNoncesGiveNoCandidates(row: Row) throws {
        var source = RandomSource(seed: 6)
        let job = Self.job(BlockHeader(random: &source), .max)
        #expect(row.candidates(job, from: 0, count: 0, capacity: 4).found == 0)
    }

    /// A known block's nonce in every place of a range of four granules, so in every lane.
    @Test(arguments: Row.supported) func findsTheNonceInEveryLane(row: Row) throws {
        let count = 4 * row.lanes
        for block in KnownBlock.all {
            let job = Self.job(block.header, block.header.target.highWord)
            for before in 0..<count {
                let answer = row.candidates(
                    job, from: block.header.nonce &- UInt32(before), count: count, capacity: 8)
                #expect(answer.written == [block.header.nonce])
            }
        }
    }
}
