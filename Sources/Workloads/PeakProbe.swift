import CKernels
package import RunRecords

/// A loop of nothing but the instruction that bounds a workload, to measure a core's ceiling beside the work.
package struct PeakProbe: WorkerTask, Sendable {
    /// `peak_avx2_f32`.
    package let name: String
    /// What it executes, for people.
    package let method: String
    /// In the measurement's unit times a second.
    package let workPerRound: Double
    private let requires: CPUFeatures
    private let run: @Sendable (UInt64) -> Void

    package func perform(iterations: Int) { run(UInt64(iterations)) }

    /// The fastest probe that these features allow.
    package static func matmul(_ type: DataType, features: CPUFeatures) -> PeakProbe? {
        var count = 0
        return fastest(
            of: wm_peak_gemm_probes(type.kernelType, &count), count: count, features: features, raceWork: 1e6)
    }

    /// `nil` where the CPU has neither SHA-256 instructions nor AVX-512.
    package static func sha256d(features: CPUFeatures) -> PeakProbe? {
        var count = 0
        return fastest(
            of: wm_peak_sha256d_probes(&count), count: count, features: features, raceWork: 2e3)
    }

    /// Measured, because wider is not always faster: on Sapphire Rapids the dot products of bf16 have half the rate of
    /// multiply-adds of numbers that were widened, which then are the ceiling.
    ///
    /// - Parameter raceWork: of one turn, in operations or hashes: a tenth of a millisecond of the slowest probe.
    private static func fastest(
        of table: UnsafePointer<UnsafePointer<wm_peak_probe>>, count: Int, features: CPUFeatures,
        raceWork: Double
    ) -> PeakProbe? {
        let probes = UnsafeBufferPointer(start: table, count: count).map { PeakProbe($0.pointee) }
            .filter { features.isSuperset(of: $0.requires) }
        guard probes.count > 1 else { return probes.first }
        var best = [Double](repeating: 0, count: probes.count)
        for _ in 0..<raceTurns {
            for (index, probe) in probes.enumerated() {
                best[index] = max(best[index], probe.raceRate(of: raceWork))
            }
        }
        return zip(probes, best).max { $0.1 < $1.1 }?.0
    }

    /// The best of so many turns counts, so that an interruption of one decides nothing.
    private static let raceTurns = 8
    /// A turn has at least so many rounds: setting up AMX's tiles takes as long as some ten of theirs, and in a shorter turn
    /// the vectors, five times slower, were at times ahead.
    private static let raceRounds = 256.0

    private func raceRate(of work: Double) -> Double {
        let rounds = max((work / workPerRound).rounded(.up), Self.raceRounds)
        let time = ContinuousClock().measure { run(UInt64(rounds)) } / .seconds(1)
        return rounds * workPerRound / max(time, 1e-9)
    }

    private init(_ row: wm_peak_probe) {
        name = String(cString: row.name)
        method = String(cString: row.method)
        requires = CPUFeatures(rawValue: row.requires)
        workPerRound = row.work_per_round
        run = { row.run($0) }
    }
}

extension DataType {
    var kernelType: wm_data_type {
        switch self {
        case .f32: WM_F32
        case .f64: WM_F64
        case .bf16: WM_BF16
        case .int8: WM_INT8
        }
    }
}
