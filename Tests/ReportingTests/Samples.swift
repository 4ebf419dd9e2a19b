import Economics
import Foundation
import Quantities
import RunRecords

/// Fixed values for the golden reports.
enum Samples {
    static func estimate(_ center: Double, relative: Double = 0.002, count: Int = 12) -> Estimate {
        Estimate(
            center: center, low: center * (1 - relative), high: center * (1 + relative), confidence: 0.957,
            count: count)
    }

    static func noise(steal: Double? = 0) -> Noise {
        Noise(
            stealSeconds: steal, cpuPressureSeconds: 0.001, involuntarySwitches: 2, throttleEvents: nil,
            quotaThrottledPeriods: 0, frequencyProxyHertz: 3.7e9)
    }

    static func measurement(
        _ engine: EngineName, kernel: String, rate: Double, cpus: [Int], placement: PlacementName,
        relative: Double = 0.002,
        fraction: Double? = 0.5, type: DataType? = nil, dirt: [NoiseCause] = [], warnings: [Warning] = []
    ) -> RateMeasurement {
        let samples = (0..<12).map { index in
            Sample(
                rate: rate, seconds: 0.1, peakRate: fraction.map { rate / $0 }, noise: noise(),
                dirt: index < 3 ? dirt : [])
        }
        let problem: Problem =
            type.map { .matmul(MatrixProduct($0, m: 1024, n: 1024, k: 1024)) } ?? .sha256d(headerBytes: 80)
        return RateMeasurement(
            of: Benchmark(engine, problem, placement), kernel: kernel, cpus: cpus,
            rate: estimate(rate, relative: relative), samples: samples,
            peak: fraction.map {
                Peak(rate: estimate(rate / $0), method: "peak_fake: 12 independent instructions")
            },
            fractionOfPeak: fraction.map { estimate($0) },
            verification: Verification(passed: true, cases: 18, method: "oracle"), energy: nil,
            noise: noise(),
            warnings: warnings)
    }

    static let noisy = Warning(
        .noisy(.steal), "The hypervisor gave the workers' CPUs to others in 3 of 12 samples.",
        nextStep: "Use a dedicated host or dedicated vCPUs, or repeat the run at a quieter time.")

    static let measurements = [
        measurement(.openssl, kernel: "evp", rate: 6.02e6, cpus: [0], placement: .oneCore, fraction: 0.11),
        measurement(
            .openssl, kernel: "evp", rate: 11.9e6, cpus: [0, 1], placement: .allCores, relative: 0.013,
            fraction: 0.1, dirt: [.steal], warnings: [noisy]),
        measurement(
            .opensslTransform, kernel: "sha256_transform", rate: 1.234e9, cpus: Array(0..<192),
            placement: .allThreads, fraction: nil, warnings: [noisy]),
        measurement(
            .native, kernel: "gemm_avx2_f32_6x16", rate: 98.7e9, cpus: [0], placement: .eachKind("P"),
            fraction: 0.93, type: .f32),
        measurement(
            .native, kernel: "gemm_avx2_f64_6x8", rate: 1.2e6, cpus: [0], placement: .oneCore,
            relative: 0.4,
            fraction: 0.001, type: .f64),
    ]

    static func topology(
        cores: [Core], nodes: [NUMANode], domains: [L3Domain], kinds: [CPUKind] = [], isSimulated: Bool = true
    ) -> TopologySummary {
        TopologySummary(
            source: "hwloc 2.9.0", packages: Set(cores.compactMap(\.package)).count, numaNodes: nodes,
            l3Domains: domains, cores: cores,
            caches: [
                Cache(name: "L1d", bytes: 32 << 10, count: cores.count),
                Cache(name: "L3", bytes: nil, count: 1),
            ], cpuKinds: kinds, isSimulated: isSimulated)
    }

    /// 2 packages x 4 NUMA nodes x 2 cores x 2 PUs.
    static let server = topology(
        cores: (0..<16).map {
            Core(index: $0, package: $0 / 8, numaNode: $0 / 2, kind: nil, cpus: [2 * $0, 2 * $0 + 1])
        },
        nodes: (0..<8).map { NUMANode(index: $0, cpus: Array(4 * $0..<4 * $0 + 4), memoryBytes: 64 << 30) },
        domains: (0..<8).map { L3Domain(bytes: 32 << 20, cpus: Array(4 * $0..<4 * $0 + 4)) })

    private static let fastCores = (0..<2).map {
        Core(index: $0, package: 0, numaNode: 0, kind: 1, cpus: [2 * $0, 2 * $0 + 1])
    }
    private static let smallCores = (2..<6).map {
        Core(index: $0, package: 0, numaNode: 0, kind: 0, cpus: [$0 + 2])
    }

