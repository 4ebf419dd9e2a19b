/// A column with a value that the store never wrote there.
struct UnreadableColumn: Error {
    let column: String
}
