import Foundation
import ResultStore

extension RecordBatch {
    /// The records of a file that is in memory, read in parts of at most `size` bytes.
    init(data: Data, named source: String, inPartsOf size: Int = 1 << 16) throws {
        var reader = RecordReader(into: try Staging(), named: source, checkedAtOnce: size)
        let bytes = [UInt8](data)
        for start in stride(from: 0, to: bytes.count, by: size) {
            try reader.add(Array(bytes[start..<min(start + size, bytes.count)]))
        }
        self = try reader.finish()
    }
}
