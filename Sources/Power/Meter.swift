import Foundation
package import RunRecords

/// Seconds of a clock that never goes back.
package typealias MeterClock = @Sendable () -> Double

/// Something that tells the energy of the machine, or of a part of it, over chosen windows.
///
/// Call `loadBegins()` when the machine comes under load, `begin()` right before each window and `end(seconds:)` right
/// after it, counters next to the window, then `finish()` once for the total. What lies between the windows is not counted. All sockets of the
/// machine are in one meter.
///
/// - Energy counters (RAPL, amd_energy) are read at both ends of a window: the joules are exact to the counter's
///   update, and of the time between the two readings.
/// - Power sensors (hwmon, IPMI) tell watts, most of them an average of the past. A slow sensor is read when all that it
///   averages over is load, again after every `interval` seconds of windows and in `finish()`, never inside a window.
package struct Meter: Sendable {
    /// How it is read.
    package enum Kind: Sendable {
        /// At once, at both ends of a window.
        case counter
        /// For up to seconds, between windows.
        case sensor
    }

    /// `rapl`, `acpi` (the firmware's power meters), `hwmon` (other chips of that class) or `ipmi-dcmi`.
    package let source: String
    package let boundary: PowerBoundary
    /// What is read, for people: `package-0, package-1`.
    package let covers: String

    enum Reading: Sendable {
        case energy(EnergyTally)
        case power(PowerTally)
    }
    private let fresh: Reading
    private var reading: Reading
    private let clock: MeterClock
    private var isOpen = false
    /// Of the time that the readings up to the last `finish()` averaged over, the share that lay between the windows.
    package private(set) var shareBetweenWindows = 0.0

    /// A clock of the system that runs on while it is set.
    package static let systemClock: MeterClock = { ProcessInfo.processInfo.systemUptime }

    init(
        source: String, boundary: PowerBoundary, covers: String, reading: Reading, clock: @escaping MeterClock
    ) {
        self.source = source
        self.boundary = boundary
        self.covers = covers
        self.reading = reading
        fresh = reading
        self.clock = clock
    }

    package var kind: Kind {
        switch fresh {
        case .energy: .counter
        case .power: .sensor
        }
    }

    /// Seconds of load after which it tells the watts: until all that a reading averages over is load, and until the next
    /// reading. 0 for counters.
    package var loadSeconds: Double {
        switch fresh {
        case .energy: 0
        case .power(let tally): tally.sensor.traits.averaging + tally.sensor.interval
        }
    }

    /// Seconds over which one reading averages; 0 for counters.
    package var averagingSeconds: Double {
        switch fresh {
        case .energy: 0
        case .power(let tally): tally.sensor.traits.averaging
        }
    }

    /// Whether the seconds are an assumption, because the meter does not tell them.
    package var isAveragingAssumed: Bool {
        switch fresh {
        case .energy: false
        case .power(let tally): tally.sensor.traits.isAveragingAssumed
        }
    }

    /// Whether the user can set these seconds: an ACPI meter's driver tells them in the file that sets them.
    var isAveragingSettable: Bool { source == "acpi" && !isAveragingAssumed }

    /// Says that what is measured runs from now on; without it the load begins with the first window.
    package mutating func loadBegins() {
        guard case .power(var tally) = reading else { return }
        tally.loadBegins(at: clock())
        reading = .power(tally)
    }

    /// Opens a window; one that was left open is forgotten.
    package mutating func begin() throws(PowerError) {
        isOpen = false
        switch reading {
        case .energy(var tally):
            try tally.begin()
            reading = .energy(tally)
        case .power(var tally):
            try tally.begin(at: clock())
            reading = .power(tally)
        }
        isOpen = true
    }

    /// Closes the window and adds its energy; a window whose reading failed is left out.
    ///
    /// - Parameter seconds: the window's length, as the caller timed it; counters time their own.
    package mutating func end(seconds window: Double) throws(PowerError) {
        guard isOpen else { throw .windowNotOpen(source: source) }
        isOpen = false
        switch reading {
        case .energy(var tally):
            try tally.end()
            reading = .energy(tally)
        case .power(var tally):
            try tally.end(seconds: window, at: clock())
            reading = .power(tally)
        }
    }

    /// The energy of all windows since the last `finish()`; `nil` if there was none. The meter starts afresh.
    package mutating func finish() throws(PowerError) -> Energy? {
        let ending = reading
        reading = fresh
        isOpen = false
        let energy: MeteredEnergy?
        switch ending {
        case .energy(let tally): energy = try tally.finish()
        case .power(var tally): energy = try tally.finish(at: clock())
        }
        shareBetweenWindows = energy?.shareBetweenWindows ?? 0
        return energy.map {
            Energy(
                joules: $0.joules, seconds: $0.seconds, boundary: boundary, source: source,
                errorJoules: $0.error)
        }
    }
}
