/// The checked records of one file.
package struct RecordBatch: Sendable {
    let staging: Staging
    /// Where in the staging.
    let range: Range<Int>
}
