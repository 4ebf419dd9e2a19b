/// A file in gzip's format cannot be read or written.
package enum GzipError: Error, Hashable, Sendable, CustomStringConvertible {
    case noLibrary(name: String)
    case damaged(name: String)
    case cutShort(name: String)

    package var description: String {
        switch self {
        case .noLibrary(let name):
            "\(name) is packed by gzip, and there is no zlib here: install it (zlib1g), or unpack the file before"
        case .damaged(let name):
            "\(name) is packed by gzip and damaged, so nothing of it was taken: get it anew"
        case .cutShort(let name):
            "\(name) is packed by gzip and ends too early, so nothing of it was taken: get the whole file"
        }
    }
}
