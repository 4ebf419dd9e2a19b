import Benchmarking
import Regression
import RunRecords

/// What each launch measures, and for how long.
struct LaunchPlan: Equatable {
    /// Options of `launch` that choose the work.
    var selection: [String]
    /// Of each measurement.
    var seconds: Double

    var arguments: [String] { ["launch", "--seconds", "\(seconds)"] + selection }

    init(selection: [String], seconds: Double) {
        self.selection = selection
        self.seconds = seconds
    }

    /// Exactly what was measured, kernel by kernel: a race in every launch would make the kernel a matter of chance.
    init(repeating measurements: [RunRecords.Measurement], seconds: Double) {
        let kernels = Self.distinct(measurements.map(\.kernel)).flatMap { ["--kernel", $0] }
        let placements = Self.distinct(measurements.map(\.benchmark.placement.rawValue)).flatMap {
            ["--placement", $0]
        }
        let shape = measurements.compactMap { measurement -> [String]? in
            guard case .matmul(let product) = measurement.benchmark.problem else { return nil }
            return ["--shape", "\(product.m)x\(product.n)x\(product.k)"]
        }
        let arrays = measurements.compactMap { measurement -> [String]? in
            guard case .bandwidth(let arrays) = measurement.benchmark.problem, arrays.loop.level == .memory
            else { return nil }
            return ["--size", SizeChoice.text(arrayBytes: arrays.bytes)]
        }
        self.init(
            selection: kernels + placements + (shape.first ?? []) + (arrays.first ?? []), seconds: seconds)
    }

    /// How long the launches of a stored record measured each benchmark, warm-up included.
    static func seconds(of record: RunRecord) -> Double {
        let launch = LaunchRecord.launches(of: record.measurements).first?.first
        return HarnessSettings.launchSeconds(ofSampling: (launch?.samples ?? []).map(\.seconds))
    }

    private static func distinct(_ texts: [String]) -> [String] {
        texts.reduce(into: []) { kept, text in
            if !kept.contains(text) { kept.append(text) }
        }
    }
}
