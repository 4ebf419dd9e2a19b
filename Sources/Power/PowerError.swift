package import RunRecords

/// Why a meter cannot be used, or why one reading failed.
package enum PowerError: Error, Hashable, Sendable {
    /// The kernel shows no powercap class at this path.
    case noPowercap(path: String)
    /// The powercap class is there, but no RAPL package zone in it.
    case noPackageZone(path: String)
    /// The path is listed but leads nowhere: a container runtime covers it.
    case masked(path: String)
    case missing(path: String)
    case notPermitted(path: String)
    case unreadable(path: String, reason: String)
    case malformed(path: String, text: String)
    /// A counter without a known range is lower than before.
    case wentBackwards(path: String)
    /// No hwmon chip at this path reports power or energy of what this program measures.
    case noPowerSensor(path: String)
    /// The counter fell, and a wrap would mean watts that cannot be.
    case counterReset(path: String)
    /// The counter never moved in all windows.
    case counterStuck(path: String, seconds: Double)
    /// A counter whose range is told as nothing: its wraps could not be made good.
    case noRange(path: String, value: Int)
    /// What was reported lies outside of what the machine can draw.
    case implausible(source: String, watts: Double, possible: ClosedRange<Double>)
    /// One reading is an average over more than the time under load, in seconds, as the meter tells or as it is assumed.
    /// A run of `enough` seconds has time for it; `nil` where that is not known.
    case averagesTooLong(source: String, averaging: Double, isAssumed: Bool, load: Double, enough: Double?)
    /// It includes more PUs than this system shows.
    case seesHiddenProcessors(source: String, visible: Int, working: Int)
    /// It includes accelerators, which are not what is measured.
    case seesAccelerators(source: String, count: Int)
    /// A chip of which it is not known what it meters.
    case unknownMeter(chip: String, readings: String)
    /// Several chips, none of which says what part of the machine it meters.
    case severalWholes(chips: [String])
    /// Chips that show fewer of the power supplies than others do.
    case fewerSupplies(chips: [String], shown: Int, others: Int)
    case commandMissing(name: String)
    case commandTimedOut(name: String, seconds: Double)
    case commandNotPermitted(name: String, message: String)
    case noManagementController(name: String, message: String)
    case commandFailed(name: String, status: Int32, message: String)
    case readingInactive(name: String)
    case unparsable(name: String, text: String)
    case windowNotOpen(source: String)
    /// A window so long that a counter may have wrapped twice.
    case windowTooLong(source: String, seconds: Double, limit: Double)
}

extension PowerError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noPowercap(let path): "The kernel shows no RAPL energy counters: \(path) does not exist."
        case .noPackageZone(let path): "\(path) holds no RAPL package zone."
        case .masked(let path): "\(path) is masked: it is listed but cannot be opened."
        case .missing(let path): "\(path) does not exist."
        case .notPermitted(let path): "Reading \(path) is not permitted."
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)."
        case .malformed(let path, let text): "\(path) should hold a whole number but holds \"\(text)\"."
        case .wentBackwards(let path): "The energy counter \(path) went backwards."
        case .noPowerSensor(let path):
            "No sensor under \(path) reports the power of a server, package or board."
        case .counterReset(let path): "The energy counter \(path) was set back while it was read."
        case .counterStuck(let path, let seconds):
            "The energy counter \(path) did not move in \(short(seconds)) s of load, so it counts nothing."
        case .noRange(let path, let value):
            "\(path) says \(value), so a wrap of the counter could not be made good."
        case .implausible(let source, let watts, let possible):
            """
            \(source) reports \(short(watts)) W, outside of the \(short(possible.lowerBound)) to \
            \(short(possible.upperBound)) W that are taken as possible on this machine.
            """
        case .averagesTooLong(let source, let averaging, let isAssumed, let load, _):
            """
            A reading of the \(source) meter is \(isAssumed ? "assumed to be " : "")an average over \(short(averaging)) s, but the \
            load lasts \(short(load)) s: it would tell of what ran before.
            """
        case .seesHiddenProcessors(let source, let visible, let working):
            """
            The \(source) meter sees the whole server, of whose \(working) working hardware threads this system shows \
            \(visible): it is a container.
            """
        case .seesAccelerators(let source, let count):
            """
            The \(source) meter sees the whole server with its \(count) accelerator\(count == 1 ? "" : "s"), which are not \
            what is measured, so its watts are not those of the CPUs' host.
            """
        case .unknownMeter(let chip, let readings):
            "What \(chip) meters is not known, so it is not used (\(readings))."
        case .severalWholes(let chips):
            """
            The ACPI power meters \(chips.joined(separator: ", ")) do not say what they meter, and only one of them \
            could be the whole server, so none is used.
            """
        case .fewerSupplies(let chips, let shown, let others):
            """
            Only \(shown) of the \(others) power supplies that others show \(shown == 1 ? "is" : "are") behind \
            \(chips.joined(separator: ", ")), so what these read is not used.
            """
        case .commandMissing(let name): "The program \(name) was not found."
        case .commandTimedOut(let name, let seconds):
            "\(name) gave no answer within \(seconds) s and was stopped."
        case .commandNotPermitted(let name, let message):
            "\(name) is not permitted to ask the BMC: \(message)."
        case .noManagementController(let name, let message): "\(name) finds no BMC: \(message)."
        case .commandFailed(let name, let status, let message):
            "\(name) failed with status \(status): \(message)."
        case .readingInactive(let name): "\(name) reports that the BMC's power measurement is not activated."
        case .unparsable(let name, let text):
            "\(name) should report \"Instantaneous power reading\" in watts but reported \"\(text)\"."
        case .windowNotOpen(let source): "A window of the \(source) meter was ended that had not begun."
        case .windowTooLong(let source, let seconds, let limit):
            "A window of \(seconds) s is too long for the \(source) counters, which may wrap twice after \(limit) s."
        }
    }
}

