import Foundation
package import RunRecords

/// The kernel's counters of what disturbs the workers, at one moment. `nil` is a source that cannot be read.
package struct NoiseCounters: Hashable, Sendable {
    var stealTicks: Int?
    var pressureMicroseconds: Int?
    var throttleEvents: Int?
    var throttledPeriods: Int?

    /// What happened since an earlier reading by the same probe.
    ///
    /// Involuntary switches and the clock are left `nil`: only the workers can count those. A counter that went
    /// backwards was reset in between, so its difference is unknown.
    package func difference(from earlier: NoiseCounters) -> Noise {
        func increase(_ counter: KeyPath<NoiseCounters, Int?>) -> Int? {
            guard let before = earlier[keyPath: counter], let after = self[keyPath: counter] else {
                return nil
            }
            return after >= before ? after - before : nil
        }
        // USER_HZ, the unit of /proc/stat: proc_stat(5).
        let ticksPerSecond = Double(sysconf(Int32(_SC_CLK_TCK)))
        return Noise(
            stealSeconds: increase(\.stealTicks).map { Double($0) / ticksPerSecond },
            cpuPressureSeconds: increase(\.pressureMicroseconds).map { Double($0) / 1e6 },
            involuntarySwitches: nil, throttleEvents: increase(\.throttleEvents),
            quotaThrottledPeriods: increase(\.throttledPeriods), frequencyProxyHertz: nil)
    }
}
