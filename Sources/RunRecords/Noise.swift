/// What disturbed a window, or all windows of a measurement together. `null` is a source that could not be read.
package struct Noise: Codable, Hashable, Sendable {
    /// CPU seconds that the hypervisor gave to others, over the PUs of the placement.
    @Nullable package var stealSeconds: Double?
    /// Seconds in which some task of the system waited for a CPU (PSI `some`).
    @Nullable package var cpuPressureSeconds: Double?
    /// Involuntary context switches of the workers.
    @Nullable package var involuntarySwitches: Int?
    /// Thermal throttle events, over the PUs of the placement.
    @Nullable package var throttleEvents: Int?
    /// Periods in which a cgroup's quota stopped the workers.
    @Nullable package var quotaThrottledPeriods: Int?
    /// Median clock of the workers, from a dependent-add loop of known length.
    @Nullable package var frequencyProxyHertz: Double?

    package init(
        stealSeconds: Double?, cpuPressureSeconds: Double?, involuntarySwitches: Int?, throttleEvents: Int?,
        quotaThrottledPeriods: Int?, frequencyProxyHertz: Double?
    ) {
        self.stealSeconds = stealSeconds
        self.cpuPressureSeconds = cpuPressureSeconds
        self.involuntarySwitches = involuntarySwitches
        self.throttleEvents = throttleEvents
        self.quotaThrottledPeriods = quotaThrottledPeriods
        self.frequencyProxyHertz = frequencyProxyHertz
    }
    /// Counters add up; what is unknown in one part is unknown in all.
    ///
    /// - Parameter frequencyProxyHertz: of all parts, because a clock is no sum.
    package init(sumOf parts: [Noise], frequencyProxyHertz: Double?) {
        func total<Value: AdditiveArithmetic>(_ value: (Noise) -> Value?) -> Value? {
            let values = parts.map(value)
            return values.contains { $0 == nil } ? nil : values.compactMap(\.self).reduce(.zero, +)
        }
        self.init(
            stealSeconds: total(\.stealSeconds), cpuPressureSeconds: total(\.cpuPressureSeconds),
            involuntarySwitches: total(\.involuntarySwitches), throttleEvents: total(\.throttleEvents),
            quotaThrottledPeriods: total(\.quotaThrottledPeriods), frequencyProxyHertz: frequencyProxyHertz)
    }
}
