import Foundation
package import ResultStore
import RunRecords

/// Where a PostgreSQL server is, as `--store` and `WATTMARK_STORE` name it:
/// `postgresql://user@host:5432/database?sslrootcert=ca.pem`. The form is libpq's ("Connection URIs"), without passwords: an
/// address stands in argument lists, environments and messages.
package struct ServerAddress: Hashable, Sendable {
    /// Without what only says how to connect, as people are told it.
    package let printed: String
    /// The same without the user: whoever asks, it is one store.
    package let place: String
    /// By libpq's keywords: what the address says, and where it leaves the server open, what the environment says.
    private let settings: [String: String]

    private static let schemes = ["postgresql://", "postgres://"]

    /// Whether it is no file. Of another scheme, or of one that is misspelt, it is an address that cannot be used.
    package static func isAddress(_ store: String) -> Bool {
        store.prefixMatch(of: /\s*([A-Za-z][A-Za-z0-9+.-]*:\/\/|postgres(ql)?:)/.ignoresCase()) != nil
    }

    /// - Parameter environment: its variables name the server where the address does not, as libpq reads them.
    /// - Throws: `StoreError.server` with what is wrong with it; the text of it is not repeated, for a password may be in it.
    package init(
        _ text: String, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(StoreError) {
        guard let scheme = Self.schemes.first(where: { text.lowercased().hasPrefix($0) }) else {
            throw Self.fault("it begins with neither postgresql:// nor postgres://")
        }
        let (rest, query) = Self.divided(String(text.dropFirst(scheme.count)), at: "?")
        let (authority, database) = Self.divided(rest, at: "/")
        var found: [String: String] = [:]
        try Self.readAuthority(authority, into: &found)
        if let database, !database.isEmpty { found["dbname"] = try Self.decoded(database) }
        for pair in (query ?? "").split(separator: "&") {
            let (name, value) = Self.divided(String(pair), at: "=")
            guard let value else {
                throw Self.fault("\"?\(name.prefix(40))\" has no \"=\" with a value after it")
            }
            try Self.check(name)
            found[name] = try Self.decoded(value)
        }
        settings = Self.completed(found.filter { !$0.value.isEmpty }, by: environment)
        printed = Self.printed(settings)
        place = Self.printed(settings.filter { $0.key != "user" })
        try Self.checkNumbers(settings)
    }

    /// What libpq is given to connect.
    package func parameters() throws(StoreError) -> [String: String] {
        var all = Self.usual.merging(settings) { $1 }
        if !isLocal {
            let mode = settings["sslmode"]
            guard mode == nil || mode == "verify-full" else {
                throw .server(address: printed, .address(Self.unverified))
            }
            all["sslmode"] = "verify-full"
            // Encryption by Kerberos would take the place of TLS, and of the host's certificate.
            all["gssencmode"] = "disable"
        }
        return all
    }

    private static let unverified =
        "another host's certificate is always checked; leave sslmode out of it, and name the authority with sslrootcert=FILE"

    /// A server that is gone is noticed, however the network lost it. In seconds; the last one in milliseconds.
    private static let usual = [
        "connect_timeout": "10", "keepalives_idle": "30", "keepalives_interval": "10",
        "keepalives_count": "3",
        "tcp_user_timeout": "60000", "client_encoding": "UTF8", "fallback_application_name": "wattmark",
    ]

    /// Whether what is sent stays on this machine, wherever libpq connects. A service may lead anywhere.
    ///
    /// libpq matches the lists of hosts and of addresses by their places: an address is connected to whatever its host is
    /// called, a host where there is no address, and where there is neither the socket of this machine.
    private var isLocal: Bool {
        guard settings["service"] == nil else { return false }
        let (hosts, addresses) = (Self.list(settings["host"]), Self.list(settings["hostaddr"]))
        guard hosts.isEmpty || addresses.isEmpty || hosts.count == addresses.count else { return false }
        return (0..<max(hosts.count, addresses.count)).allSatisfy { place in
            if !addresses.isEmpty, !addresses[place].isEmpty { return Self.isLoopback(addresses[place]) }
            let host = hosts.isEmpty ? "" : hosts[place]
            return host.isEmpty || Self.isSocket(host) || host == "localhost" || Self.isLoopback(host)
        }
    }

    /// Divided as libpq does, at each byte that is a comma; also where an accent follows, which to Swift is another character.
    private static func list(_ text: String?) -> [String] {
        guard let text else { return [] }
        return text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private static func isSocket(_ host: String) -> Bool { host.utf8.first.map("/@".utf8.contains) ?? false }

    private static func isLoopback(_ address: String) -> Bool {
        var four = in_addr()
        if inet_pton(AF_INET, address, &four) == 1 { return UInt32(bigEndian: four.s_addr) >> 24 == 127 }
        var six = in6_addr()
        guard inet_pton(AF_INET6, address, &six) == 1 else { return false }
        return withUnsafeBytes(of: six) { Array($0) == [UInt8](repeating: 0, count: 15) + [1] }
    }

    private static func readAuthority(_ text: String, into found: inout [String: String]) throws(StoreError) {
        var hosts = text
        if let at = text.lastIndex(of: "@") {
            let user = String(text[..<at])
            guard !user.contains(":") else { throw fault(passwordAdvice) }
            found["user"] = try decoded(user)
            hosts = String(text[text.index(after: at)...])
        }
        guard !hosts.isEmpty else { return }
        let parts = list(hosts).map(port)
        found["host"] = try decoded(parts.map(\.host).joined(separator: ","))
        if parts.contains(where: { !$0.port.isEmpty }) {
            found["port"] = parts.map(\.port).joined(separator: ",")
        }
    }

    /// Of `[::1]:5432` or `host:5432`.
    private static func port(of text: String) -> (host: String, port: String) {
        if text.hasPrefix("["), let end = text.lastIndex(of: "]") {
            let rest = text[text.index(after: end)...]
            return (String(text.dropFirst()[..<end]), rest.hasPrefix(":") ? String(rest.dropFirst()) : "")
        }
        let (host, port) = divided(text, at: ":")
        return (host, port ?? "")
    }

    /// "libpq - C Library", 34.15: the variables of what says where the server is.
    private static let variables = [
        "host": "PGHOST", "hostaddr": "PGHOSTADDR", "port": "PGPORT", "dbname": "PGDATABASE",
    ]

    /// With what libpq would take where the address says nothing, so that what is judged, told and connected to is one. What a
    /// service says comes before the variables and is known to libpq alone, so beside one they are left to it.
    private static func completed(
        _ given: [String: String], by environment: [String: String]
    ) -> [String: String] {
        var all = given
        if all["service"] == nil { all["service"] = environment["PGSERVICE"] }
        guard all["service"] == nil else { return all }
        for (keyword, variable) in variables where all[keyword] == nil {
            all[keyword] = environment[variable].flatMap { $0.isEmpty ? nil : $0 }
        }
        // A database is called as its user where it is not named.
        all["dbname"] =
            all["dbname"] ?? all["user"] ?? environment["PGUSER"].flatMap { $0.isEmpty ? nil : $0 }
        return all
    }

    private static let numbers = [
        "connect_timeout", "keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count",
        "tcp_user_timeout",
    ]

    private static func checkNumbers(_ settings: [String: String]) throws(StoreError) {
        for port in list(settings["port"]) where !port.isEmpty {
            guard let number = UInt16(port), number > 0 else {
                throw fault("\":\(port.excerpt(20))\" is no port; give a number from 1 to 65535")
            }
        }
        for keyword in numbers {
            guard let text = settings[keyword], Int32(text) == nil else { continue }
            throw fault(
                "\(keyword) is \(text.quoted), which is no whole number; give one, as in \(keyword)=10")
        }
    }

    /// What may follow the question mark: how to find the server and to trust it, and nothing that changes what it does.
    private static let keywords: Set<String> = [
        "host", "hostaddr", "port", "user", "dbname", "service", "passfile", "sslmode", "sslrootcert",
        "sslcert",
        "sslkey", "sslcrl", "sslcrldir", "ssl_min_protocol_version", "channel_binding", "krbsrvname",
        "requirepeer",
        "connect_timeout", "target_session_attrs", "keepalives", "keepalives_idle", "keepalives_interval",
        "keepalives_count", "tcp_user_timeout", "application_name",
    ]

    private static func check(_ keyword: String) throws(StoreError) {
        guard !["password", "sslpassword"].contains(keyword) else { throw fault(passwordAdvice) }
        guard keywords.contains(keyword) else {
            throw fault(
                "\"\(keyword.prefix(40))\" is not known; there are \(keywords.sorted().joined(separator: ", "))"
            )
        }
    }

    private static let passwordAdvice = """
        there is a password in it, where others can read it; put it into the file that PGPASSFILE names (~/.pgpass, as \
        host:port:database:user:password, mode 0600) or into a service file, and leave it out of the address
        """

    private static func fault(_ reason: String) -> StoreError { .server(address: nil, .address(reason)) }

    private static func decoded(_ text: String) throws(StoreError) -> String {
        guard let plain = text.removingPercentEncoding,
            plain.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else {
            throw fault(
                "it has a control character, or a percent sign without two hexadecimal digits after it")
        }
        return plain
    }

    private static func divided(_ text: String, at separator: Character) -> (String, String?) {
        guard let place = text.firstIndex(of: separator) else { return (text, nil) }
        return (String(text[..<place]), String(text[text.index(after: place)...]))
    }

    private static func printed(_ settings: [String: String]) -> String {
        func value(_ keyword: String) -> String? { settings[keyword] }
        let hosts = list(value("host") ?? value("hostaddr"))
        let ports = list(value("port"))
        let places = hosts.enumerated().map { index, host in
            let port = ports.count == 1 ? ports[0] : index < ports.count ? ports[index] : ""
            return (host.contains(":") ? "[\(host)]" : host) + (port.isEmpty ? "" : ":\(port)")
        }
        let user = value("user").map { "\($0)@" } ?? ""
        // A socket is a folder, and its slashes would be taken for the database's.
        let isInQuery = hosts.isEmpty || hosts.contains(where: isSocket)
        var query: [(String, String?)] = []
        if isInQuery { query = [("host", value("host")), ("port", value("port"))] }
        // A host that is called otherwise than its address is another server.
        if value("host") != nil { query.append(("hostaddr", value("hostaddr"))) }
        query.append(("service", value("service")))
        let said = query.compactMap { name, value in value.map { "\(name)=\($0)" } }
        return
            "postgresql://\(user)\(isInQuery ? "" : places.joined(separator: ","))/\(value("dbname") ?? "")"
            + (said.isEmpty ? "" : "?" + said.joined(separator: "&"))
    }
}
