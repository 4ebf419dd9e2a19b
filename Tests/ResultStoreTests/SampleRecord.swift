import Foundation
import Quantities
import RunRecords

/// A small whole record; every argument makes it another one.
func sampleRecord(
    label: String? = nil, startedAt: TimeInterval = 1_780_000_000, hostname: String? = "bench-1",
    microcode: String? = nil, kernel: String = "gemm_portable_f32_4x8", rate: Double = 6.02e6,
    tags: [String] = []
) throws -> RunRecord {
    let host = sampleHost(hostname: hostname, microcode: microcode)
    let environment = Environment(
        governor: nil, turbo: nil, smtControl: "notsupported", transparentHugepages: "always",
        loadAverage: 0.1, memoryAvailableBytes: nil)
    let tool = Tool(version: "0.1.0", commit: nil, build: .release, compiler: "clang 21")
    return try RunRecord(
        label: label, tags: RunTags(tags.map { try RunTag($0) }),
        startedAt: Date(timeIntervalSince1970: startedAt),
        finishedAt: Date(timeIntervalSince1970: startedAt + 12), tool: tool, host: host,
        environment: environment, fingerprint: Fingerprint(host: host, environment: environment, tool: tool),
        measurements: [sampleHash(rate: rate), sampleMatmul(kernel: kernel, rate: rate * 1e4)],
        power: PowerSource(
            source: "profile", boundary: .modelled, watts: Estimate(exactly: 7.5), profile: "epyc-9654p",
            derivation: "2 of 96 cores of 360 W"),
        revenue: [], warnings: [])
}

private func sampleHost(hostname: String?, microcode: String?) -> HostDescription {
    HostDescription(
        hostname: hostname, operatingSystem: "Debian GNU/Linux 12", kernelRelease: "6.1.0",
        cpu: Processor(
            architecture: "x86_64", vendor: "AuthenticAMD", brand: "AMD EPYC 9654P \"Genoa\" {é}", family: 25,
            model: 17, stepping: 1, microcode: microcode, features: ["avx2", "sha"]),
        topology: TopologySummary(
            source: "hwloc 2.9.0", packages: 1, numaNodes: [], l3Domains: [],
            cores: [Core(index: 0, package: 0, numaNode: 0, kind: nil, cpus: [0])], caches: [], cpuKinds: [],
            isSimulated: false),
        memoryBytes: 8 << 30, virtualization: Virtualization(kind: .vm, hypervisor: "kvm", container: nil),
        limits: ProcessorLimits(allowedCpus: [0], quotaCpus: nil), openssl: nil)
}

private func sampleHash(rate: Double) -> RateMeasurement {
    measurement(
        Benchmark(.openssl, .sha256d(headerBytes: 80), .oneCore), kernel: "evp", rate: rate)
}

private func sampleMatmul(kernel: String, rate: Double) -> RateMeasurement {
    measurement(
        Benchmark(.native, .matmul(MatrixProduct(.f32, m: 1024, n: 1024, k: 512)), .oneCore),
        kernel: kernel, rate: rate)
}

private func measurement(
    _ benchmark: Benchmark, kernel: String, rate: Double
) -> RateMeasurement {
    let noise = Noise(
        stealSeconds: 0, cpuPressureSeconds: nil, involuntarySwitches: 3, throttleEvents: nil,
        quotaThrottledPeriods: 0, frequencyProxyHertz: 3.7e9)
    return RateMeasurement(
        of: benchmark, kernel: kernel, cpus: [0],
        rate: Estimate(center: rate, low: rate * 0.995, high: rate * 1.005, confidence: 0.95, count: 12),
        samples: [Sample(rate: rate, seconds: 0.1, peakRate: nil, noise: noise, dirt: [.steal])],
        peak: nil, fractionOfPeak: nil,
        verification: Verification(passed: true, cases: 3, method: "one-shot"),
        energy: nil, noise: noise, warnings: [])
}
