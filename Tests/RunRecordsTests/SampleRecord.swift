import Foundation
import Quantities
import RunRecords

/// A record with every kind of field, some of them unknown.
func sampleRecord(label: String? = nil) throws -> RunRecord {
    let estimate = Estimate(center: 6.02e6, low: 6.0e6, high: 6.05e6, confidence: 0.95, count: 12)
    let noise = Noise(
        stealSeconds: 0, cpuPressureSeconds: nil, involuntarySwitches: 3, throttleEvents: nil,
        quotaThrottledPeriods: 0, frequencyProxyHertz: 3.7e9)
    let host = HostDescription(
        hostname: nil, operatingSystem: "Debian GNU/Linux 12", kernelRelease: "6.1.0",
        cpu: Processor(
            architecture: "x86_64", vendor: "AuthenticAMD", brand: "AMD EPYC 9654P", family: 25, model: 17,
            stepping: 1, microcode: nil, features: ["avx2", "sha"]),
        topology: TopologySummary(
            source: "hwloc 2.9.0", packages: 1,
            numaNodes: [NUMANode(index: 0, cpus: [0, 1], memoryBytes: 8 << 30)],
            l3Domains: [L3Domain(bytes: 32 << 20, cpus: [0, 1])],
            cores: [0, 1].map { Core(index: $0, package: 0, numaNode: 0, kind: nil, cpus: [$0]) },
            caches: [Cache(name: "L1d", bytes: 32 << 10, count: 2)], cpuKinds: [], isSimulated: false),
        memoryBytes: 8 << 30, virtualization: Virtualization(kind: .vm, hypervisor: "kvm", container: nil),
        limits: ProcessorLimits(allowedCpus: [0, 1], quotaCpus: nil),
        openssl: OpenSSLBuild(version: "OpenSSL 3.0.19 27 Jan 2026", cpuSettings: nil, ia32cap: nil))
    let environment = Environment(
        governor: nil, turbo: nil, smtControl: "notsupported", transparentHugepages: "always",
        loadAverage: 0.5, memoryAvailableBytes: nil)
    let tool = Tool(version: "0.1.0", commit: "abc1234", build: .release, compiler: "clang 21")
    let measurement = RateMeasurement(
        of: Benchmark(.openssl, .sha256d(headerBytes: 80), .oneCore), kernel: "evp", cpus: [0],
        rate: estimate,
        samples: [Sample(rate: 6.02e6, seconds: 0.1, peakRate: nil, noise: noise, dirt: [.steal])],
        peak: nil,
        fractionOfPeak: nil, verification: Verification(passed: true, cases: 3, method: "one-shot"),
        energy: Energy(joules: 12, seconds: 0.5, boundary: .package, source: "rapl"), noise: noise,
        warnings: [Warning(WarningCode(rawValue: "noisy"), "Steal was seen.", nextStep: "Use a quiet host.")])
    return try RunRecord(
        label: label, startedAt: Date(timeIntervalSince1970: 1_780_000_000.7),
        finishedAt: Date(timeIntervalSince1970: 1_780_000_030), tool: tool, host: host,
        environment: environment, fingerprint: Fingerprint(host: host, environment: environment, tool: tool),
        measurements: [measurement],
        power: PowerSource(
            source: "profile", boundary: .modelled, watts: estimate, profile: "epyc-9654p",
            derivation: "share"),
        revenue: [
            RevenueRow(
                subject: .thisHost, model: .hashprice, mwBasis: .facility,
                usdPerMwYear: estimate, netUsdPerMwYear: estimate, market: "2026-06-29", site: "container",
                powerProfile: nil, assumptions: ["pool_fee": "0.02", "usd_per_mwh": "50"])
        ],
        warnings: [])
}
