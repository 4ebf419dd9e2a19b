import RunRecords

/// The name under which a host's runs are kept.
enum HostName {
    /// A container has a name of its own, and a new one each time: who launches it names the node here.
    static let variable = "WATTMARK_HOSTNAME"
    /// Bytes, as of a domain name (RFC 1035, 2.3.4).
    static let longest = 255

    /// `WATTMARK_HOSTNAME`, else the system's.
    static func of(
        environment: [String: String], system: String
    ) throws(TopologyError) -> String? {
        guard let name = environment[variable], !name.isEmpty else { return system.isEmpty ? nil : system }
        guard name.utf8.count <= longest,
            name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control && $0 != " " })
        else { throw .inVariable(variable, .notAHostName(name)) }
        return name
    }
}
