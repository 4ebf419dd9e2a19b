import Foundation
import PlainText
import RunRecords

/// JSON as every format here writes it: sorted `snake_case` keys, ended by a newline, and nothing in it that a terminal or a
/// log would obey.
enum JSONText {
    static func render(_ value: some Encodable) throws -> String {
        let text = String(decoding: try CanonicalJSON.encode(value), as: UTF8.self)
        var (written, previous) = (String.UnicodeScalarView(), " " as Unicode.Scalar)
        for scalar in text.unicodeScalars {
            let isCommand = scalar == "#" && previous == "#"
            if scalar == "\n" || scalar.isHarmless && !isCommand {
                written.append(scalar)
            } else {
                // Outside of its strings JSON has none of these, and in them any character may be written by its number.
                for unit in String(scalar).utf16 {
                    written.append(contentsOf: String(format: "\\u%04x", unit).unicodeScalars)
                }
            }
            previous = scalar
        }
        return String(written) + "\n"
    }
}
