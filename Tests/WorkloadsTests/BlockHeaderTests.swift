import Testing
import Workloads

@Suite struct BlockHeaderTests {
    @Test func nonceIsLittleEndian() throws {
        var header = try #require(BlockHeader(bytes: Array(repeating: 0, count: 80)))
        header.nonce = 0x0403_0201
        #expect(Array(header.bytes[76...]) == [1, 2, 3, 4])
        #expect(header.nonce == 0x0403_0201)
    }

    @Test(arguments: [0, 79, 81])
    func hasEightyBytes(count: Int) {
        #expect(BlockHeader(bytes: Array(repeating: 0, count: count)) == nil)
    }

    /// Bits 0x1d00ffff is difficulty 1: 0x00000000ffff and zeros.
    @Test func targetOfBits() throws {
        var bytes = [UInt8](repeating: 0, count: 80)
        bytes.replaceSubrange(72..<76, with: [0xff, 0xff, 0x00, 0x1d])
        let target = try #require(BlockHeader(bytes: bytes)).target
        var expected = [UInt8](repeating: 0, count: 32)
        expected[26] = 0xff
        expected[27] = 0xff
        #expect(target == Target(littleEndian: expected))
        #expect(target.highWord == 0)
    }

    /// Borrowing from each 64-bit word in turn.
    @Test(arguments: 0..<32) func theTargetBelowIsLowerByOne(byte: Int) throws {
        var one = [UInt8](repeating: 0, count: 32)
        one[byte] = 1
        let lower = Target(
            littleEndian: [UInt8](repeating: 0xff, count: byte))
        #expect(Target(littleEndian: one).predecessor == lower)
        #expect(lower < Target(littleEndian: one))
    }

    @Test func nothingIsBelowZero() {
        #expect(Target(littleEndian: []).predecessor == nil)
        #expect(Target(highWord: 0).predecessor != nil)
    }

    @Test func targetsCompareFromTheTop() {
        let low = Target(littleEndian: [0xff, 0xff] + Array(repeating: 0, count: 30))
        let high = Target(littleEndian: Array(repeating: 0, count: 31) + [1])
        #expect(low < high)
        #expect(Target(highWord: 5) < Target(highWord: 6))
        #expect(Target(highWord: 0x0100_0000).highWord == 0x0100_0000)
    }
}
