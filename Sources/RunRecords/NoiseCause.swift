/// Why a sample is not clean: what records name it, above which limit it counts, and what to do about it.
package enum NoiseCause: Hashable, Sendable {
    /// The hypervisor let others have the CPUs.
    case steal
    case throttled
    /// A cgroup's.
    case quota
    /// By other tasks on the workers' CPUs.
    case preempted
    /// Tasks waited for CPUs, workers among them.
    case pressure
    /// A falling clock.
    case frequency
    /// One that another version wrote, and this one does not know.
    case other(String)

    /// Those that are looked for, in the order in which they are told.
    package static let known: [NoiseCause] = [
        .steal, .throttled, .quota, .preempted, .pressure, .frequency,
    ]

    /// The share of a measurement's samples with one cause above which it disturbs: a median shrugs off fewer.
    package static let disturbingShare = 0.1

    /// Above what a window is dirty; `nil` where nobody here knows.
    package var limit: Double? {
        switch self {
        // A share of the workers' CPU time: the half-width of the interval that a rate is measured to. In a window of 100 ms
        // one tick of steal (10 ms) is above it; over longer windows it is a true share.
        case .steal: 0.005
        // Events, periods: none is harmless.
        case .throttled, .quota: 0
        // Switches per second and worker. A task that competes for the CPU takes turns with the worker once per slice: 3 to
        // 10 ms, depending on the scheduler and its tick, so at least 50 switches a second. Kernel housekeeping makes a few
        // to some tens a second and costs microseconds each, below 0.1 %.
        case .preempted: 40
        // PSI `some` as a share of the window. It is of the whole system, so it counts only where a worker was switched out
        // as well.
        case .pressure: 0.05
        // The share by which the clock falls below the run's median: normal wander of a boosting CPU is below it.
        case .frequency: 0.02
        case .other: nil
        }
    }

    /// Whether it slows the peak probe beside the work as much, so that the share of the probe is free of it.
    package var isOfClock: Bool { self == .frequency }

    /// What happened; the beginning of a sentence, without a full stop.
    package var story: String {
        switch self {
        case .steal: "the hypervisor gave the workers' CPUs to others"
        case .throttled: "the CPU throttled itself because of heat or power"
        case .quota: "a cgroup's CPU quota stopped the workers"
        case .preempted: "other tasks took turns on the workers' CPUs"
        case .pressure: "tasks queued for the CPUs"
        case .frequency: "the clock fell below the run's median"
        case .other(let name): "something that this version does not know (\(name.quoted)) was seen"
        }
    }

    /// A sentence.
    package var remedy: String {
        switch self {
        case .steal: "Use a dedicated host or dedicated vCPUs, or measure at a quieter time."
        case .throttled: "Improve the cooling or raise the power limit, then measure again."
        case .quota: "Raise the container's CPU limit, or choose a placement with fewer workers."
        case .preempted, .pressure: "Stop what else runs on the machine, then measure again."
        case .frequency: "Set the governor to performance, let the machine cool down, then measure again."
        case .other: "Look it up in the version of wattmark that measured."
        }
    }
}

/// As `Sample.dirt` holds it.
extension NoiseCause: RawRepresentable, Codable {
    package init(rawValue: String) {
        self = Self.known.first { $0.rawValue == rawValue } ?? .other(rawValue)
    }

    package var rawValue: String {
        switch self {
        case .steal: "steal"
        case .throttled: "throttled"
        case .quota: "quota"
        case .preempted: "preempted"
        case .pressure: "pressure"
        case .frequency: "frequency"
        case .other(let name): name
        }
    }
}
