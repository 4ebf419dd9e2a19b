import Foundation

/// Divides a file into the JSON objects of its records: one object; an array of them; or several one after the
/// other, as concatenated exports or JSON lines give. What is inside an object is left to the decoder.
struct RecordDocuments {
    private let data: Data
    /// The same: an array is read far faster, byte by byte.
    private let bytes: [UInt8]
    private var position = 0

    /// The objects' own bytes, in order; they share the memory of `data`.
    static func divide(_ data: Data) throws(NotSeparable) -> [Data] {
        var documents = RecordDocuments(data)
        documents.skipSpace()
        return documents.next == UInt8(ascii: "[") ? try documents.array() : try documents.sequence()
    }

    private init(_ data: Data) {
        self.data = data
        bytes = [UInt8](data)
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0a, 0x0d].contains(byte) { position += 1 }
    }

    private mutating func sequence() throws(NotSeparable) -> [Data] {
        var objects: [Data] = []
        while next != nil {
            objects.append(try object())
            skipSpace()
        }
        return objects
    }

    private mutating func array() throws(NotSeparable) -> [Data] {
        var objects: [Data] = []
        position += 1
        skipSpace()
        if next != UInt8(ascii: "]") {
            objects.append(try object())
            skipSpace()
            while next == UInt8(ascii: ",") {
                position += 1
                skipSpace()
                objects.append(try object())
                skipSpace()
            }
        }
        guard next == UInt8(ascii: "]") else {
            throw NotSeparable(byte: position, expected: "a comma or \"]\"")
        }
        position += 1
        skipSpace()
        guard next == nil else { throw NotSeparable(byte: position, expected: "the end after the array") }
        return objects
    }

    private mutating func object() throws(NotSeparable) -> Data {
        guard next == UInt8(ascii: "{") else {
            throw NotSeparable(byte: position, expected: "\"{\", the start of a record")
        }
        let start = position
        var depth = 0
        var isInString = false
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\\") where isInString: position += 1
            case UInt8(ascii: "\""): isInString.toggle()
            case UInt8(ascii: "{") where !isInString: depth += 1
            case UInt8(ascii: "}") where !isInString:
                depth -= 1
                if depth == 0 { return data[data.startIndex + start..<data.startIndex + position] }
            default: break
            }
        }
        throw NotSeparable(byte: bytes.count, expected: "the end of the record that starts at byte \(start)")
    }
}

/// Where a file stops being a row of JSON objects.
struct NotSeparable: Error, Equatable {
    var byte: Int
    var expected: String
}
