/// A cumulative energy counter, in microjoules.
///
/// RAPL's counters are 32 bits of a unit of 15 to 61 microjoules and start again at 0 after `range`
/// (`max_energy_range_uj`: 65.5 kJ on AMD, 262 kJ on most Intel packages). One wrap between two readings is
/// made good; two cannot be seen, so a window must stay below `safeSeconds`.
struct EnergyCounter: Hashable, Sendable {
    var file: SensorFile
    /// The highest value in microjoules before the counter starts again; `nil` where the driver widens it to 64 bits.
    var range: Int?
    /// More than what it meters can draw.
    var mostWatts: Double

    /// The longest window in seconds in which the counter wraps at most once.
    var safeSeconds: Double {
        range.map { Double($0) / 1e6 / mostWatts } ?? .infinity
    }

    func microjoules() throws(PowerError) -> Int {
        let value = try file.integer()
        guard value >= 0 else { throw .malformed(path: file.path, text: String(value)) }
        return value
    }

    /// Joules from one reading to a later one.
    ///
    /// A counter that fell has wrapped where that leaves possible watts; else it was set back, as by a firmware update
    /// or when a machine wakes.
    func joules(from start: Int, to end: Int, over seconds: Double) throws(PowerError) -> Double {
        if end >= start {
            let joules = Double(end - start) / 1e6
            guard joules <= mostWatts * seconds else {
                throw .implausible(source: file.path, watts: joules / seconds, possible: 0...mostWatts)
            }
            return joules
        }
        guard let range, start <= range else { throw .wentBackwards(path: file.path) }
        let joules = Double(range - start + end) / 1e6
        guard joules <= mostWatts * seconds else { throw .counterReset(path: file.path) }
        return joules
    }
}
