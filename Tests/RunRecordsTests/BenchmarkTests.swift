import Foundation
import RunRecords
import Testing

@Suite struct BenchmarkTests {
    private static let cases: [(Benchmark, name: String, title: String, RateUnit)] = [
        (
            Benchmark(.native, .sha256d(headerBytes: 80), .oneCore), "sha256d/native/one-core",
            "sha256d, native, one-core", .hash
        ),
        (
            Benchmark(.opensslTransform, .sha256d(headerBytes: 64), .allThreads),
            "sha256d/openssl-transform/64B/all-threads", "sha256d 64B, openssl-transform, all-threads", .hash
        ),
        (
            Benchmark(.native, .matmul(MatrixProduct(.f32, m: 1024, n: 1024, k: 1024)), .allCores),
            "matmul/native/f32/1024x1024x1024/all-cores", "matmul f32 1024³, native, all-cores",
            .floatingPoint
        ),
        (
            Benchmark(.cblas, .matmul(MatrixProduct(.int8, m: 4, n: 4096, k: 512)), .eachKind("P")),
            "matmul/cblas/int8/4x4096x512/each-kind:P", "matmul int8 4x4096x512, cblas, each-kind:P",
            .integerOperation
        ),
        (
            Benchmark(.onednn, .matmul(MatrixProduct(.bf16, m: 8, n: 8, k: 8)), .device(3)),
            "matmul/onednn/bf16/8x8x8/device:3", "matmul bf16 8³, onednn, device:3", .floatingPoint
        ),
        (
            Benchmark(
                .native, .bandwidth(StreamedArrays(StreamLoop(.triad, in: .memory), bytes: 1040 << 20)),
                .allCores),
            "bandwidth/native/memory-triad/1040MiB/all-cores",
            "bandwidth memory-triad 1040MiB, native, all-cores", .byte
        ),
        (
            Benchmark(
                .native, .bandwidth(StreamedArrays(StreamLoop(.read, in: .lastLevelCache), bytes: 4097)),
                .oneCore),
            "bandwidth/native/cache-read/4097B/one-core", "bandwidth cache-read 4097B, native, one-core",
            .byte
        ),
    ]

    @Test(arguments: cases.map(\.0)) func hasOneNameAndOneTitle(benchmark: Benchmark) throws {
        let expected = try #require(Self.cases.first { $0.0 == benchmark })
        #expect(benchmark.name == expected.name && benchmark.title == expected.title)
        #expect(benchmark.unit == expected.3)
        #expect(benchmark.parts.map(\.value).joined(separator: "/") == benchmark.name)
        #expect(Set(benchmark.parts.map(\.key)).isSubset(of: Benchmark.partKeys))
    }

    @Test(arguments: cases.map(\.0)) func survivesJSONAndTheColumnsOfAStore(benchmark: Benchmark) throws {
        let document = try CanonicalJSON.encode(benchmark)
        #expect(try CanonicalJSON.decode(Benchmark.self, from: document) == benchmark)
        let problem = Problem(
            workload: benchmark.workload.rawValue, dataType: benchmark.dataType?.rawValue,
            storedSize: benchmark.problem.storedSize)
        #expect(problem == benchmark.problem)
        #expect(PlacementName(rawValue: benchmark.placement.rawValue) == benchmark.placement)
        #expect(EngineName(rawValue: benchmark.engine.rawValue) == benchmark.engine)
    }

    @Test func columnsOfANewerToolAreNotGuessedAt() {
        #expect(Problem(workload: "raytracing", dataType: nil, storedSize: "80 bytes") == nil)
        #expect(Problem(workload: "sha256d", dataType: nil, storedSize: "1x1x1") == nil)
        #expect(Problem(workload: "matmul", dataType: "f8", storedSize: "1x1x1") == nil)
        #expect(Problem(workload: "matmul", dataType: "f32", storedSize: "1x1") == nil)
        for size in ["1024 bytes", "memory-write 8 bytes", "disk-read 8 bytes", "memory-read 8 B"] {
            #expect(Problem(workload: "bandwidth", dataType: nil, storedSize: size) == nil)
        }
        for name in [
            "", "each-kind", "each-kind:", "some-cores", "device:", "device:-1", "device:01", "device:+1",
        ] {
            #expect(PlacementName(rawValue: name) == nil)
        }
    }

    /// A measurement whose parts contradict each other is none.
    @Test(arguments: [
        ("\"unit\" : \"H/s\"", "\"unit\" : \"FLOP/s\"", "measurements[0].unit: sha256d/openssl/one-core is"),
        ("\"data_type\" : null", "\"data_type\" : \"f32\"", "measurements[0].data_type: sha256d has no"),
        ("\"header_bytes\" : 80", "\"header_bytes\" : null", "measurements[0].problem: sha256d needs"),
        ("\"workload\" : \"sha256d\"", "\"workload\" : \"matmul\"", "data_type: matmul needs a data type"),
        ("\"workload\" : \"sha256d\"", "\"workload\" : \"bandwidth\"", "bandwidth needs array_bytes"),
        ("\"workers\" : 1", "\"workers\" : 2", "measurements[0].placement.workers: there must be one"),
    ])
    func contradictionsAreRefused(text: String, fault: String, expected: String) throws {
        let sound = String(decoding: try sampleRecord().canonicalJSON(), as: UTF8.self)
        let range = try #require(sound.range(of: text))
        let error = #expect(throws: RecordError.self) {
            try RunRecord(validating: Data(sound.replacingCharacters(in: range, with: fault).utf8))
        }
        #expect(try #require(error).description.contains(expected), "\(String(describing: error))")
    }

    /// What was written first must be read for ever, and its id hangs on every byte.
    @Test func aRecordOfTheFirstSchemaIsReadByteForByte() throws {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/schema-1", withExtension: "json"))
        let document = try Data(contentsOf: url)
        let record = try RunRecord(validating: document)
        #expect(record.schema == "wattmark.run/1" && record.measurements.count > 10)
        #expect(try record.canonicalJSON() == document)
        let names = record.measurements.map(\.benchmark.name)
        #expect(Set(names).count == names.count && names.contains("sha256d/native/one-core"))
    }
}

@Suite struct RateUnitTests {
    @Test func eachHasNamesOfItsOwn() {
        #expect(RateUnit.allCases.map(\.symbol) == ["H/s", "FLOP/s", "OP/s", "B/s"])
        #expect(Set(RateUnit.allCases.map(\.bencherMeasure)).count == RateUnit.allCases.count)
        for unit in RateUnit.allCases {
            let family = unit.openMetricsFamily
            #expect(family.name.hasSuffix("_rate") && family.unit.hasSuffix("_per_second"))
        }
    }

    @Test func isShownInDecimalMultiples() {
        #expect(RateUnit.hash.scale(of: 11.2e6) == (1e6, "MH/s"))
        #expect(RateUnit.integerOperation.scale(of: 999.6e9) == (1e12, "TOP/s"))
        #expect(RateUnit.byte.scale(of: 12) == (1, "B/s"))
        #expect(RateUnit.floatingPoint.scale(of: -2e9) == (1e9, "GFLOP/s"))
    }
}
