package import Quantities

/// One benchmark's rate, as one process or several launches measured it.
package struct RateMeasurement: Equatable, Sendable {
    package var benchmark: Benchmark
    /// The machine-code body: `sha256d_scalar`, `gemm_avx2_f32_6x16`, `evp`.
    package var kernel: String
    /// The PUs that worked, operating-system indices, one a worker.
    package var cpus: [Int]
    /// All workers together, in the benchmark's unit.
    package var rate: Estimate
    package var samples: [Sample]
    package var peak: Peak?
    /// `rate / peak.rate`, paired sample by sample.
    package var fractionOfPeak: Estimate?
    package var verification: Verification
    package var energy: Energy?
    /// What the machine's other meters saw of the same windows. The key is left out where there are none.
    package var otherEnergies: [Energy]?
    /// Of each launch, where this is of several and a meter was read in all of them. The key is left out otherwise.
    package var launchEnergies: [Energy]?
    package var noise: Noise
    package var warnings: [Warning]
    /// The least share of a worker's memory that lay in huge pages, which were asked for; `nil` where none were, or the
    /// system does not tell.
    package var hugePageShare: Double?
    /// Of the workers' choices of memory the one that made the largest difference; `nil` where there was nothing to choose.
    package var memoryChoice: MemoryChoice?

    package init(
        of benchmark: Benchmark, kernel: String, cpus: [Int], rate: Estimate, samples: [Sample], peak: Peak?,
        fractionOfPeak: Estimate?, verification: Verification, energy: Energy?,
        otherEnergies: [Energy]? = nil, noise: Noise, warnings: [Warning]
    ) {
        self.benchmark = benchmark
        self.kernel = kernel
        self.cpus = cpus
        self.rate = rate
        self.samples = samples
        self.peak = peak
        self.fractionOfPeak = fractionOfPeak
        self.verification = verification
        self.energy = energy
        self.otherEnergies = otherEnergies
        self.noise = noise
        self.warnings = warnings
    }

    package var placement: Placement { Placement(benchmark.placement, cpus: cpus) }

    /// The highest share of a peak that is kept. By assumption: nothing is faster than the peak of its cores, but the peak is
    /// measured in a shorter window beside it, of which others may have taken nearly all.
    package static let mostOfPeak = 100.0
}

/// The benchmark's parts are keys of the measurement; `placement` is an object that has the PUs as well.
extension RateMeasurement: Codable {
    private enum Key: CodingKey {
        case engine, kernel, placement, unit, rate, samples, peak, fractionOfPeak, verification, energy
        case otherEnergies, launchEnergies, noise, warnings, hugePageShare, memoryChoice
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let placement = try container.decode(Placement.self, forKey: .placement)
        benchmark = Benchmark(
            try container.decode(EngineName.self, forKey: .engine), try Problem(from: decoder), placement.name
        )
        cpus = placement.cpus
        kernel = try container.decode(String.self, forKey: .kernel)
        guard try container.decode(RateUnit.self, forKey: .unit) == benchmark.unit else {
            throw DecodingError.dataCorruptedError(
                forKey: .unit, in: container,
                debugDescription: "\(benchmark.name) is measured in \(benchmark.unit.symbol)")
        }
        rate = try container.decode(Estimate.self, forKey: .rate)
        samples = try container.decode([Sample].self, forKey: .samples)
        peak = try container.decode(Nullable<Peak>.self, forKey: .peak).wrappedValue
        fractionOfPeak = try container.decode(Nullable<Estimate>.self, forKey: .fractionOfPeak).wrappedValue
        verification = try container.decode(Verification.self, forKey: .verification)
        energy = try container.decode(Nullable<Energy>.self, forKey: .energy).wrappedValue
        otherEnergies = try container.decodeIfPresent([Energy].self, forKey: .otherEnergies)
        launchEnergies = try container.decodeIfPresent([Energy].self, forKey: .launchEnergies)
        noise = try container.decode(Noise.self, forKey: .noise)
        warnings = try container.decode([Warning].self, forKey: .warnings)
        hugePageShare = try container.decodeIfPresent(Double.self, forKey: .hugePageShare)
        memoryChoice = try container.decodeIfPresent(MemoryChoice.self, forKey: .memoryChoice)
    }

    package func encode(to encoder: any Encoder) throws {
        try benchmark.problem.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(benchmark.engine, forKey: .engine)
        try container.encode(kernel, forKey: .kernel)
        try container.encode(placement, forKey: .placement)
        try container.encode(benchmark.unit, forKey: .unit)
        try container.encode(rate, forKey: .rate)
        try container.encode(samples, forKey: .samples)
        try container.encode(Nullable(wrappedValue: peak), forKey: .peak)
        try container.encode(Nullable(wrappedValue: fractionOfPeak), forKey: .fractionOfPeak)
        try container.encode(verification, forKey: .verification)
        try container.encode(Nullable(wrappedValue: energy), forKey: .energy)
        try container.encodeIfPresent(otherEnergies, forKey: .otherEnergies)
        try container.encodeIfPresent(launchEnergies, forKey: .launchEnergies)
        try container.encode(noise, forKey: .noise)
        try container.encode(warnings, forKey: .warnings)
        // Older records have no such keys, and their ids are hashes of their content.
        try container.encodeIfPresent(hugePageShare, forKey: .hugePageShare)
        try container.encodeIfPresent(memoryChoice, forKey: .memoryChoice)
    }
}
