import Benchmarking
import MachineTopology
import Quantities
import Reporting
import RunRecords
import Workloads

/// Times kernels that passed their self-tests, on the first core, with a progress line.
struct EnginesBench {
    let engines: [Engine]

    struct Rates {
        /// In the order of the engines.
        var kernels: [EnginesBenchReport.Bench]
        /// OpenSSL's bulk speed in double hashes a second.
        var bulk: Double
    }

    func run() throws -> Rates {
        let survey = try HostSurvey.take()
        guard !survey.host.topology.isSimulated else { throw BenchmarkError.simulatedTopology }
        if BuildMode.isDebug { Console.error("this is a debug build, whose rates mean nothing") }
        let progress = ProgressLine()
        defer { progress.clear() }
        let bench = try bench(on: survey)
        progress.show("timing OpenSSL's bulk speed")
        let bulk = try bench.measureBulk().rate.center
        let kernels = try engines.enumerated().map { index, engine in
            progress.show("[\(index + 1)/\(engines.count)] \(engine.name) \(engine.kernel)")
            let measured = try bench.measure(engine)
            return EnginesBenchReport.Bench(
                rate: measured.rate, unit: measured.unit, fractionOfPeak: measured.fractionOfPeak,
                opensslBulks: engine.workload == .sha256d ? measured.rate.center / bulk : nil)
        }
        return Rates(kernels: kernels, bulk: bulk)
    }

    private func bench(on survey: HostSurvey) throws -> KernelBench {
        let topology = survey.topology
        let placement = try survey.placements.named("one-core").first
        return KernelBench(
            harness: Harness(settings: .bench, cpuStatFiles: survey.cpuStatFiles) { cpu in
                try topology.bindCurrentThread(to: cpu)
            },
            placement: placement ?? Placement(name: "one-core", cpus: [0]),
            parameters: WorkParameters(matmul: .standard, caches: survey.caches),
            kernels: engines.count + 1, seconds: HarnessSettings.bench.totalSeconds)
    }
}
