package import RunRecords

/// Decides which samples were disturbed, by the limits of each cause.
package enum NoiseJudge {
    /// The causes that make a window dirty, in the order of `NoiseCause.known`; unknown noise makes none.
    ///
    /// - Parameters:
    ///   - seconds: the window's length.
    ///   - workers: how many PUs worked.
    ///   - medianFrequency: of the run's windows so far, in hertz.
    package static func dirt(
        of noise: Noise, seconds: Double, workers: Int, medianFrequency: Double?
    ) -> [NoiseCause] {
        NoiseCause.known.filter { cause in
            guard let limit = cause.limit,
                let amount = amount(
                    of: cause, in: noise, seconds: seconds, workers: workers, medianFrequency: medianFrequency
                )
            else { return false }
            return amount > limit
        }
    }

    /// In the unit of the cause's limit; `nil` where it is not known or does not count.
    private static func amount(
        of cause: NoiseCause, in noise: Noise, seconds: Double, workers: Int, medianFrequency: Double?
    ) -> Double? {
        let workerSeconds = seconds * Double(workers)
        let switches = Double(noise.involuntarySwitches ?? 0)
        switch cause {
        case .steal: return noise.stealSeconds.map { $0 / workerSeconds }
        case .throttled: return noise.throttleEvents.map(Double.init)
        case .quota: return noise.quotaThrottledPeriods.map(Double.init)
        case .preempted: return switches / workerSeconds
        case .pressure: return switches > 0 ? noise.cpuPressureSeconds.map { $0 / seconds } : nil
        case .frequency:
            guard let clock = noise.frequencyProxyHertz, let medianFrequency else { return nil }
            return 1 - clock / medianFrequency
        case .other: return nil
        }
    }
}
