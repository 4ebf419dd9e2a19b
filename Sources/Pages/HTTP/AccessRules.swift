/// Who may ask the server.
///
/// A page of somebody else's that a browser shows can send requests to an address of this machine, and can have its own name
/// resolve to that address (DNS rebinding), which makes the answers its own. So a request must be for an address or a name of
/// ours, and must not come from another page.
package struct AccessRules: Sendable {
    /// What a request says of itself.
    package struct Headers: Sendable {
        package var hosts: [String]
        package var origin: String?
        /// Fetch Metadata (W3C): `cross-site`, `same-origin`, ...; `nil` from programs and old browsers.
        package var fetchSite: String?
        package var fetchMode: String?
        package var authorization: String?
        package var cookies: [String]

        package init(
            hosts: [String], origin: String? = nil, fetchSite: String? = nil, fetchMode: String? = nil,
            authorization: String? = nil, cookies: [String] = []
        ) {
            (self.hosts, self.origin) = (hosts, origin)
            (self.fetchSite, self.fetchMode) = (fetchSite, fetchMode)
            (self.authorization, self.cookies) = (authorization, cookies)
        }
    }

    package enum Verdict: Equatable, Sendable {
        case welcome
        /// It does not say whom it asks (RFC 9112, 3.2), with why.
        case unclear(String)
        /// With why.
        case refused(String)
        case needsToken
    }

    static let cookieName = "wattmark_token"

    private let isLoopback: Bool
    /// In lower case.
    private let names: Set<String>
    let token: AccessToken?

    /// - Parameters:
    ///   - isLoopback: whether the server listens to this machine alone.
    ///   - names: by which it may be asked for beside addresses and `localhost`.
    ///   - token: without which nobody is answered; `nil` where everybody on this machine may ask.
    package init(isLoopback: Bool, names: [String], token: AccessToken?) {
        self.isLoopback = isLoopback
        self.names = Set(names.map { $0.lowercased() })
        self.token = token
    }

    package func verdict(on headers: Headers) -> Verdict {
        guard headers.hosts.count == 1, let authority = headers.hosts.first,
            let host = Self.host(of: authority)
        else { return .unclear("give one Host, as this server is called") }
        guard isOurs(host) else {
            return .refused("this server is not called \(host.prefix(100)); ask for it by its address")
        }
        if let origin = headers.origin, origin != "http://\(authority)", origin != "https://\(authority)" {
            return .refused("a page from elsewhere may not ask this server")
        }
        if let site = headers.fetchSite?.lowercased(), site == "cross-site" || site == "same-site",
            headers.fetchMode?.lowercased() != "navigate"
        {
            return .refused("a page from elsewhere may not ask this server")
        }
        guard let token else { return .welcome }
        return offered(headers).contains(where: token.isEqual(to:)) ? .welcome : .needsToken
    }

    private func offered(_ headers: Headers) -> [String] {
        let bearer = headers.authorization.flatMap { value in
            value.lowercased().hasPrefix("bearer ") ? String(value.dropFirst(7)) : nil
        }
        let cookies = headers.cookies.flatMap { $0.split(separator: ";") }.compactMap { cookie -> String? in
            let parts = cookie.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].drop(while: { $0 == " " }) == Self.cookieName else { return nil }
            return String(parts[1])
        }
        return [bearer].compactMap(\.self) + cookies
    }

    /// Addresses cannot be made to mean another machine; names can.
    private func isOurs(_ host: String) -> Bool {
        if host == "localhost" || names.contains(host) { return true }
        return isLoopback ? Self.isLoopback(host) : Self.isAddress(host)
    }

    /// `name:port` or `[address]:port` without the port, in lower case; `nil` where it is neither.
    static func host(of authority: String) -> String? {
        let text = authority.lowercased()
        guard text.utf8.count <= 255, !text.contains("@"), !text.contains("/") else { return nil }
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            let rest = text[text.index(after: end)...]
            guard rest.isEmpty || isPort(rest) else { return nil }
            return String(text[...end])
        }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, !name.isEmpty, parts.count == 1 || isPort(":\(parts[1])"[...]) else {
            return nil
        }
        return String(name)
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.first == ":" && UInt16(text.dropFirst()) != nil
    }

    /// 127.0.0.0/8 (RFC 1122, 3.2.1.3), also as IPv6 writes it, and ::1.
    package static func isLoopback(_ host: String) -> Bool {
        let bare =
            host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        let four = bare.hasPrefix(mapped) ? String(bare.dropFirst(mapped.count)) : bare
        return
            host == "localhost" || bare == "::1" || isAddress(four) && four.hasPrefix("127.")
    }

    /// Before an address of IPv4 (RFC 4291, 2.5.5.2).
    private static let mapped = "::ffff:"

    private static func isAddress(_ host: String) -> Bool {
        if host.hasPrefix("[") {
            return host.hasSuffix("]")
                && host.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
        }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
