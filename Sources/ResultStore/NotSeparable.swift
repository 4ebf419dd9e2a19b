/// Where a file stops being a row of JSON objects.
struct NotSeparable: Error, Equatable {
    var byte: Int
    var expected: String
}
