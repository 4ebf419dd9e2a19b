package import RunRecords

/// Something that tells the energy of the machine, or of a part of it, over chosen windows.
///
/// Call `begin()` right before each window and `end(seconds:)` right after it, then `finish()` once for the
/// total. What lies between the windows is not counted. All sockets of the machine are in one meter.
///
/// - Energy counters (RAPL, amd_energy) are read at both ends of a window: the joules are exact to the
///   counter's update, about 1 ms.
/// - Power sensors (hwmon, IPMI) tell watts: the windows between two readings are billed at the mean of the
///   two. A slow sensor is read at the first `begin()`, again after every `interval` seconds of windows and in
///   `finish()`, never inside a window. Such sensors average over the last second or so: start right after
///   the warm-up, or the first reading still holds the idle machine.
package struct Meter: Sendable {
    /// `rapl`, `hwmon` or `ipmi-dcmi`.
    package let source: String
    package let boundary: PowerBoundary
    /// What is read, for people: `package-0, package-1`.
    package let covers: String

    enum Reading: Sendable {
        case energy([EnergyCounter])
        /// - interval: seconds of windows between two readings; 0 reads at both ends of each.
        /// - watts: takes one reading.
        case power(interval: Double, watts: @Sendable () throws(PowerError) -> Double)
    }
    private let reading: Reading

    /// The counters at the beginning of the open window.
    private var opening: [Int]?
    private var isOpen = false
    /// The latest reading of a power sensor.
    private var watts: Double?
    /// Seconds of windows since that reading, not billed yet.
    private var unbilledSeconds = 0.0
    private var joules = 0.0
    private var seconds = 0.0

    init(source: String, boundary: PowerBoundary, covers: String, reading: Reading) {
        self.source = source
        self.boundary = boundary
        self.covers = covers
        self.reading = reading
    }

    /// Opens a window; one that was left open is forgotten.
    package mutating func begin() throws(PowerError) {
        isOpen = false
        switch reading {
        case .energy(let counters): opening = try Self.values(of: counters)
        case .power(let interval, let read):
            if interval == 0 || watts == nil { watts = try read() }
        }
        isOpen = true
    }

    /// Closes the window and adds its energy; a window whose reading failed is left out.
    ///
    /// - Parameter seconds: the window's length, as the caller timed it.
    package mutating func end(seconds window: Double) throws(PowerError) {
        guard isOpen else { throw .windowNotOpen(source: source) }
        isOpen = false
        switch reading {
        case .energy(let counters): try count(counters, over: window)
        case .power(let interval, _):
            unbilledSeconds += window
            if unbilledSeconds >= interval { try bill() }
        }
    }

    /// The energy of all windows since the last `finish()`; `nil` if there was none. The meter starts afresh.
    package mutating func finish() throws(PowerError) -> Energy? {
        defer {
            isOpen = false
            watts = nil
            unbilledSeconds = 0
            joules = 0
            seconds = 0
        }
        if unbilledSeconds > 0 { try bill() }
        return seconds > 0
            ? Energy(joules: joules, seconds: seconds, boundary: boundary, source: source) : nil
    }

    private mutating func count(_ counters: [EnergyCounter], over window: Double) throws(PowerError) {
        let closing = try Self.values(of: counters)
        let limit = counters.map(\.safeSeconds).min() ?? .infinity
        guard window <= limit else { throw .windowTooLong(source: source, seconds: window, limit: limit) }
        var sum = 0.0
        for (counter, (start, end)) in zip(counters, zip(opening ?? [], closing)) {
            sum += try counter.joules(from: start, to: end)
        }
        joules += sum
        seconds += window
    }

    /// Takes a reading and bills the windows since the last one at the mean of both.
    private mutating func bill() throws(PowerError) {
        guard case .power(_, let read) = reading, let before = watts else { return }
        let window = unbilledSeconds
        unbilledSeconds = 0
        let after = try read()
        joules += (before + after) / 2 * window
        seconds += window
        watts = after
    }

    private static func values(of counters: [EnergyCounter]) throws(PowerError) -> [Int] {
        var values: [Int] = []
        for counter in counters { values.append(try counter.microjoules()) }
        return values
    }
}
