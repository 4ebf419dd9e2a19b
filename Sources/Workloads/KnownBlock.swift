/// A block header of the main chain, with the nonce that solves it.
package struct KnownBlock: Sendable {
    package let height: Int
    package let header: BlockHeader

    package static let all: [KnownBlock] = [genesis, block125552].compactMap(\.self)

    /// The genesis block, 2009-01-03: nonce 2083236893.
    static let genesis = KnownBlock(
        height: 0,
        hexadecimal: "01000000"
            + "0000000000000000000000000000000000000000000000000000000000000000"
            + "3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a"
            + "29ab5f49" + "ffff001d" + "1dac2b7c")

    /// Block 125,552, 2011-05-21: nonce 2504433986.
    static let block125552 = KnownBlock(
        height: 125_552,
        hexadecimal: "01000000"
            + "81cd02ab7e569e8bcd9317e2fe99f2de44d49ab2b8851ba4a308000000000000"
            + "e320b6c2fffc8d750423db8b1eb942ae710e951ed797f7affc8892b0f1fc122b"
            + "c7f5d74d" + "f2b9441a" + "42a14695")

    private init?(height: Int, hexadecimal: String) {
        let digits = Array(hexadecimal.utf8)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { index in
            UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)
        }
        guard let header = BlockHeader(bytes: bytes) else { return nil }
        self.height = height
        self.header = header
    }
}
