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
    private let run: @Sendable (UInt64) -> Void

    package func perform(iterations: Int) { run(UInt64(iterations)) }

    /// The probe of the widest instruction set that these features allow.
    package static func matmul(_ type: DataType, features: CPUFeatures) -> PeakProbe? {
        var count = 0
        return best(of: wm_peak_gemm_probes(type.kernelType, &count), count: count, features: features)
    }

    /// `nil` where the CPU has no SHA-256 instructions.
    package static func sha256d(features: CPUFeatures) -> PeakProbe? {
        var count = 0
        guard let table = wm_peak_sha256d_probes(&count) else { return nil }
        return best(of: table, count: count, features: features)
    }

    private static func best(
        of table: UnsafePointer<wm_peak_probe>?, count: Int, features: CPUFeatures
    ) -> PeakProbe? {
        UnsafeBufferPointer(start: table, count: count).last {
            features.isSuperset(of: CPUFeatures(rawValue: $0.requires))
        }.flatMap(PeakProbe.init)
    }

    private init?(_ row: wm_peak_probe) {
        guard let run = row.run else { return nil }
        name = String(cString: row.name)
        method = String(cString: row.method)
        workPerRound = row.work_per_round
        self.run = { run($0) }
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
