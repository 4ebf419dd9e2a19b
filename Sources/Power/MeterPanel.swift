package import RunRecords

/// All meters of a machine, read together over the same windows, so that one can be held against another.
///
/// A meter that fails is not asked again: a rate without energy is worth more than no rate.
package struct MeterPanel: Sendable {
    private var meters: [Meter]
    /// Why meters fell out.
    package private(set) var failures: [Warning] = []
    /// What is to be said with the energies of the last `finish()`.
    package private(set) var caveats: [Warning] = []

    /// The share of the time between windows below which nothing is said: it moves the watts by about a percent.
    private static let negligible = 0.05

    private let mayBeTooSlow: Bool

    /// - Parameters:
    ///   - meters: the one to use first.
    ///   - mayBeTooSlow: whether nothing is said of one whose readings average over more than the load.
    package init(_ meters: [Meter] = [], mayBeTooSlow: Bool = false) {
        self.meters = meters
        self.mayBeTooSlow = mayBeTooSlow
    }

    package mutating func loadBegins() {
        for place in meters.indices { meters[place].loadBegins() }
    }

    /// Sensors first, as they may take long to answer, then counters, right before the window.
    package mutating func begin(_ kind: Meter.Kind) {
        attempt(kind) { (meter: inout Meter) throws(PowerError) in try meter.begin() }
    }

    /// Counters first, right after the window, then sensors.
    package mutating func end(_ kind: Meter.Kind, seconds: Double) {
        attempt(kind) { (meter: inout Meter) throws(PowerError) in try meter.end(seconds: seconds) }
    }

    /// The energies that the meters saw, in their order; one that cannot tell is left out.
    package mutating func finish() -> [Energy] {
        var energies: [Energy] = []
        var caveats: [Warning] = []
        attempt { (meter: inout Meter) throws(PowerError) in
            guard let energy = try meter.finish() else { return }
            energies.append(energy)
            if meter.shareBetweenWindows > Self.negligible { caveats.append(Self.averaged(by: meter)) }
        }
        self.caveats = caveats
        return energies
    }

    private static func averaged(by meter: Meter) -> Warning {
        let share = Int((100 * meter.shareBetweenWindows).rounded())
        return Warning(
            .meterAveragesPeaks,
            """
            The \(meter.source) meter averages over \(meter.averagingSeconds) s\
            \(meter.isAveragingAssumed ? ", as is assumed" : ""), and \(share) % of that were not the samples but what runs \
            between them, above all the peak beside each: the error of the watts holds a quarter of that share for it.
            """,
            nextStep: meter.isAveragingSettable
                ? "Shorten the sensor's interval (power1_average_interval, in milliseconds), if its driver can."
                : "Nothing: what it averages over cannot be set, and the interval of the watts holds the error.",
            severity: meter.shareBetweenWindows)
    }

    /// - Parameter kind: of those that are tried; `nil` for all.
    private mutating func attempt(
        _ kind: Meter.Kind? = nil, _ action: (inout Meter) throws(PowerError) -> Void
    ) {
        var kept: [Meter] = []
        for var meter in meters {
            guard kind == nil || meter.kind == kind else {
                kept.append(meter)
                continue
            }
            do throws(PowerError) {
                try action(&meter)
                kept.append(meter)
            } catch {
                if case .averagesTooLong = error, mayBeTooSlow { continue }
                failures.append(error.whileMeasuring(source: meter.source))
            }
        }
        meters = kept
    }
}