    /// 2 P cores with SMT and 4 E cores.
    static let hybrid = topology(
        cores: fastCores + smallCores, nodes: [NUMANode(index: 0, cpus: Array(0..<8), memoryBytes: nil)],
        domains: [L3Domain(bytes: 30 << 20, cpus: Array(0..<8))],
        kinds: [
            CPUKind(name: "E", efficiency: 0, cpus: [4, 5, 6, 7]),
            CPUKind(name: "P", efficiency: 1, cpus: [0, 1, 2, 3]),
        ], isSimulated: false)

    static func host(_ topology: TopologySummary, quota: Double? = nil) -> HostDescription {
        HostDescription(
            hostname: nil, operatingSystem: "Debian GNU/Linux 13 (trixie)", kernelRelease: "6.12.0",
            cpu: Processor(
                architecture: "x86_64", vendor: "AuthenticAMD", brand: "AMD EPYC 9654P 96-Core Processor",
                family: 25, model: 17, stepping: 1, microcode: nil, features: ["avx2", "sha_ni"]),
            topology: topology, memoryBytes: 512 << 30,
            virtualization: Virtualization(kind: .vm, hypervisor: "kvm", container: "docker"),
            limits: ProcessorLimits(allowedCpus: Array(topology.cpus.prefix(4)), quotaCpus: quota),
            openssl: OpenSSLBuild(
                version: "OpenSSL 3.5.1 1 Jul 2026", cpuSettings: nil, ia32cap: "~0x20000000"))
    }

    static let environment = Environment(
        governor: "performance", turbo: nil, smtControl: "on", transparentHugepages: "always",
        loadAverage: 0.5,
        memoryAvailableBytes: 500 << 30)

    /// Both bases, facility lower by a PUE of 1.25.
    static func rows(
        _ subject: Subject, _ model: PriceModel, gross: Double, net: Double, relative: Double
    ) -> [RevenueRow] {
        MegawattBasis.allCases.map { basis in
            let factor = basis == .it ? 1.25 : 1
            let gross = estimate(gross * factor, relative: relative)
            // What the host costs is not known.
            let steps = MoneySteps(
                gross: gross, power: estimate(gross.center - net * factor, relative: 0.05),
                credit: estimate(10_000 * factor, relative: 0),
                operating: estimate(300_000 * factor, relative: 0.1),
                capital: subject == .thisHost ? nil : estimate(60_000 * factor, relative: 0.2))
            return RevenueRow(
                subject: subject, model: model, mwBasis: basis, usdPerMwYear: gross,
                netUsdPerMwYear: estimate(net * factor, relative: relative), steps: steps,
                market: "2026-06-29", site: "container-1mw", powerProfile: nil, assumptions: [:])
        }
    }

    static func entries(_ rows: [RevenueRow]) -> [RevenueEntry] {
        RevenueEntry.sorted(rows.map { RevenueEntry(PricedRow(recorded: $0)) })
    }

    static let revenue =
        rows(.thisHost, .hashprice, gross: 27, net: -438_000, relative: 0.3)
        + rows(.thisHost, .perFlop(.f32), gross: 6.4e6, net: 5.96e6, relative: 0.4)
        + rows(.profile("antminer-s19-xp"), .hashprice, gross: 445_000, net: 7_060, relative: 0)
        + rows(.colocation, .perKilowatt, gross: 1.42e6, net: 1.42e6, relative: 0.2)

    static func record(of measurements: [RateMeasurement] = measurements) throws -> RunRecord {
        let host = host(hybrid, quota: 1.5)
        let tool = Tool(version: "0.1.0", commit: "0123456789ab", build: .release, compiler: "clang 21")
        return try RunRecord(
            label: "main", startedAt: Date(timeIntervalSince1970: 1_780_000_000),
            finishedAt: Date(timeIntervalSince1970: 1_780_000_033), tool: tool, host: host,
            environment: environment,
            fingerprint: Fingerprint(host: host, environment: environment, tool: tool),
            measurements: measurements,
            power: PowerSource(
                source: "profile", boundary: .modelled, watts: estimate(31.2), profile: "epyc-9654p",
                derivation: "6 of 96 cores of an AMD EPYC 9654P server that draws 500 W at the wall at load"),
            revenue: revenue,
            warnings: [
                Warning(
                    .powerModelled, "No meter sees the whole server, so the watts are modelled.",
                    nextStep: "Run where the BMC can be read.")
            ])
    }
}
