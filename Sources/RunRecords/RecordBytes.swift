import Foundation

/// What can be said of a record's bytes without knowing its keys: sizes that no record of a machine has are refused before
/// anything is computed from them, and the keys are counted.
package struct RecordBytes {
    /// Bytes between the quotes of one string.
    static let longestString = 16 << 10
    /// RFC 8259, section 6: whole numbers up to 2^53 - 1 mean the same to every reader. A thousand of them can be added up in
    /// 64 bits.
    static let largestInteger = (1 << 53) - 1
    /// A run of a large machine has less than one megabyte.
    package static let largestDocument = 64 << 20

    /// In all objects together; a key that stands twice counts twice.
    private(set) var keys = 0

    init(_ data: Data) throws(RecordError) {
        guard data.count <= Self.largestDocument else {
            throw .notARecord(
                reason: "it has \(data.count) bytes, and no record has more than \(Self.largestDocument)")
        }
        let fault = data.withUnsafeBytes { scan($0) }
        if let fault { throw .notARecord(reason: fault) }
    }

    private mutating func scan(_ bytes: UnsafeRawBufferPointer) -> String? {
        var position = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let end = Self.stringEnd(bytes, from: position + 1)
                guard end - position - 1 <= Self.longestString else {
                    return """
                        the string at byte \(position) has \(end - position - 1) bytes, and none of a record has more \
                        than \(Self.longestString)
                        """
                }
                position = end + 1
            case UInt8(ascii: ":"):
                keys += 1
                position += 1
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                let end = Self.numberEnd(bytes, from: position)
                guard Self.isInRange(bytes[position..<end]) else {
                    return
                        "the number at byte \(position) is larger than any of a record, \(Self.largestInteger)"
                }
                position = end
            default: position += 1
            }
        }
        return nil
    }

    /// The index of the quote that ends the string, or that after the last byte.
    private static func stringEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var position = start
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(position, bytes.count)
    }

    private static func numberEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        bytes[start...].firstIndex { !isOfNumber($0) } ?? bytes.count
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    /// Whether it is a whole number that fits, or one with a fraction or an exponent.
    private static func isInRange(_ number: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard number.count <= 64 else { return false }
        let text = String(decoding: number, as: UTF8.self)
        guard text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }) else {
            return true
        }
        return Int(text).map { abs(max($0, -Int.max)) <= largestInteger } ?? false
    }
}
