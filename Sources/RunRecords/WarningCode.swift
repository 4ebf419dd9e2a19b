import Quantities

/// What a warning is about, for machines: stable, in kebab-case.
package enum WarningCode: Hashable, Sendable {
    /// `noisy-steal`: a cause of noise disturbed a measurement.
    case noisy(NoiseCause)
    case known(Known)
    /// One that another version wrote, and this one does not know.
    case other(String)

    private static let noisyPrefix = "noisy-"

    /// All but those of noise.
    package enum Known: String, CaseIterable, Sendable {
        // A measurement.
        case neverSteady = "never-steady"
        case fewSamples = "few-samples"
        case wideInterval = "wide-interval"
        case abovePeak = "above-peak"
        case arraysInCache = "arrays-in-cache"
        case slowedDown = "slowed-down"
        case kernelRejected = "kernel-rejected"
        case kernelUndecided = "kernel-undecided"
        case debugBuild = "debug-build"
        // Meters.
        case noEnergyMeter = "no-energy-meter"
        case raplAbsent = "rapl-absent"
        case raplMasked = "rapl-masked"
        case raplNoRange = "rapl-no-range"
        case hwmonAbsent = "hwmon-absent"
        case ipmiAbsent = "ipmi-absent"
        case ipmiTimeout = "ipmi-timeout"
        case ipmiNotPermitted = "ipmi-not-permitted"
        case ipmiNoBMC = "ipmi-no-bmc"
        case ipmiFailed = "ipmi-failed"
        case ipmiInactive = "ipmi-inactive"
        case ipmiUnparsable = "ipmi-unparsable"
        case meterNotPermitted = "meter-not-permitted"
        case meterUnreadable = "meter-unreadable"
        case meterStuck = "meter-stuck"
        case meterTooSlow = "meter-too-slow"
        case meterSeesOthers = "meter-sees-others"
        case meterUnknown = "meter-unknown"
        case meterImplausible = "meter-implausible"
        case meterMisused = "meter-misused"
        case meterFailed = "meter-failed"
        case metersDisagree = "meters-disagree"
        case meterAveragesPeaks = "meter-averages-peaks"
        // Watts and prices.
        case powerModelled = "power-modelled"
        case powerGeneric = "power-generic"
        case notPriced = "not-priced"
        case noProfiles = "no-profiles"
        case noBitcoinPrice = "no-bitcoin-price"
        case noFlopPrice = "no-flop-price"
        case noHostRent = "no-host-rent"
        case tokensAreBound = "tokens-are-bound"
        case unusualNumber = "unusual-number"
        case incompleteProfile = "incomplete-profile"
        case faultyProfile = "faulty-profile"
        case stalePrice = "stale-price"
        case unknownSite = "unknown-site"
        case startsInThePast = "starts-in-the-past"
        case sparsePeak = "sparse-peak"
    }

    /// Whether a kind of meter is not there at all, as on most virtual machines.
    package var isAbsence: Bool {
        switch self {
        case .known(.raplAbsent), .known(.hwmonAbsent), .known(.ipmiAbsent): true
        case .noisy, .known, .other: false
        }
    }

    /// Whether a meter answers, but what it says cannot be used.
    package var isVoidReading: Bool {
        switch self {
        case .known(.meterImplausible), .known(.meterTooSlow), .known(.meterSeesOthers),
            .known(.meterUnknown), .known(.raplNoRange):
            true
        case .noisy, .known, .other: false
        }
    }

    /// Whether a meter that may see the whole server was found, but is not used.
    package var isUnusableMeter: Bool {
        switch self {
        case .known(.meterTooSlow), .known(.meterSeesOthers), .known(.meterImplausible): true
        case .noisy, .known, .other: false
        }
    }

    /// Whether it is about the windows of one process, whatever other processes measured.
    package var isOfWindows: Bool {
        switch self {
        case .known(.fewSamples), .known(.wideInterval), .noisy: true
        case .known, .other: false
        }
    }

    /// How bad it is in one measurement beside others, higher for worse: the share of samples that a cause of noise
    /// dirtied, the width of an interval, the samples that are missing; 0 where the measurement does not tell.
    func severity(in measurement: RateMeasurement) -> Double {
        switch self {
        case .noisy(let cause): NoiseTally(measurement.samples).share(of: cause)
        case .known(.wideInterval): measurement.rate.relativeHalfWidth
        case .known(.fewSamples): -Double(measurement.rate.count)
        // Where none could be kept it was above all that can.
        case .known(.abovePeak): measurement.fractionOfPeak?.center ?? RateMeasurement.mostOfPeak
        case .known, .other: 0
        }
    }
}

extension WarningCode: RawRepresentable, Codable {
    package init(rawValue: String) {
        if let known = Known(rawValue: rawValue) {
            self = .known(known)
        } else if rawValue.hasPrefix(Self.noisyPrefix) {
            self = .noisy(NoiseCause(rawValue: String(rawValue.dropFirst(Self.noisyPrefix.count))))
        } else {
            self = .other(rawValue)
        }
    }

    package var rawValue: String {
        switch self {
        case .noisy(let cause): Self.noisyPrefix + cause.rawValue
        case .known(let code): code.rawValue
        case .other(let code): code
        }
    }
}
