/// What a request asks for: a path and its fields, as they were sent, the path without escapes, because no page has one.
package struct RequestTarget: Hashable, Sendable {
    package let path: String
    /// After the question mark.
    package let query: String

    /// - Parameter text: in origin form (`/runs?a=b`), or in absolute form (`http://host/runs?a=b`; RFC 9112, 3.2.2).
    package init(_ text: String) {
        let local = Self.authority(of: text).map { text[$0.endIndex...] } ?? text[...]
        let parts = local.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts.first.map(String.init) ?? ""
        self.path = path.isEmpty ? "/" : path
        query = parts.count == 2 ? String(parts[1]) : ""
    }

    /// The host and the port of one in absolute form; `nil` of any other.
    package static func authority(of text: String) -> Substring? {
        let scheme = text.prefix { $0 != ":" }
        let rest = text[scheme.endIndex...]
        guard !scheme.isEmpty, rest.hasPrefix("://"),
            scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
        else { return nil }
        return rest.dropFirst(3).prefix { $0 != "/" && $0 != "?" }
    }
}
