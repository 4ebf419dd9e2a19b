/// Where a server listens: `127.0.0.1:8642`, `[::1]:8642` or `localhost:8642`; port 0 is one that the system chooses.
package struct ListenAddress: Hashable, Sendable, CustomStringConvertible {
    /// Without brackets.
    package let host: String
    package let port: Int

    package static let usual = ListenAddress(host: "127.0.0.1", port: 8_642)

    private init(host: String, port: Int) { (self.host, self.port) = (host, port) }

    /// `nil` where it is no such address.
    package init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]),
            let host = AccessRules.host(of: text)
        else { return nil }
        let isBracketed = host.hasPrefix("[")
        guard isBracketed || !host.contains(":") else { return nil }
        self.host = isBracketed ? String(host.dropFirst().dropLast()) : host
        self.port = Int(port)
    }

    /// Whether only this machine can ask.
    package var isLoopback: Bool { AccessRules.isLoopback(host) }

    /// With another port.
    package func address(port: Int) -> String { "\(host.contains(":") ? "[\(host)]" : host):\(port)" }

    package var description: String { address(port: port) }
}
