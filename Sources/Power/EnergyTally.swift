/// The energy of windows from counters of joules that are read at both ends of each.
struct EnergyTally: Sendable {
    let source: String
    let counters: [EnergyCounter]
    private let clock: MeterClock
    /// At the beginning of the open window.
    private var opening: Reading?
    private var seconds: [Double] = []
    /// Joules, a row a window, a column a counter.
    private var increments: [[Double]] = []

    /// RAPL's counters are brought up to date about every millisecond (Intel SDM volume 3B, 15.10.2).
    static let updateInterval = 0.001
    /// Joules below which two increments are the same: two of the coarsest unit, 61 uJ.
    private static let unit = 0.000_123

    /// The counters, and when they were read: in the middle of the readings, whose order is the same at both ends.
    private struct Reading {
        var values: [Int]
        var time: Double
    }

    init(source: String, counters: [EnergyCounter], clock: @escaping MeterClock) {
        self.source = source
        self.counters = counters
        self.clock = clock
    }

    mutating func begin() throws(PowerError) { opening = try reading() }

    /// The joules are of the time between the two readings, whatever the window's length is for others.
    mutating func end() throws(PowerError) {
        let closing = try reading()
        guard let opening, closing.time > opening.time else { throw .windowNotOpen(source: source) }
        let window = closing.time - opening.time
        let limit = counters.map(\.safeSeconds).min() ?? .infinity
        guard window <= limit else { throw .windowTooLong(source: source, seconds: window, limit: limit) }
        var row: [Double] = []
        for (counter, (start, end)) in zip(counters, zip(opening.values, closing.values)) {
            row.append(try counter.joules(from: start, to: end, over: window))
        }
        increments.append(row)
        seconds.append(window)
    }

    /// - Returns: `nil` without a window.
    func finish() throws(PowerError) -> MeteredEnergy? {
        let time = seconds.reduce(0, +)
        guard time > 0 else { return nil }
        let distinct = distinctCounters
        for place in distinct where increments.allSatisfy({ $0[place] == 0 }) {
            throw .counterStuck(path: counters[place].file.path, seconds: time)
        }
        let joules = increments.map { row in distinct.reduce(0) { $0 + row[$1] } }
        // Either end of a window may be off by an update; windows are off independently of each other.
        let errors = zip(joules, seconds).map { Self.updateInterval * $0 / $1 }
        return MeteredEnergy(
            joules: joules.reduce(0, +), seconds: time,
            error: errors.reduce(0) { $0 + $1 * $1 }.squareRoot())
    }

    /// One of those that show the same counter: dies of one package, and the packages that a hypervisor makes up, have
    /// zones of their own that all read one register. Twins agree to the last unit unless an update fell between their
    /// readings, so in most windows; two packages at the same work hardly ever do.
    private var distinctCounters: [Int] {
        var distinct: [Int] = []
        for place in counters.indices
        where !distinct.contains(where: { areOne($0, place) }) { distinct.append(place) }
        return distinct
    }

    private func areOne(_ first: Int, _ second: Int) -> Bool {
        let moved = increments.filter { $0[first] > 0 || $0[second] > 0 }
        let agreeing = moved.count { abs($0[first] - $0[second]) <= Self.unit }
        return agreeing * 2 > moved.count
    }

    private func reading() throws(PowerError) -> Reading {
        let start = clock()
        var values: [Int] = []
        for counter in counters { values.append(try counter.microjoules()) }
        return Reading(values: values, time: (start + clock()) / 2)
    }
}
