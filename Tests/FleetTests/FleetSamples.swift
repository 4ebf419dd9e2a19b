import Fleet
import Foundation
import Quantities
import RunRecords

/// Hosts that are alike but for what a test makes of one of them.
enum FleetSamples {
    static let hashing = Benchmark(.native, .sha256d(headerBytes: 80), .allCores)
    static let start = Date(timeIntervalSince1970: 1_780_000_000)

    static func rate(_ center: Double) -> Estimate {
        Estimate(center: center, low: center * 0.998, high: center * 1.002, confidence: 0.95, count: 20)
    }

    /// Four cores of an EPYC 9654P.
    static func record(
        host: String, rate: Double = 1e8, clock: Double = 3.5e9, dirt: [NoiseCause] = [],
        kernelRelease: String = "6.1.0", microcode: String? = "0xa101148",
        kernel: String = "sha256d_shani_x4",
        model: Int = 17, tags: [String] = []
    ) throws -> RunRecord {
        let noise = Noise(
            stealSeconds: 0, cpuPressureSeconds: nil, involuntarySwitches: 0, throttleEvents: nil,
            quotaThrottledPeriods: 0, frequencyProxyHertz: clock)
        let machine = HostDescription(
            hostname: host, operatingSystem: "Debian GNU/Linux 12", kernelRelease: kernelRelease,
            cpu: Processor(
                architecture: "x86_64", vendor: "AuthenticAMD", brand: "AMD EPYC 9654P 96-Core Processor",
                family: 25, model: model, stepping: 1, microcode: microcode, features: ["avx2", "sha"]),
            topology: TopologySummary(
                source: "test", packages: 1, numaNodes: [], l3Domains: [],
                cores: (0..<4).map { Core(index: $0, package: 0, numaNode: nil, kind: nil, cpus: [$0]) },
                caches: [], cpuKinds: [], isSimulated: false),
            memoryBytes: 8 << 30,
            virtualization: Virtualization(kind: .metal, hypervisor: nil, container: nil),
            limits: ProcessorLimits(allowedCpus: Array(0..<4), quotaCpus: nil), openssl: nil)
        let environment = Environment(
            governor: "performance", turbo: nil, smtControl: "on", transparentHugepages: "always",
            loadAverage: 0.1, memoryAvailableBytes: nil)
        let tool = Tool(version: "0.1.0", commit: nil, build: .release, compiler: "clang 21")
        let measurement = RateMeasurement(
            of: hashing, kernel: kernel, cpus: Array(0..<4), rate: self.rate(rate),
            samples: (0..<10).map { _ in
                Sample(rate: rate, seconds: 0.1, peakRate: nil, noise: noise, dirt: dirt)
            }, peak: nil, fractionOfPeak: nil,
            verification: Verification(passed: true, cases: 3, method: "one-shot"), energy: nil, noise: noise,
            warnings: [])
        return try RunRecord(
            label: nil, tags: RunTags(tags.map { try RunTag($0) }), startedAt: start, finishedAt: start + 30,
            tool: tool, host: machine, environment: environment,
            fingerprint: Fingerprint(host: machine, environment: environment, tool: tool),
            measurements: [measurement], power: nil, revenue: [], warnings: [])
    }

    /// Of each record, its first rate.
    static func groups(_ records: [RunRecord], lastWeek: [String: Double] = [:]) -> [FleetGroup] {
        let rates = records.map { record in
            FleetRate(
                host: record.host.hostname ?? "", conditions: RateConditions(record.measurements[0]),
                run: record.id, startedAt: record.startedAt, rate: record.measurements[0].rate,
                lastWeek: lastWeek[record.host.hostname ?? ""])
        }
        let machines = records.map { ($0.id, (Hardware($0.fingerprint), Hardware.title(of: $0.host))) }
        return FleetGroup.all(rates, on: Dictionary(uniqueKeysWithValues: machines))
    }

    /// `count` hosts within half a percent of each other.
    static func alike(_ count: Int) throws -> [RunRecord] {
        try (0..<count).map { index in
            try record(
                host: String(format: "bench-%02d", index), rate: 1e8 * (1 + 0.001 * Double(index * 7 % 5 - 2))
            )
        }
    }
}
