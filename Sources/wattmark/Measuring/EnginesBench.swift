import Benchmarking
import Quantities
import Reporting
import RunRecords
import Workloads

/// Times kernels that passed their self-tests, on the first core, with a progress line.
struct EnginesBench {
    let kernels: [EngineKernel]

    struct Rates {
        /// In the order of the kernels that are timed.
        var kernels: [EnginesBenchReport.Bench]
        /// OpenSSL's bulk speed in double hashes a second.
        var bulk: Double
    }

    func run() throws -> Rates {
        let survey = try HostSurvey.takeToMeasure()
        if BuildMode.isDebug { Console.error("this is a debug build, whose rates mean nothing") }
        let progress = ProgressLine()
        defer { progress.clear() }
        // OpenSSL's bulk speed is one more.
        let bench = KernelBench(on: survey, kernels: kernels.count + 1)
        progress.show("timing OpenSSL's bulk speed")
        let bulk = try bench.measureBulk().rate.center
        let rates = try kernels.enumerated().map { index, kernel in
            progress.show("[\(index + 1)/\(kernels.count)] \(kernel.engine.rawValue) \(kernel.kernel)")
            let measured = try bench.measure(kernel)
            return EnginesBenchReport.Bench(
                rate: measured.rate, unit: measured.benchmark.unit, fractionOfPeak: measured.fractionOfPeak,
                opensslBulks: kernel.computation == .sha256d ? measured.rate.center / bulk : nil)
        }
        return Rates(kernels: rates, bulk: bulk)
    }
}
