import CKernels
import Foundation
import RunRecords
import Testing
import Workloads

@Suite struct CPUFeaturesTests {
    /// What any row of any table asks for.
    private static var asked: CPUFeatures {
        var count = 0
        let hashing = wm_sha256d_kernels(&count)
        let hashKernels = UnsafeBufferPointer(start: hashing, count: count).map(\.requires)
        var probes: [UInt64] = []
        for type in [WM_F32, WM_F64, WM_BF16, WM_INT8] {
            let table = wm_peak_gemm_probes(type, &count)
            probes += UnsafeBufferPointer(start: table, count: count).map(\.pointee.requires)
        }
        let table = wm_peak_sha256d_probes(&count)
        probes += UnsafeBufferPointer(start: table, count: count).map(\.pointee.requires)
        return
            (GEMMKernel.all.map(\.requires) + BandwidthKernel.all.map(\.requires)
            + (hashKernels + probes).map(CPUFeatures.init))
            .reduce(into: []) { $0.formUnion($1) }
    }

    @Test func namesAreUniqueAndEachBitHasOne() {
        let all = CPUFeatures(rawValue: .max)
        #expect(all.names.count == 64)
        #expect(Set(all.names).count == 64)
        #expect(CPUFeatures([]).names.isEmpty)
    }

    @Test func everyFeatureThatAKernelAsksForHasItsName() {
        #expect(Self.asked.names.allSatisfy { !$0.hasPrefix("unnamed") })
        #expect(CPUFeatures.ofThisHost.names.allSatisfy { !$0.hasPrefix("unnamed") })
        #expect(
            CPUFeatures(rawValue: UInt64(WM_CPU_SHA.rawValue | WM_CPU_AVX2.rawValue)).names == [
                "avx2", "sha_ni",
            ])
    }

    /// Otherwise a kernel whose feature was forgotten in the table of names would run anywhere.
    @Test func aFeatureWithoutANameIsStillMissed() {
        #expect(CPUFeatures(rawValue: 1 << 63).names == ["unnamed-63"])
    }

    @Test func askingTwiceGivesTheSame() { #expect(CPUFeatures.ofThisHost == .ofThisHost) }

    /// On a host without that trait such a loop would take hundreds of times as long as its peers.
    @Test(arguments: ["sha256d_shani_avx512_x8", "sha256d_shani_avx512_ends_x8"])
    func aWideLoopIsOnlyTakenWhereDirtyUpperHalvesAreCheap(_ name: String) throws {
        guard CPUFeatures.architecture == "x86_64" else { return }
        func loop(_ name: String) throws -> SHA256dKernel {
            try #require(SHA256dKernel.all.first { $0.name == name })
        }
        let wide = try loop(name)
        let clean = try loop("sha256d_shani_avx512_clean_x8")
        #expect(wide.requires.subtracting(clean.requires) == .traits)
        #expect(clean.requires.isSubset(of: wide.requires))
        let engines = Engines.all(features: clean.requires).filter { $0.computation == .sha256d }
        #expect(engines.first { $0.kernel == clean.name }?.missing == [])
        #expect(engines.first { $0.kernel == wide.name }?.missing == ["cheap_uppers"])
    }

    #if os(Linux) && arch(x86_64)
        @Test func dirtyUpperHalvesAreCheapOnAMDAndHygonAlone() throws {
            let text = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
            let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("vendor_id") })
            let vendor = try #require(line.split(separator: " ").last)
            #expect(
                CPUFeatures.ofThisHost.isSuperset(of: .traits)
                    == ["AuthenticAMD", "HygonGenuine"].contains(vendor))
        }

        /// What a CPU can do is not to be done where the system does not save its registers: a crash, or another's numbers.
        @Test func registersThatAreNotSavedAreNotUsed() {
            func names(_ state: UInt64) -> Set<String> {
                var words = wm_cpu_words(
                    leaf1_ecx: .max, leaf7_ebx: .max, leaf7_ecx: .max, leaf7_edx: .max, leaf7_1_eax: .max,
                    state: state)
                return Set(CPUFeatures(rawValue: wm_cpu_usable(&words)).names)
            }
            let vectors: Set = ["avx2", "fma"]
            let wide: Set = ["avx512f", "avx512vl", "avx512bw", "avx512_vnni", "avx512_bf16"]
            let tiles: Set = ["amx_tile", "amx_bf16", "amx_int8"]
            let others: Set = ["sse4_1", "sha_ni"]
            for state: UInt64 in [0, 0x2, 0x3, 0xe1, 0x60000] { #expect(names(state) == others, "\(state)") }
            for state: UInt64 in [0x7, 0x27, 0x67, 0xc7, 0x60007] {
                #expect(names(state) == others.union(vectors), "\(state)")
            }
            for state: UInt64 in [0xe7, 0x200e7, 0x400e7] {
                #expect(names(state) == others.union(vectors).union(wide), "\(state)")
            }
            #expect(names(0x600e7) == others.union(vectors).union(wide).union(tiles))
        }

        /// An older Linux does not know all names, but what it lists may be used.
        @Test func whatLinuxListsIsFound() throws {
            let text = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
            let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("flags") })
            let flags = Set(line.split(separator: " ").map(String.init))
            let named = Set(CPUFeatures(rawValue: .max).names)
            #expect(flags.intersection(named).isSubset(of: CPUFeatures.ofThisHost.names))
        }
    #endif
}

