/// Where a person wanted to go before being asked for the token: an address of this server, and never one of another.
package struct ReturnAddress: Hashable, Sendable {
    /// Path and fields, as they were sent.
    package let text: String

    /// As long as an address that is answered can be.
    package static let mostBytes = FormQuery.mostBytes + 256

    /// The first page.
    package init() { text = "/" }

    /// `nil` where it would lead elsewhere: browsers take `//` and `/\` for the beginning of another server's name, and leave out
    /// tabs and line breaks.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.mostBytes, bytes.first == UInt8(ascii: "/"),
            bytes.dropFirst().first != UInt8(ascii: "/"),
            bytes.allSatisfy({ (0x21...0x7e).contains($0) && $0 != UInt8(ascii: "\\") }),
            RequestTarget(text).path != SignIn.path
        else { return nil }
        self.text = text
    }
}
