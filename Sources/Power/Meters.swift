package import RunRecords

/// What a search for meters found.
package struct Meters: Sendable {
    /// Usable meters, those that include most of the server first: server, then package, then parts.
    package private(set) var available: [Meter]
    /// Why the others cannot be used, each with the next step.
    package private(set) var findings: [Warning]
    /// How many accelerators the machine has, whose watts a meter of the whole server includes.
    private let accelerators: Int

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
        let accelerators = PlausibleWatts.accelerators(root: root)
        let sensors = Hwmon(
            root: root, plausible: plausible, accelerators: accelerators, clock: clock
        ).meters()
        available += sensors.meters
        errors += sensors.errors
        do throws(PowerError) {
            let controller = ManagementController(
                tool: ipmitool, timeLimit: timeLimit,
                possible: plausible.range(of: .server, accelerators: accelerators))
            available.append(try controller.meter(clock: clock))
        } catch {
            errors.append(error)
        }
        let ordered = available.enumerated().sorted {
            ($0.element.boundary.rank, $0.offset) < ($1.element.boundary.rank, $1.offset)
        }
        return Meters(
            available: ordered.map(\.element), findings: errors.map(\.warning), accelerators: accelerators)
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
                nextStep:
                    "Run on the metal for measured joules; without a meter, watts come from a power profile, where there is one."
            )
        ]
    }

    /// Without the meters whose one reading averages over more than the time under load; each becomes a finding.
    ///
    /// - Parameter enough: the seconds of a run that has time for a meter; `nil` where that is not known.
    package func usable(forLoad seconds: Double, enough: (Meter) -> Double? = { _ in nil }) -> Meters {
        without { meter in
            guard meter.averagingSeconds > seconds else { return nil }
            return .averagesTooLong(
                source: meter.source, averaging: meter.averagingSeconds, isAssumed: meter.isAveragingAssumed,
                load: seconds, enough: enough(meter))
        }
    }

    /// Without the meters of the whole server where that is more than the host that is measured: where PUs work that a
    /// container does not show, and where accelerators draw from the same supplies. Each becomes a finding.
    ///
    /// - Parameters:
    ///   - visible: PUs that the system shows.
    ///   - working: PUs of the machine that are switched on; `nil` where that is not known.
    package func ofHost(visible: Int, working: Int?) -> Meters {
        without { meter in
            guard meter.boundary.includesWholeServer else { return nil }
            if let working, working > visible {
                return .seesHiddenProcessors(source: meter.source, visible: visible, working: working)
            }
            return accelerators > 0
                ? .seesAccelerators(source: meter.source, count: accelerators) : nil
        }
    }

    private func without(_ fault: (Meter) -> PowerError?) -> Meters {
        var left = self
        left.available = available.filter { fault($0) == nil }
        left.findings += available.compactMap { fault($0)?.warning }
        return left
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
