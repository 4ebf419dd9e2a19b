import Foundation
import Quantities
import Regression
import RunRecords

extension LaunchSeries {
    /// As of pairs of launches whose windows were all alike.
    init(pairs metric: Metric, baseline: [Double], candidate: [Double], noise: [NoiseCause] = []) {
        self.init(
            metric: metric, baseline: baseline, candidate: candidate,
            pairRatios: zip(baseline, candidate).map { $1 / $0 }, noise: noise)
    }
}

extension Metric {
    /// The rate of some benchmark; equal numbers give the same one.
    static func rate(_ number: Int) -> Metric {
        let product = MatrixProduct(.f32, m: number, n: number, k: number)
        return Metric(.rate, of: Benchmark(.native, .matmul(product), .oneCore))
    }
}

/// A record of two measurements; every argument makes it another one.
func sampleRecord(
    label: String? = nil, rate: Double = 6e6, kernel: String = "gemm_avx512_f32_14x32", rows: Int = 256,
    launches: Int? = nil,
    change: (inout HostDescription, inout Environment, inout Tool) -> Void = { _, _, _ in }
) throws -> RunRecord {
    var host = sampleHost()
    var environment = Environment(
        governor: "performance", turbo: true, smtControl: "on", transparentHugepages: "always",
        loadAverage: 0.1, memoryAvailableBytes: nil)
    var tool = Tool(version: "0.1.0", commit: nil, build: .release, compiler: "clang 21")
    change(&host, &environment, &tool)
    let rates = [rate, rate * 1e4]
    return try RunRecord(
        label: label, startedAt: Date(timeIntervalSince1970: 1_780_000_000),
        finishedAt: Date(timeIntervalSince1970: 1_780_000_012), tool: tool, host: host,
        environment: environment, fingerprint: Fingerprint(host: host, environment: environment, tool: tool),
        measurements: [
            sampleMeasurement(
                .sha256d(headerBytes: 80), kernel: "sha256d_shani_x4", rate: rates[0],
                launches: launches),
            sampleMeasurement(
                .matmul(MatrixProduct(.f32, m: rows, n: rows, k: rows)), kernel: kernel, rate: rates[1],
                launches: launches),
        ],
        power: PowerSource(
            source: "profile", boundary: .modelled, watts: Estimate(exactly: 7.5), profile: "epyc-9654p",
            derivation: "2 of 96 cores"),
        revenue: [sampleRow(.hashprice, rate / 10), sampleRow(.perFlop(.f32), rate)],
        warnings: [])
}

private func sampleHost() -> HostDescription {
    HostDescription(
        hostname: "bench-1", operatingSystem: "Debian", kernelRelease: "6.1",
        cpu: Processor(
            architecture: "x86_64", vendor: "AuthenticAMD", brand: "EPYC", family: 25, model: 17, stepping: 1,
            microcode: "0xa101144", features: ["avx2"]),
        topology: TopologySummary(
            source: "hwloc", packages: 1, numaNodes: [], l3Domains: [],
            cores: [Core(index: 0, package: 0, numaNode: 0, kind: nil, cpus: [0])], caches: [], cpuKinds: [],
            isSimulated: false),
        memoryBytes: 8 << 30, virtualization: Virtualization(kind: .metal, hypervisor: nil, container: nil),
        limits: ProcessorLimits(allowedCpus: [0], quotaCpus: nil),
        openssl: OpenSSLBuild(version: "OpenSSL 3.0", cpuSettings: nil, ia32cap: nil))
}

/// Samples that differ by some tenths of a percent.
func sampleMeasurement(
    _ problem: Problem, kernel: String, rate: Double, launches: Int? = nil,
    dirt: [NoiseCause] = []
) -> RateMeasurement {
    let noise = Noise(
        stealSeconds: 0, cpuPressureSeconds: nil, involuntarySwitches: 2, throttleEvents: nil,
        quotaThrottledPeriods: 0, frequencyProxyHertz: 3.7e9)
    let samples = (0..<(launches ?? 1) * 6).map { index in
        Sample(
            rate: rate * (1 + 0.001 * sin(Double(index) * 2.3)), seconds: 0.05, peakRate: rate * 1.25,
            noise: noise, dirt: dirt, launch: launches.map { _ in index / 6 })
    }
    return RateMeasurement(
        of: Benchmark(.native, problem, .oneCore), kernel: kernel, cpus: [0],
        rate: Estimate(
            center: rate, low: rate * 0.999, high: rate * 1.001, confidence: 0.95, count: samples.count),
        samples: samples, peak: nil,
        fractionOfPeak: Estimate(center: 0.8, low: 0.79, high: 0.81, confidence: 0.95, count: 6),
        verification: Verification(passed: true, cases: 1, method: "test"), energy: nil, noise: noise,
        warnings: [])
}

private func sampleRow(_ model: PriceModel, _ dollars: Double) -> RevenueRow {
    let estimate = Estimate(
        center: dollars, low: dollars * 0.7, high: dollars * 1.4, confidence: 0.8, count: 6)
    return RevenueRow(
        subject: .thisHost, model: model, mwBasis: .facility, usdPerMwYear: estimate,
        netUsdPerMwYear: estimate, market: "2026-06-29", site: "container-1mw", powerProfile: nil,
        assumptions: [:])
}
