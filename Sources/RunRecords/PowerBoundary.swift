/// What a number of watts includes.
package enum PowerBoundary: String, Codable, CaseIterable, Sendable {
    /// CPU packages (RAPL).
    case package
    /// One board or component (hwmon).
    case board
    /// The whole server before its power supply's losses are known (BMC).
    case server
    /// At the plug.
    case wall
    /// From a power profile: nothing was metered.
    case modelled

    /// Whether the watts are those of the whole machine, so that revenue may be divided by them.
    package var includesWholeServer: Bool { self == .server || self == .wall }
}
