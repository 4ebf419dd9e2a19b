import Foundation
import RunRecords

/// JSON as every format here writes it: sorted `snake_case` keys, ended by a newline.
enum JSONText {
    static func render(_ value: some Encodable) throws -> String {
        String(decoding: try CanonicalJSON.encode(value), as: UTF8.self) + "\n"
    }
}
