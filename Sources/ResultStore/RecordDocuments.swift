import Foundation
import RunRecords

/// Divides a file, as it is read, into the JSON objects of its records: one object; an array of them; or several one
/// after the other, as concatenated exports or JSON lines give. What is inside an object is left to the decoder.
struct RecordDocuments {
    private enum Place {
        case start
        case inObject
        case afterObject
        case atFirstElement, atNextElement, afterElement
        case afterArray
    }

    struct Document: Sendable {
        var json: Data
        /// Where in the file it starts, from 1.
        var line: Int
    }

    private var place = Place.start
    private var isArray = false
    /// Bytes of the file before the part at hand.
    private var offset = 0
    /// Where the object at hand starts in the file, and its bytes so far.
    private var start = 0
    private var object = Data()
    /// The line of the byte at hand, from 1.
    private var line = 1
    private var startLine = 1
    private var nesting = Nesting()
    private var found: [Document] = []
    /// How many bytes the objects take that were not taken yet.
    private(set) var size = 0

    /// The objects' own bytes, in order, each once.
    mutating func take() -> [Document] {
        defer { (found, size) = ([], 0) }
        return found
    }

    /// Goes on with the next bytes of the file.
    mutating func add(_ part: [UInt8]) throws(NotSeparable) {
        var position = 0
        while position < part.count {
            if place == .inObject {
                position = try readObject(part, from: position)
            } else {
                try step(part[position], at: offset + position)
                if place != .inObject { position += 1 }
            }
        }
        offset += part.count
    }

    /// Makes sure that the file may end here.
    mutating func end() throws(NotSeparable) {
        switch place {
        case .start, .afterObject, .afterArray: return
        case .inObject:
            throw .unexpected(byte: offset, expected: "the end of the record that starts at byte \(start)")
        case .atFirstElement, .atNextElement, .afterElement: try step(0, at: offset)
        }
    }

    /// One byte between the objects.
    private mutating func step(_ byte: UInt8, at position: Int) throws(NotSeparable) {
        switch (place, byte) {
        case (_, 0x0a): line += 1
        case (_, 0x20), (_, 0x09), (_, 0x0d): return
        case (.start, UInt8(ascii: "[")):
            isArray = true
            place = .atFirstElement
        case (.afterElement, UInt8(ascii: ",")): place = .atNextElement
        case (.atFirstElement, UInt8(ascii: "]")), (.afterElement, UInt8(ascii: "]")): place = .afterArray
        case (.afterElement, _): throw .unexpected(byte: position, expected: "a comma or \"]\"")
        case (.afterArray, _): throw .unexpected(byte: position, expected: "the end after the array")
        case (_, UInt8(ascii: "{")):
            place = .inObject
            start = position
            startLine = line
        default: throw .unexpected(byte: position, expected: "\"{\", the start of a record")
        }
    }

    /// - Returns: where in the part the object ends, or the part's end.
    private mutating func readObject(_ part: [UInt8], from first: Int) throws(NotSeparable) -> Int {
        let end = part.withUnsafeBufferPointer { nesting.end(in: $0, from: first) }
        line += part[first..<end].count { $0 == 0x0a }
        guard object.count + end - first <= RecordBytes.largestDocument else { throw .tooLarge(start: start) }
        object.append(contentsOf: part[first..<end])
        if nesting.isClosed { finishObject() }
        return end
    }

    private mutating func finishObject() {
        // Millions of empty ones are more than their bytes.
        size += object.count + 1024
        found.append(Document(json: object, line: startLine))
        object = Data()
        place = isArray ? .afterElement : .afterObject
    }
}

/// How deep in the braces of an object the last byte was.
private struct Nesting {
    private var depth = 0
    private var isInString = false
    private var isEscaped = false

    var isClosed: Bool { depth == 0 }

    /// - Returns: the index after the brace that closes the object, or after the last byte.
    mutating func end(in bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
        // A copy, because the bytes are many and a property would be stored at each.
        var nesting = self
        defer { self = nesting }
        var position = first
        repeat {
            nesting.take(bytes[position])
            position += 1
        } while !nesting.isClosed && position < bytes.count
        return position
    }

    private mutating func take(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\\"):
            isEscaped = isInString && !isEscaped
            return
        case UInt8(ascii: "\""): if !isEscaped { isInString.toggle() }
        case UInt8(ascii: "{"): depth += isInString ? 0 : 1
        case UInt8(ascii: "}"): depth -= isInString ? 0 : 1
        default: break
        }
        isEscaped = false
    }
}
