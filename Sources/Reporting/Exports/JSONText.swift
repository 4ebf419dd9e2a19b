import Foundation
import RunRecords

/// JSON as every format here writes it: sorted `snake_case` keys, ended by a newline, and nothing in it that a terminal or a
/// log would obey.
enum JSONText {
    static func render(_ value: some Encodable) throws -> String {
        let text = String(decoding: try CanonicalJSON.encode(value), as: UTF8.self)
        return text.unicodeScalars.reduce(into: "") { escaped, scalar in
            // Outside of its strings JSON is ASCII, and in them any character may be written by its number.
            let isPlain = scalar.isASCII || String(scalar).printable == String(scalar)
            if isPlain {
                escaped.unicodeScalars.append(scalar)
            } else {
                escaped += String(scalar).utf16.map { String(format: "\\u%04x", $0) }.joined()
            }
        }.replacing("##", with: "#\\u0023") + "\n"
    }
}
