/// A text of the kernel, which is bytes: lines end with byte 10 and fields with the byte of their separator, whatever
/// comes next to these. Swift's characters can be several of them (a carriage return and a line feed, a space and a
/// combining mark), so that a split by character would miss some.
extension StringProtocol {
    /// Lines without those that are empty.
    var kernelLines: [SubSequence] { fields(endedBy: "\n").filter { !$0.isEmpty } }

    /// All fields, the empty ones too; the last of `maximum` holds the rest.
    func fields(endedBy separator: Unicode.Scalar, atMost maximum: Int = .max) -> [SubSequence] {
        unicodeScalars.split(
            separator: separator, maxSplits: maximum == .max ? .max : maximum - 1,
            omittingEmptySubsequences: false
        ).map { self[$0.startIndex..<$0.endIndex] }
    }
}