/// Three digits are enough to know a reading by.
private func short(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15
        ? String(Int(value)) : String((value * 1000).rounded() / 1000)
}

extension PowerError {
    /// The error as a record keeps it, with what the reader can do about it.
    package var warning: Warning {
        Warning(code, description, nextStep: nextStep, severity: severity)
    }

    /// How far what is quoted lies beyond what is right.
    private var severity: Double? {
        switch self {
        case .implausible(_, let watts, let possible):
            watts > possible.upperBound ? watts - possible.upperBound : possible.lowerBound - watts
        case .averagesTooLong(_, let averaging, _, let load, _): averaging - load
        case .counterStuck(_, let seconds): seconds
        case .windowTooLong(_, let seconds, let limit): seconds - limit
        default: nil
        }
    }

    private var code: WarningCode.Known {
        switch self {
        case .noPowercap, .noPackageZone: .raplAbsent
        case .masked: .raplMasked
        case .notPermitted: .meterNotPermitted
        case .missing, .unreadable, .malformed, .wentBackwards, .counterReset: .meterUnreadable
        case .counterStuck: .meterStuck
        case .noRange: .raplNoRange
        case .averagesTooLong: .meterTooSlow
        case .seesHiddenProcessors, .seesAccelerators: .meterSeesOthers
        case .unknownMeter, .severalWholes, .fewerSupplies: .meterUnknown
        case .noPowerSensor: .hwmonAbsent
        case .implausible: .meterImplausible
        case .commandMissing: .ipmiAbsent
        case .commandTimedOut: .ipmiTimeout
        case .commandNotPermitted: .ipmiNotPermitted
        case .noManagementController: .ipmiNoBMC
        case .commandFailed: .ipmiFailed
        case .readingInactive: .ipmiInactive
        case .unparsable: .ipmiUnparsable
        case .windowNotOpen, .windowTooLong: .meterMisused
        }
    }

    private var nextStep: String {
        switch self {
        case .noPowercap, .noPackageZone:
            "On metal, load the module intel_rapl_msr; a virtual machine has no such counters."
        case .masked: "Run outside the container, or unmask /sys/devices/virtual/powercap for it."
        case .notPermitted(let path):
            "Run as root, or let a udev rule or `chmod a+r \(path)` open the file to this user."
        case .counterReset: "Run again; check the kernel's log if it comes back."
        case .counterStuck, .noRange:
            "Run on the metal: hypervisors show counters that they do not keep."
        case .averagesTooLong(let source, _, let isAssumed, _, let enough):
            (enough.map { "Run with `--seconds \(Int($0.rounded(.up)))`" }
                ?? "Measure for longer, or less, as with `--engine native`")
                + (source == "acpi" && !isAssumed
                    ? ", or shorten the sensor's interval (power1_average_interval, in milliseconds)." : ".")
        case .seesHiddenProcessors: "Run outside the container to use the meter."
        case .seesAccelerators: "Nothing here: give the host's own watts with a profile (--power-profile)."
        case .fewerSupplies: "Nothing, where the others' readings are right: those are used."
        case .unknownMeter, .severalWholes:
            "Tell what it meters, with the driver's name, so that it can be added to the known chips."
        case .missing, .unreadable, .malformed, .wentBackwards:
            "Check the kernel's log for errors of the driver."
        case .noPowerSensor: "Load the driver of the machine's power sensor, for example acpi_power_meter."
        case .implausible: "Check the reading in the BMC's own interface."
        case .commandMissing: "Install ipmitool where the machine has a BMC."
        case .commandTimedOut: "Try `ipmitool dcmi power reading` by hand and reset the BMC if it hangs."
        case .commandNotPermitted: "Run as root, or give this user access to /dev/ipmi0."
        case .noManagementController: "On metal, load the modules ipmi_si and ipmi_devintf."
        case .commandFailed, .unparsable: "Try `ipmitool dcmi power reading` by hand."
        case .readingInactive: "Activate power measurement in the BMC's settings."
        case .windowNotOpen: "Report this as a defect."
        case .windowTooLong: "Measure in shorter windows."
        }
    }

    /// What a meter says that fell out of a measurement.
    func whileMeasuring(source: String) -> Warning {
        switch self {
        case .averagesTooLong, .counterStuck, .implausible: warning
        default:
            Warning(
                .meterFailed, "The \(source) meter stopped answering: \(self)",
                nextStep:
                    "The watts come from the next meter or the power profile; check the meter and run again.")
        }
    }
}
