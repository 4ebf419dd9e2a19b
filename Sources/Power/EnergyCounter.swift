/// A cumulative energy counter, in microjoules.
///
/// RAPL's counters are 32 bits of a unit of 15 to 61 microjoules and start again at 0 after `range`
/// (`max_energy_range_uj`: 65.5 kJ on AMD, 262 kJ on most Intel packages). One wrap between two readings is
/// made good; two cannot be seen, so a window must stay below `safeSeconds`.
struct EnergyCounter: Hashable, Sendable {
    var file: SensorFile
    /// The highest value in microjoules before the counter starts again; `nil` where the driver widens it to 64 bits.
    var range: Int?

    /// More than any CPU package draws (500 W is the highest rating sold), so that the bound errs on the safe side.
    static let highestWatts = 1000.0

    /// The longest window in seconds in which the counter wraps at most once.
    var safeSeconds: Double {
        range.map { Double($0) / 1e6 / Self.highestWatts } ?? .infinity
    }

    func microjoules() throws(PowerError) -> Int {
        let value = try file.integer()
        guard value >= 0 else { throw .malformed(path: file.path, text: String(value)) }
        return value
    }

    /// Joules from one reading to a later one.
    func joules(from start: Int, to end: Int) throws(PowerError) -> Double {
        if end >= start { return Double(end - start) / 1e6 }
        guard let range, start <= range else { throw .wentBackwards(path: file.path) }
        return Double(range - start + end) / 1e6
    }
}
