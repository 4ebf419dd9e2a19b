/// Words of a line of a kernel table, without making strings of them.
struct Words {
    private var rest: ArraySlice<UInt8>

    init(_ line: ArraySlice<UInt8>) { rest = line }

    mutating func next() -> ArraySlice<UInt8>? {
        rest = rest.drop { $0 == UInt8(ascii: " ") }
        let word = rest.prefix { $0 != UInt8(ascii: " ") }
        rest = rest.dropFirst(word.count)
        return word.isEmpty ? nil : word
    }

    /// The word after `skipped` others, as a number.
    mutating func number(after skipped: Int = 0) -> Int? {
        for _ in 0..<skipped { _ = next() }
        return next().flatMap(Self.number)
    }

    static func number(_ word: ArraySlice<UInt8>) -> Int? {
        guard !word.isEmpty else { return nil }
        var value = 0
        for byte in word {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            let (product, wide) = value.multipliedReportingOverflow(by: 10)
            let (sum, carried) = product.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
            guard !wide, !carried else { return nil }
            value = sum
        }
        return value
    }
}
