package import RunRecords

/// What a search for meters found.
package struct Meters: Sendable {
    /// Usable meters, those that include most of the server first: server, then package, then board.
    package let available: [Meter]
    /// Why the others cannot be used, each with the next step.
    package let findings: [Warning]

    /// Searches the machine and takes one reading of each meter, so that those returned do work.
    ///
    /// - Parameters:
    ///   - root: what `/sys/...` is looked up under; empty for the real machine.
    ///   - ipmitool: a path, or a name to search for in `PATH`.
    ///   - timeLimit: seconds after which ipmitool is killed.
    package static func discover(root: String = "", ipmitool: String = "ipmitool", timeLimit: Double = 3)
        -> Meters
    {
        var available: [Meter] = []
        var errors: [PowerError] = []
        do throws(PowerError) {
            available.append(try RAPL.meter(root: root))
        } catch {
            errors.append(error)
        }
        let sensors = Hwmon.meters(root: root)
        available += sensors.meters
        errors += sensors.errors
        do throws(PowerError) {
            available.append(try ManagementController(tool: ipmitool, timeLimit: timeLimit).meter())
        } catch {
            errors.append(error)
        }
        let ordered = available.enumerated().sorted {
            ($0.element.boundary.rank, $0.offset) < ($1.element.boundary.rank, $1.offset)
        }
        return Meters(available: ordered.map(\.element), findings: errors.map(\.warning))
    }
}

extension PowerBoundary {
    /// Lower for what includes more of the server.
    fileprivate var rank: Int {
        switch self {
        case .wall: 0
        case .server: 1
        case .package: 2
        case .board: 3
        case .modelled: 4
        }
    }
}
