package import RunRecords

/// Why a sample is not clean; the raw value is what `Sample.dirt` holds.
package enum NoiseCause: String, CaseIterable, Sendable {
    case steal, throttled, quota, preempted, pressure, frequency
}

/// Decides which samples were disturbed, and what a run says about it.
package struct NoiseJudge: Sendable {
    /// Steal as a share of the workers' CPU time: the half-width of the interval that a rate is measured to. In
    /// a window of 100 ms one tick of steal (10 ms) is above it; over longer windows it is a true share.
    package var stealShare = 0.005

    /// Involuntary switches per second and worker.
    ///
    /// A task that competes for the CPU takes turns with the worker once per slice: 3 to 10 ms, depending on the
    /// scheduler and its tick, so at least 50 switches a second. Kernel housekeeping makes a few to some tens a
    /// second and costs microseconds each, below 0.1 %.
    package var switchesPerSecond = 40.0

    /// PSI `some` as a share of the window. It is of the whole system, so it counts only where a worker was
    /// switched out as well.
    package var pressureShare = 0.05

    /// How far the clock may fall below the run's median: normal wander of a boosting CPU is below it.
    package var frequencyLoss = 0.02

    /// The share of samples with one cause above which the run carries a warning; a median shrugs off fewer.
    package var dirtyShare = 0.1

    package init() {}

    /// The causes that make a window dirty, in the order of `NoiseCause`; unknown noise makes none.
    ///
    /// - Parameters:
    ///   - seconds: the window's length.
    ///   - workers: how many PUs worked.
    ///   - medianFrequency: of the run's windows so far, in hertz.
    package func dirt(of noise: Noise, seconds: Double, workers: Int, medianFrequency: Double?) -> [String] {
        let workerSeconds = seconds * Double(workers)
        let switches = noise.involuntarySwitches ?? 0
        var causes: [NoiseCause] = []
        if let steal = noise.stealSeconds, steal > stealShare * workerSeconds { causes.append(.steal) }
        if let events = noise.throttleEvents, events > 0 { causes.append(.throttled) }
        if let periods = noise.quotaThrottledPeriods, periods > 0 { causes.append(.quota) }
        if Double(switches) > switchesPerSecond * workerSeconds { causes.append(.preempted) }
        if let pressure = noise.cpuPressureSeconds, pressure > pressureShare * seconds, switches > 0 {
            causes.append(.pressure)
        }
        if let clock = noise.frequencyProxyHertz, let medianFrequency,
            clock < (1 - frequencyLoss) * medianFrequency
        {
            causes.append(.frequency)
        }
        return causes.map(\.rawValue)
    }

    /// One warning for each cause that dirtied more than `dirtyShare` of the samples.
    package func warnings(for samples: [Sample]) -> [Warning] {
        NoiseCause.allCases.compactMap { cause in
            let dirty = samples.count { $0.dirt.contains(cause.rawValue) }
            guard Double(dirty) > dirtyShare * Double(samples.count) else { return nil }
            return Warning(
                "noisy-\(cause.rawValue)", "\(cause.story) in \(dirty) of \(samples.count) samples.",
                nextStep: cause.remedy)
        }
    }
}

extension NoiseCause {
    fileprivate var story: String {
        switch self {
        case .steal: "The hypervisor gave the workers' CPUs to others"
        case .throttled: "The CPU throttled itself because of heat or power"
        case .quota: "A cgroup's CPU quota stopped the workers"
        case .preempted: "Other tasks took turns on the workers' CPUs"
        case .pressure: "Tasks queued for the CPUs"
        case .frequency: "The clock fell below the run's median"
        }
    }

    fileprivate var remedy: String {
        switch self {
        case .steal: "Use a dedicated host or dedicated vCPUs, or repeat the run at a quieter time."
        case .throttled: "Improve the cooling or raise the power limit, then repeat the run."
        case .quota: "Raise the container's CPU limit, or choose a placement with fewer workers."
        case .preempted, .pressure: "Stop what else runs on the machine, then repeat the run."
        case .frequency: "Set the governor to performance, let the machine cool down, then repeat the run."
        }
    }
}