@Suite struct PeakProbeTests {
    @Test func withoutFeaturesTheProbesArePortable() throws {
        for type in DataType.allCases {
            // What is widened to f32 has its ceiling.
            let probed = type == .bf16 ? .f32 : type
            let probe = try #require(PeakProbe.matmul(type, features: []))
            #expect(probe.name == "peak_portable_\(probed.rawValue)")
        }
        #expect(PeakProbe.sha256d(features: []) == nil)
    }

    /// What bounds the hash is its round instruction, or the operations of vectors with ternary logic; where there is neither,
    /// no peak is claimed.
    @Test(arguments: [(0, nil), (WM_CPU_AVX512F.rawValue | WM_CPU_AVX512VL.rawValue, "peak_avx512_sha256d")])
    func vectorsHaveTheirOwnPeakOfTheHash(more: UInt32, name: String?) {
        let vectors = CPUFeatures(rawValue: UInt64(WM_CPU_AVX2.rawValue | WM_CPU_FMA.rawValue | more))
        #expect(PeakProbe.sha256d(features: vectors)?.name == name)
    }

    @Test func theFastestProbeThatTheHostAllowsIsTaken() throws {
        for type in DataType.allCases {
            let portable = try #require(PeakProbe.matmul(type, features: []))
            let best = try #require(PeakProbe.matmul(type, features: .ofThisHost))
            #expect(best.workPerRound >= portable.workPerRound)
            best.perform(iterations: 1000)
            portable.perform(iterations: 1000)
        }
        PeakProbe.sha256d(features: .ofThisHost)?.perform(iterations: 1000)
        let hasSHA = CPUFeatures.ofThisHost.names.contains("sha_ni")
        #expect((PeakProbe.sha256d(features: .ofThisHost) != nil) == hasSHA)
    }

    /// A multiply-add is two operations in each element of each chain.
    @Test(arguments: [WM_F32, WM_F64, WM_BF16, WM_INT8]) func aRoundsWorkIsTwoOperationsAProductAndChain(
        type: wm_data_type
    ) throws {
        var count = 0
        let table = wm_peak_gemm_probes(type, &count)
        #expect(count > 0)
        for probe in UnsafeBufferPointer(start: table, count: count).map(\.pointee) {
            let (name, method) = (String(cString: probe.name), String(cString: probe.method))
            // The names of instructions hold digits too.
            let numbers = method.prefix { $0 != "(" }.split { !$0.isNumber }.compactMap { Double($0) }
            try #require(numbers.count == 2, "\(method) names chains and bits")
            let bitsOfAProduct = Self.factorBits(of: name)
            #expect(probe.work_per_round == 2 * numbers[0] * numbers[1] / bitsOfAProduct, "\(method)")
        }
    }

    /// Bits of a vector of factors for each product: the instruction for int8 that widens takes int16, and each factor in
    /// a tile meets those of sixteen columns.
    private static func factorBits(of probe: String) -> Double {
        if probe.contains("amx") { return (probe.hasSuffix("bf16") ? 16 : 8) / 16 }
        if probe.hasSuffix("f64") { return 64 }
        if probe.hasSuffix("f32") || probe == "peak_portable_int8" { return 32 }
        return probe.hasSuffix("bf16") || probe.hasSuffix("avx2_int8") ? 16 : 8
    }

    /// A round issues as many instructions as the method says, of which a header needs so many.
    @Test func aRoundOfTheHashProbeIsItsShareOfAHeader() throws {
        var count = 0
        let table = wm_peak_sha256d_probes(&count)
        for probe in UnsafeBufferPointer(start: table, count: count).map(\.pointee) {
            let method = String(cString: probe.method)
            // The name of the instruction holds digits too.
            let numbers = method.split(separator: " ").compactMap { Double($0) }
            try #require(numbers.count == 2, "\(method) names instructions a round and a header")
            #expect(probe.work_per_round == numbers[0] / numbers[1], "\(method)")
        }
    }
}
