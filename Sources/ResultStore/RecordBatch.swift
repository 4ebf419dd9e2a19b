/// The checked records of one file.
package struct RecordBatch: Sendable {
    let staging: Staging
    /// Where in the staging.
    let range: Range<Int>

    /// Hands on the records in their order, at most so many at a time: all of them may be more than the memory holds.
    package func forEachPart(of size: Int, _ take: ([RecordRows]) throws -> Void) throws {
        for start in stride(from: range.lowerBound, to: range.upperBound, by: size) {
            try take(try staging.records(start..<min(start + size, range.upperBound)))
        }
    }
}
