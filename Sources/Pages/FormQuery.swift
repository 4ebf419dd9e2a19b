/// The fields of an address or a form, as `application/x-www-form-urlencoded` has them (WHATWG URL Standard, 5.1), in
/// their order.
package struct FormQuery: Hashable, Sendable {
    package struct Field: Hashable, Sendable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
    }

    package enum Fault: Error, Equatable, CustomStringConvertible {
        case tooLong(Int)
        case tooMany(Int)
        case badEscape(String)
        case notText(String)

        /// As HTTP calls it.
        var status: Int {
            if case .tooLong = self { 414 } else { 400 }
        }

        package var description: String {
            switch self {
            case .tooLong(let bytes):
                "the address has \(bytes) bytes of fields; \(FormQuery.mostBytes) is the most"
            case .tooMany(let count): "the address has \(count) fields; \(FormQuery.mostFields) is the most"
            case .badEscape(let part):
                "the address holds \"\(part)\", where % does not stand before two hexadecimal digits"
            case .notText(let part): "the address holds \"\(part)\", which is not text in UTF-8"
            }
        }
    }

    /// Three times what all levers of three machines take.
    package static let mostBytes = 8_192
    /// Twice what all levers of four machines take.
    package static let mostFields = 200

    package var fields: [Field]

    package init(_ fields: [Field] = []) { self.fields = fields }

    package init(text: String, mostBytes: Int = Self.mostBytes) throws(Fault) {
        guard text.utf8.count <= mostBytes else { throw .tooLong(text.utf8.count) }
        let parts = text.split(separator: "&")
        guard parts.count <= Self.mostFields else { throw .tooMany(parts.count) }
        fields = []
        for part in parts {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            fields.append(
                Field(try Self.decoded(pair[0]), pair.count == 2 ? try Self.decoded(pair[1]) : ""))
        }
    }

    /// All values of a name.
    package func values(of name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// As an address holds it.
    package var text: String {
        fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
    }

    private static func decoded(_ text: Substring) throws(Fault) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
                else { throw .badEscape(String(text.prefix(60))) }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        guard let decoded = String(validating: bytes, as: UTF8.self),
            !decoded.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7f })
        else { throw .notText(String(text.prefix(60))) }
        return decoded
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
    }

    private static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: ":"):
                encoded.unicodeScalars.append(UnicodeScalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return encoded
    }
}
