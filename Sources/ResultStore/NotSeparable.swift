/// Where a file stops being a row of JSON objects.
enum NotSeparable: Error, Equatable {
    case unexpected(byte: Int, expected: String)
    /// The object that starts here is longer than any record.
    case tooLarge(start: Int)
}
