package import Quantities

/// One engine's rate on one placement.
package struct Measurement: Codable, Equatable, Sendable {
    package var workload: Workload
    /// `openssl`, `openssl-transform`, `native`, `cblas`.
    package var engine: String
    /// The machine-code body: `sha256d_scalar`, `gemm_avx2_f32_6x16`, `evp`.
    package var kernel: String
    @Nullable package var dataType: DataType?
    package var problem: Problem
    package var placement: Placement
    /// `H/s`, `FLOP/s`, or `OP/s` for int8.
    package var unit: String
    /// All workers together.
    package var rate: Estimate
    package var samples: [Sample]
    @Nullable package var peak: Peak?
    /// `rate / peak.rate`, paired sample by sample.
    @Nullable package var fractionOfPeak: Estimate?
    package var verification: Verification
    @Nullable package var energy: Energy?
    /// What the machine's other meters saw of the same windows. The key is left out where there are none.
    package var otherEnergies: [Energy]?
    package var noise: Noise
    package var warnings: [Warning]

    package init(
        workload: Workload, engine: String, kernel: String, dataType: DataType?, problem: Problem,
        placement: Placement, unit: String, rate: Estimate, samples: [Sample], peak: Peak?,
        fractionOfPeak: Estimate?, verification: Verification, energy: Energy?,
        otherEnergies: [Energy]? = nil, noise: Noise, warnings: [Warning]
    ) {
        self.workload = workload
        self.engine = engine
        self.kernel = kernel
        self.dataType = dataType
        self.problem = problem
        self.placement = placement
        self.unit = unit
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
}

package enum Workload: String, Codable, CaseIterable, Sendable {
    /// Double SHA-256 of an 80-byte block header.
    case sha256d
    /// C = A·B.
    case matmul
}

/// The type of the factors' elements. bf16 products are summed in f32, int8 products exactly in int32.
package enum DataType: String, Codable, CaseIterable, Sendable {
    case f32, f64, bf16, int8
}

/// The size of the work: `m`, `n` and `k` for matmul, `header_bytes` for sha256d; the others are `null`.
package struct Problem: Codable, Hashable, Sendable {
    @Nullable package var m: Int?
    @Nullable package var n: Int?
    @Nullable package var k: Int?
    @Nullable package var headerBytes: Int?

    package init(m: Int, n: Int, k: Int) {
        self.m = m
        self.n = n
        self.k = k
        headerBytes = nil
    }

    package init(headerBytes: Int) {
        m = nil
        n = nil
        k = nil
        self.headerBytes = headerBytes
    }
}

/// One timed window of all workers together.
package struct Sample: Codable, Hashable, Sendable {
    /// Sum over the workers of work done by time taken, in the measurement's unit.
    package var rate: Double
    /// From the barrier until the last worker finished.
    package var seconds: Double
    /// The peak measured in the window beside this one.
    @Nullable package var peakRate: Double?
    package var noise: Noise
    /// Why the sample is not clean: `steal`, `throttled`, ... It is kept all the same.
    package var dirt: [String]
    /// Which process launch took the sample, from 0, where a record is of several. In records of one process the key is
    /// left out: it came after those were written, and their ids are hashes of their keys.
    package var launch: Int?

    package init(
        rate: Double, seconds: Double, peakRate: Double?, noise: Noise, dirt: [String], launch: Int? = nil
    ) {
        self.rate = rate
        self.seconds = seconds
        self.peakRate = peakRate
        self.noise = noise
        self.dirt = dirt
        self.launch = launch
    }
}

/// The ceiling of the same cores, measured in the same run.
package struct Peak: Codable, Hashable, Sendable {
    package var rate: Estimate
    /// Which probe, and what it executes.
    package var method: String

    package init(rate: Estimate, method: String) {
        self.rate = rate
        self.method = method
    }
}

/// The check of an engine against its oracle, before it was timed.
package struct Verification: Codable, Hashable, Sendable {
    package var passed: Bool
    package var cases: Int
    package var method: String

    package init(passed: Bool, cases: Int, method: String) {
        self.passed = passed
        self.cases = cases
        self.method = method
    }
}
