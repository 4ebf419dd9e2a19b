/// What a request asks for: a path and its fields, as they were sent, the path without escapes, because no page has one.
package struct RequestTarget: Hashable, Sendable {
    package let path: String
    /// After the question mark.
    package let query: String

    /// - Parameter text: in origin form (`/runs?a=b`), or in absolute form (`http://host/runs?a=b`; RFC 9112, 3.2.2).
    package init(_ text: String) {
        let local = Self.afterAuthority(of: text)
        let parts = local.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts.first.map(String.init) ?? ""
        self.path = path.isEmpty ? "/" : path
        query = parts.count == 2 ? String(parts[1]) : ""
    }

    private static func afterAuthority(of text: String) -> Substring {
        let head = text.prefix(8).lowercased()
        guard let scheme = ["http://", "https://"].first(where: head.hasPrefix) else { return text[...] }
        return text.dropFirst(scheme.count).drop { $0 != "/" && $0 != "?" }
    }
}
