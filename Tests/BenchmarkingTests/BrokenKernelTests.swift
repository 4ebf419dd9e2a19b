import Benchmarking
import Quantities
import RunRecords
import Synchronization
import Testing
import Workloads

/// What a run does with a kernel that computes wrongly.
@Suite(.serialized) struct BrokenKernelTests {
    private static let settings = HarnessSettings(
        sampleWindow: 1_000_000, peakWindow: 1_000_000, warmUpWindow: 1_000_000, confidence: 0.95,
        relativeHalfWidth: 10, fewestSamples: 6, mostSamples: 6, warmUpShare: 0.3, totalSeconds: 0.1)

    /// Finds nothing, and nothing is faster: a race that let it start would be won by it.
    private static let idle = SHA256dKernel(
        name: "sha256d_idle", isa: "none", requires: [], lanes: 1, scan: { _, _, _, _, _ in 0 })
    /// Says of every nonce that it passes.
    private static let generous = SHA256dKernel(
        name: "sha256d_generous", isa: "none", requires: [], lanes: 1,
        scan: { _, first, count, candidates, capacity in
            for index in 0..<min(Int(count), capacity) { candidates?[index] = first &+ UInt32(index) }
            return Int(count)
        })

    private struct Outcome {
        var measurements: [RateMeasurement] = []
        var rejections: [Campaign.Rejection] = []
        var timed: [String] = []
    }

    /// A campaign over the real kernel table and what is put beside it.
    private func run(
        _ kernels: [SHA256dKernel], asked: Set<String> = [], dispensable: Set<EngineName> = []
    ) throws -> Outcome {
        let engines = Engines.all(features: .ofThisHost, sha256d: kernels).filter {
            $0.computation == .sha256d && $0.engine == .native && $0.isSupported
        }
        var outcome = Outcome()
        outcome.measurements = try Campaign(
            groups: [engines], placements: [Placement(.oneCore, cpus: [0])],
            parameters: WorkParameters(), harness: Harness(settings: Self.settings, bind: unbound),
            memoryAvailable: nil, asked: asked, dispensable: dispensable
        ).run(meters: []) { event in
            switch event {
            case .rejected(let rejection): outcome.rejections.append(rejection)
            case .chose(let choice): outcome.timed += choice.ranking.map(\.kernel.kernel)
            case .measuring(let work, _, _, _): outcome.timed.append(work.kernel)
            default: break
            }
        }
        return outcome
    }

    @Test(arguments: [0, 1, 2]) func isNeverUsedAndNeverPassedOver(place: Int) throws {
        for broken in [Self.idle, Self.generous] {
            var kernels = [try #require(SHA256dKernel.all.first), try #require(SHA256dKernel.all.first)]
            kernels.insert(broken, at: place)
            let outcome = try run(kernels)
            #expect(outcome.rejections.map(\.kernel) == [broken.name])
            #expect(outcome.rejections.first?.reason.isFailedCheck == true)
            #expect(outcome.measurements.map(\.kernel) == [kernels[place == 0 ? 1 : 0].name])
            #expect(!outcome.timed.isEmpty && !outcome.timed.contains(broken.name))
        }
    }

    @Test func isNamedInTheWarning() throws {
        let outcome = try run([SHA256dKernel.all[0], Self.idle])
        let warning = try #require(outcome.rejections.first?.warning)
        #expect(warning.code.rawValue == "kernel-rejected")
        #expect(warning.message.contains("native sha256d_idle failed its self-check"))
    }

    @Test func endsTheRunWhereItWasAskedFor() throws {
        let error = #expect(throws: BenchmarkError.self) {
            try run([SHA256dKernel.all[0], Self.idle], asked: ["sha256d_idle"])
        }
        #expect(error?.isFailedCheck == true)
    }

    /// Also where it was not asked for by name: an engine without a right kernel has no rate.
    @Test func endsTheRunWhereNoOtherIsRight() throws {
        for kernels in [[Self.idle], [Self.idle, Self.generous]] {
            let error = #expect(throws: BenchmarkError.self) { try run(kernels) }
            #expect(error?.isFailedCheck == true)
        }
    }

    @Test func ofADispensableEngineIsLeftOut() throws {
        let outcome = try run([Self.idle, Self.generous], dispensable: [.native])
        #expect(outcome.measurements.isEmpty && outcome.timed.isEmpty)
        #expect(outcome.rejections.map(\.kernel) == ["sha256d_idle", "sha256d_generous"])
    }

    /// A library has no product of a type for every CPU: that is no fault, but nothing to go without either where it was
    /// asked for alone.
    @Test func whatALibraryLacksIsLeftOutBesideOthers() throws {
        let lacking = EngineKernel(
            .onednn, kernel: "onednn-0-bf16", isa: "", computation: .sha256d, missing: [],
            make: { parameters in
                Work(
                    .onednn, kernel: "onednn-0-bf16", problem: .sha256d(headerBytes: 80), workPerIteration: 1,
                    granule: 1,
                    bytesPerWorker: 0,
                    makeTask: { _ in throw WorkloadError.onednnFailed(call: "dnnl", status: 3) },
                    verify: { throw WorkloadError.onednnFailed(call: "dnnl", status: 3) }, peak: nil)
            })
        var rejected: [String] = []
        func campaign(_ dispensable: Set<EngineName>) -> Campaign {
            Campaign(
                groups: [[lacking]], placements: [Placement(.oneCore, cpus: [0])],
                parameters: WorkParameters(),
                harness: Harness(settings: Self.settings, bind: unbound), memoryAvailable: nil,
                dispensable: dispensable)
        }
        let measured = try campaign([.onednn]).run(meters: []) {
            if case .rejected(let rejection) = $0 { rejected.append(rejection.warning.message) }
        }
        #expect(measured.isEmpty && rejected.count == 1)
        #expect(rejected.first?.hasPrefix("onednn onednn-0-bf16 cannot be measured: oneDNN has no") == true)
        let error = #expect(throws: BenchmarkError.self) { try campaign([]).run(meters: []) { _ in } }
        #expect(error?.isFailedCheck == false)
    }
}
