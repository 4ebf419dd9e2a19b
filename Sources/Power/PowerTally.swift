/// The energy of windows from a sensor of watts: the windows between two readings are billed at the mean of the two.
///
/// A reading counts only when all that it averages over was under load; windows before the first such reading are
/// billed only where there is no other, by one that averages over them.
struct PowerTally: Sendable {
    let sensor: PowerSensor
    /// When the load began, in seconds of the meter's clock.
    private var loadStart: Double?
    /// The latest reading that counts, and when it was taken.
    private var watts: Double?
    private var readAt = 0.0
    /// Seconds between the readings that windows were billed by.
    private var elapsed = 0.0
    /// Seconds of windows since that reading.
    private var unbilled = 0.0
    /// Windows before the first reading that counts.
    private var early: [(end: Double, seconds: Double)] = []
    private var joules = 0.0
    private var seconds = 0.0
    /// Half of what readings around the same windows differ by, in joules.
    private var spread = 0.0

    init(sensor: PowerSensor) { self.sensor = sensor }

    mutating func loadBegins(at now: Double) {
        loadStart = now
        watts = nil
        unbilled = 0
        early = []
    }

    mutating func begin(at now: Double) throws(PowerError) {
        if loadStart == nil { loadStart = now }
        if watts == nil, isLoad(at: now) {
            watts = try sensor.read()
            readAt = now
        }
    }

    mutating func end(seconds window: Double, at now: Double) throws(PowerError) {
        guard watts != nil else {
            early.append((now, window))
            return
        }
        unbilled += window
        if unbilled >= sensor.interval { try bill(at: now) }
    }

    /// - Returns: `nil` without a window.
    mutating func finish(at now: Double) throws(PowerError) -> MeteredEnergy? {
        if unbilled > 0 { try bill(at: now) }
        if seconds == 0, !early.isEmpty { try billEarly(at: now) }
        guard seconds > 0 else { return nil }
        let rounding = sensor.traits.resolution / 2 * seconds
        let between = shareBetweenWindows
        return MeteredEnergy(
            joules: joules, seconds: seconds,
            error: spread + rounding
                + (sensor.traits.relativeError + between * Self.loadsDiffer) * joules,
            shareBetweenWindows: between)
    }

    /// Between the samples' windows run those of the peak, the same cores at their bounding instruction. Assumed: their
    /// watts differ by at most a quarter; published loads of all cores, SPECpower's and stress, differ by 11 to 46 %.
    private static let loadsDiffer = 0.25

    private var shareBetweenWindows: Double {
        elapsed > 0 ? max(0, 1 - seconds / elapsed) : 0
    }

    private func isLoad(at now: Double) -> Bool {
        loadStart.map { now - $0 >= sensor.traits.averaging } ?? false
    }

    /// Takes a reading and bills the windows since the last one at the mean of both.
    private mutating func bill(at now: Double) throws(PowerError) {
        guard let before = watts else { return }
        let window = unbilled
        unbilled = 0
        let after = try sensor.read()
        joules += (before + after) / 2 * window
        spread += abs(after - before) / 2 * window
        seconds += window
        elapsed += now - readAt
        watts = after
        readAt = now
    }

    private mutating func billEarly(at now: Double) throws(PowerError) {
        let averaging = sensor.traits.averaging
        guard isLoad(at: now) else {
            throw .averagesTooLong(
                source: sensor.name, averaging: averaging, isAssumed: sensor.traits.isAveragingAssumed,
                load: now - (loadStart ?? now), enough: nil)
        }
        let reading = try sensor.read()
        let covered = early.filter { $0.end - $0.seconds >= now - averaging }.map(\.seconds).reduce(0, +)
        joules = reading * covered
        seconds = covered
        elapsed = averaging
    }
}
