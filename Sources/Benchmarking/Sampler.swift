import Power
import Quantities
import RunRecords
import Statistics
import Workloads

/// Takes samples until the interval of their median is narrow enough or the time is up, and keeps what it saw.
struct Sampler {
    private let settings: HarnessSettings
    private let probe: NoiseProbe
    private var meters: MeterPanel
    private let awaitTurn: (@Sendable () throws -> Void)?
    private let clock: @Sendable () -> UInt64
    private(set) var samples: [Sample] = []

    init(
        settings: HarnessSettings, probe: NoiseProbe, meters: MeterPanel,
        awaitTurn: (@Sendable () throws -> Void)?, clock: @escaping @Sendable () -> UInt64
    ) {
        self.settings = settings
        self.probe = probe
        self.meters = meters
        self.awaitTurn = awaitTurn
        self.clock = clock
    }

    /// Time spent waiting for a turn counts for neither limit.
    ///
    /// - Parameter limit: until when to go on for the sake of the fewest samples that make an interval.
    mutating func run(_ windows: inout Windows, until deadline: UInt64, atLatest limit: UInt64) throws {
        let rule = StoppingRule(settings: settings)
        let start = clock()
        var waited: UInt64 = 0
        var now: UInt64
        repeat {
            waited += try takeTurn(&windows)
            samples.append(try sample(&windows))
            now = clock() - waited
        } while !rule.isDone(
            samples, time: now < deadline ? .left : now < limit ? .up : .overdrawn,
            sampledSeconds: Double(now - start) / 1e9)
        judgeSamples(workers: windows.pool.count)
    }

    /// Whoever measured meanwhile left its own data in the caches, so the work is warmed again.
    ///
    /// - Returns: the nanoseconds that another measured.
    private mutating func takeTurn(_ windows: inout Windows) throws -> UInt64 {
        guard let awaitTurn else { return 0 }
        let start = clock()
        try awaitTurn()
        let waited = clock() - start
        meters.loadBegins()
        _ = try windows.work(nanoseconds: settings.warmUpWindow)
        return waited
    }

    private mutating func sample(_ windows: inout Windows) throws -> Sample {
        meters.begin(.sensor)
        let before = probe.read()
        meters.begin(.counter)
        let outcome = try windows.work(nanoseconds: settings.sampleWindow)
        meters.end(.counter, seconds: outcome.seconds)
        var noise = probe.read().difference(from: before)
        meters.end(.sensor, seconds: outcome.seconds)
        noise.involuntarySwitches = outcome.involuntarySwitches
        noise.frequencyProxyHertz = outcome.hertz
        return Sample(
            rate: outcome.rate, seconds: outcome.seconds,
            peakRate: try windows.peakRate(nanoseconds: settings.peakWindow), noise: noise, dirt: [])
    }

    private mutating func judgeSamples(workers: Int) {
        let median = Summary(samples.compactMap(\.noise.frequencyProxyHertz))?.median
        for index in samples.indices {
            samples[index].dirt = NoiseJudge.dirt(
                of: samples[index].noise, seconds: samples[index].seconds, workers: workers,
                medianFrequency: median)
        }
    }

    // MARK: Result

    mutating func measurement(
        of work: Work, on placement: Placement, verification: Verification, steady: Bool, bound: String?
    ) throws -> RateMeasurement {
        guard let rate = MedianInterval.estimate(samples.map(\.rate), confidence: settings.confidence) else {
            throw BenchmarkError.workerFailed(cpu: placement.cpus.first ?? 0, reason: "it took no sample")
        }
        let ofPeak = PeakShare(
            of: samples, bound: bound, confidence: settings.confidence, orLonger: settings.orLonger)
        let energies = meters.finish()
        return RateMeasurement(
            of: Benchmark(work.engine, work.problem, placement.name), kernel: work.kernel,
            cpus: placement.cpus, rate: rate, samples: samples,
            peak: ofPeak.peak, fractionOfPeak: ofPeak.share,
            verification: verification, energy: energies.first,
            otherEnergies: energies.count > 1 ? Array(energies.dropFirst()) : nil, noise: totalNoise,
            warnings: warnings(rate: rate, steady: steady, ofPeak: ofPeak))
    }

    /// The clock is the median of the samples' clocks.
    private var totalNoise: Noise {
        Noise(
            sumOf: samples.map(\.noise),
            frequencyProxyHertz: Summary(samples.compactMap(\.noise.frequencyProxyHertz))?.median)
    }

    private func warnings(rate: Estimate, steady: Bool, ofPeak: PeakShare) -> [Warning] {
        var warnings = NoiseTally(samples).warnings
        let longer = settings.orLonger
        if !steady {
            warnings.append(
                Warning(
                    .neverSteady, "The rate was still drifting when the warm-up's time was over.",
                    nextStep: "Let the machine come to rest first\(longer)."))
        }
        if rate.confidence < settings.confidence {
            let reached = Int((rate.confidence * 100).rounded(.down))
            warnings.append(
                Warning(
                    .fewSamples,
                    "Only \(rate.count) samples were taken: the interval holds with \(reached) % confidence at most.",
                    nextStep: "Choose a smaller --size\(longer)."))
        }
        if rate.relativeHalfWidth > settings.relativeHalfWidth {
            let reached = (rate.relativeHalfWidth * 1000).rounded() / 10
            warnings.append(
                Warning(
                    .wideInterval,
                    "The interval is ±\(reached) %, wider than the ±\(settings.relativeHalfWidth * 100) % aimed at.",
                    nextStep: "Stop other work on this machine\(longer)."))
        }
        if let above = ofPeak.warning { warnings.append(above) }
        return warnings + meters.failures + meters.caveats
    }
}
