package import RunRecords

/// What a search for meters found.
package struct Meters: Sendable {
    /// Usable meters, those that include most of the server first: server, then package, then parts.
    package private(set) var available: [Meter]
    /// Why the others cannot be used, each with the next step.
    package private(set) var findings: [Warning]

    /// Searches the machine and takes one reading of each meter, so that those returned do work.
    ///
    /// - Parameters:
    ///   - root: what `/sys/...` is looked up under; empty for the real machine.
    ///   - plausible: which watts the machine can draw.
    ///   - ipmitool: a path, or a name to search for in `PATH`.
    ///   - timeLimit: seconds after which ipmitool is killed.
    package static func discover(
        root: String = "", plausible: PlausibleWatts = PlausibleWatts(), ipmitool: String = "ipmitool",
        timeLimit: Double = 3, clock: @escaping MeterClock = Meter.systemClock
    ) -> Meters {
        var available: [Meter] = []
        var errors: [PowerError] = []
        do throws(PowerError) {
            available.append(try RAPL.meter(root: root, mostWatts: plausible.mostOfPackage, clock: clock))
        } catch {
            errors.append(error)
        }
        let sensors = Hwmon(root: root, plausible: plausible, clock: clock).meters()
        available += sensors.meters
        errors += sensors.errors
        do throws(PowerError) {
            let controller = ManagementController(
                tool: ipmitool, timeLimit: timeLimit,
                possible: plausible.range(
                    of: .server, accelerators: PlausibleWatts.accelerators(root: root)))
            available.append(try controller.meter(clock: clock))
        } catch {
            errors.append(error)
        }
        let ordered = available.enumerated().sorted {
            ($0.element.boundary.rank, $0.offset) < ($1.element.boundary.rank, $1.offset)
        }
        return Meters(available: ordered.map(\.element), findings: errors.map(\.warning))
    }

    /// What keeps the watts from being measured. Where a meter sees the whole server, only a meter that was found to tell
    /// nonsense is said; one warning stands for all that are not there.
    package var warnings: [Warning] {
        let others = findings.filter { !$0.code.isAbsence }
        if available.contains(where: \.boundary.includesWholeServer) {
            return others.filter(\.code.isVoidReading)
        }
        guard others.isEmpty, available.isEmpty, !findings.isEmpty else { return others }
        return [
            Warning(
                .noEnergyMeter,
                "This machine shows no energy meter (RAPL, hwmon, IPMI), as most virtual machines.",
                nextStep: "Run on the metal for measured joules; the watts here come from the power profile.")
        ]
    }

    /// Without the meters whose one reading averages over more than the time under load; each becomes a finding.
    package func usable(forLoad seconds: Double) -> Meters {
        var usable = self
        usable.available = available.filter { $0.averagingSeconds <= seconds }
        usable.findings += available.filter { $0.averagingSeconds > seconds }.map {
            PowerError.averagesTooLong(
                source: $0.covers, averaging: $0.averagingSeconds, isAssumed: $0.isAveragingAssumed,
                load: seconds
            ).warning
        }
        return usable
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
