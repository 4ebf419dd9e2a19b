package import RunRecords

/// All meters of a machine, read together over the same windows, so that one can be held against another.
///
/// A meter that fails is not asked again: a rate without energy is worth more than no rate.
package struct MeterPanel: Sendable {
    private var meters: [Meter]
    /// Why meters fell out.
    package private(set) var failures: [Warning] = []

    /// - Parameter meters: the one to use first.
    package init(_ meters: [Meter] = []) { self.meters = meters }

    package mutating func loadBegins() {
        for place in meters.indices { meters[place].loadBegins() }
    }

    package mutating func begin() {
        attempt { (meter: inout Meter) throws(PowerError) in try meter.begin() }
    }

    package mutating func end(seconds: Double) {
        attempt { (meter: inout Meter) throws(PowerError) in try meter.end(seconds: seconds) }
    }

    /// The energies that the meters saw, in their order; one that cannot tell is left out.
    package mutating func finish() -> [Energy] {
        var energies: [Energy] = []
        attempt { (meter: inout Meter) throws(PowerError) in
            if let energy = try meter.finish() { energies.append(energy) }
        }
        return energies
    }

    private mutating func attempt(_ action: (inout Meter) throws(PowerError) -> Void) {
        var kept: [Meter] = []
        for var meter in meters {
            do throws(PowerError) {
                try action(&meter)
                kept.append(meter)
            } catch {
                failures.append(error.whileMeasuring(source: meter.source))
            }
        }
        meters = kept
    }
}
