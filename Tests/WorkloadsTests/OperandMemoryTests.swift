import Foundation
import Testing
import Workloads

@Suite struct OperandMemoryTests {
    @Test func partsAreApartAndBeginWithPages() throws {
        let lengths = [1, 5000, 4 << 20, 0]
        let memory = try #require(OperandMemory(parts: lengths))
        for (part, length) in zip(memory.parts, lengths) {
            #expect(Int(bitPattern: part).isMultiple(of: 4096))
            memset(part, 1, length)
        }
        for (index, next) in memory.parts.dropFirst().enumerated() {
            #expect(next - memory.parts[index] >= max(1, lengths[index]))
        }
        #expect(OperandMemory.bytes(lengths).isMultiple(of: OperandMemory.hugePage))
        #expect(OperandMemory.bytes([1, 1]) == 2 * 4096)
    }

    private static let maps = """
        7f0000000000-7f0000400000 rw-p 00000000 00:00 0
        Size:               4096 kB
        AnonHugePages:      2048 kB
        VmFlags: rd wr mr mw me ac sd hg
        7f0000400000-7f0000800000 rw-p 00000000 00:00 0
        Size:               4096 kB
        AnonHugePages:      4096 kB
        7f0000800000-7f0000900000 r--p 00000000 08:01 77    /usr/lib/x.so
        AnonHugePages:         0 kB
        """

    @Test(arguments: [
        (0x7f00_0000_0000, 4 << 20, 0.5), (0x7f00_0040_0000, 4 << 20, 1), (0x7f00_0000_0000, 8 << 20, 0.75),
        // Half of a mapping can hold no more than it is long.
        (0x7f00_0060_0000, 2 << 20, 1), (0x7f00_0080_0000, 1 << 20, 0),
    ]) func theShareIsThatOfItsOwnMappings(start: Int, count: Int, share: Double) {
        #expect(OperandMemory.hugeShare(of: UInt(start), count: count, maps: Self.maps) == share)
    }

    @Test func withoutAMappingNothingIsClaimed() {
        #expect(OperandMemory.hugeShare(of: 0x1000, count: 4096, maps: Self.maps) == nil)
        #expect(OperandMemory.hugeShare(of: 0x1000, count: 4096, maps: "") == nil)
    }

    #if os(Linux)
        @Test func linuxTellsOfWrittenMemory() throws {
            let memory = try #require(OperandMemory(parts: [8 << 20]))
            memset(memory.parts[0], 1, 8 << 20)
            #expect((0...1).contains(try #require(memory.hugeShare)))
        }
    #endif
}
