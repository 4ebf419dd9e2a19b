import Foundation
import Regression
import Reporting
import RunRecords
import TestSupport
import Testing

/// Each format as it was reviewed. Scripts/verify exports has the same files read by the formats' own readers.
@Suite struct ExportTests {
    static let names = ExportFormat.all.map(\.name)

    private func check(_ name: String, _ format: String, _ input: ExportInput) throws {
        for file in try ExportFormat.named(format).files(input) {
            let golden = "exports/" + file.path("\(name).\(format)")
            if let difference = GoldenText.difference(file.text, golden, testFile: #filePath) {
                Issue.record(Comment(rawValue: difference))
            }
            #expect(file.text.utf8.last == UInt8(ascii: "\n"))
        }
    }

    @Test(arguments: names) func ofARun(format: String) throws {
        try check("run", format, try ExportInput(runs: [try Samples.record().canonicalJSON()]))
    }

    @Test(arguments: names) func ofSeveralRuns(format: String) throws {
        try check("runs", format, try ExportInput(runs: try ExportSamples.runs()))
    }

    @Test(arguments: names) func ofACheck(format: String) throws {
        try check("check", format, try ExportInput(ExportSamples.report()))
    }

    @Test func jsonIsTheRecordByteForByte() throws {
        let json = try Samples.record().canonicalJSON()
        let files = try ExportFormat.named("json").files(try ExportInput(runs: [json]))
        #expect(files.map(\.text) == [String(decoding: json, as: UTF8.self)])
    }

    /// An outside tool joins a metric by its name, wherever it comes from; another size is another metric.
    @Test func aMetricHasOneNameEverywhere() throws {
        let benchmarks = [1024, 512].map { size in
            Benchmark(.native, .matmul(MatrixProduct(.f32, m: size, n: size, k: size)), .allCores)
        }
        for benchmark in benchmarks {
            var measurement = Samples.measurements[3]
            measurement.benchmark = benchmark
            let run = try ExportInput(runs: [try Samples.record(of: [measurement]).canonicalJSON()])
            let check = try ExportInput(ExportSamples.report(of: benchmark))
            for format in ["bmf", "benchstat", "csv", "junit"] {
                let texts = try [run, check].map { input in
                    try ExportFormat.named(format).files(input).map(\.text).joined()
                }
                let name = format == "benchstat" ? "problem=\(benchmark.problem.size ?? "")" : benchmark.name
                #expect(texts.allSatisfy { $0.contains(name) }, "\(format)")
            }
            let history = HistoryReport(
                of: benchmark, kernel: "k", better: .higher, fingerprintId: "f", hostnames: [],
                points: [
                    .init(
                        run: "r", startedAt: Date(timeIntervalSince1970: 0), label: nil, center: 1, low: 1,
                        high: 1, annotations: [])
                ], goesFurtherBack: false)
            #expect(history?.metric == benchmark.name)
        }
    }

    /// Runs that agree with each other rest on the same prices and the same model of the watts.
    @Test func severalRunsAreNoSurerOfDollarsThanOne() throws {
        func widths(_ runs: [Data]) throws -> [String: Double] {
            let text = try ExportFormat.named("bmf").files(try ExportInput(runs: runs)).map(\.text).joined()
            let names = try JSONDecoder().decode([String: [String: Bounds]].self, from: Data(text.utf8))
            return Dictionary(
                uniqueKeysWithValues: names.flatMap { name, measures in
                    measures.map { ("\(name) \($0)", ($1.upper_value ?? 0) - ($1.lower_value ?? 0)) }
                })
        }
        let record = try Samples.record()
        let later = try RunRecord(
            label: nil, startedAt: record.startedAt + 60, finishedAt: record.finishedAt + 60,
            tool: record.tool, host: record.host, environment: record.environment,
            fingerprint: record.fingerprint, measurements: record.measurements, power: record.power,
            revenue: record.revenue, warnings: record.warnings)
        let (one, two) = (
            try widths([try record.canonicalJSON()]),
            try widths([try record.canonicalJSON(), try later.canonicalJSON()])
        )
        let rest = one.keys.filter { $0.contains("usd") || $0.contains("watts") }
        try #require(rest.contains { one[$0, default: 0] > 0 })
        for name in rest { #expect(two[name] == one[name], "\(name)") }
    }

    private struct Bounds: Decodable {
        var lower_value: Double?
        var upper_value: Double?
    }

    /// Integers are no floating-point numbers, to Bencher either.
    @Test func integersHaveAMeasureOfTheirOwn() throws {
        var measurement = Samples.measurements[3]
        measurement.benchmark.problem = .matmul(MatrixProduct(.int8, m: 8, n: 8, k: 8))
        let record = try Samples.record(of: [measurement])
        let files = try ExportFormat.named("bmf").files(ExportInput(runs: [try record.canonicalJSON()]))
        let text = files.map(\.text).joined()
        #expect(text.contains("operations-per-second") && !text.contains("flop-per-second"))
    }

    @Test func nothingIsNotExported() {
        #expect(throws: ExportError.nothingToExport) { try ExportInput(runs: []) }
        #expect(throws: ExportError.unknownFormat(name: "xml", known: Self.names)) {
            try ExportFormat.named("xml")
        }
    }

    @Test(arguments: ["google-benchmark", "hyperfine"])
    func timesNeedARate(format: String) throws {
        let record = try Samples.record()
        let bare = try RunRecord(
            label: nil, startedAt: record.startedAt, finishedAt: record.finishedAt, tool: record.tool,
            host: record.host, environment: record.environment, fingerprint: record.fingerprint,
            measurements: [], power: record.power, revenue: [], warnings: [])
        let input = try ExportInput(runs: [try bare.canonicalJSON()])
        #expect(throws: ExportError.lacksTimes(format: format)) {
            try ExportFormat.named(format).files(input)
        }
    }

    /// Every format states which way is better, or holds only times; an improvement is no failure anywhere.
    @Test func anImprovementIsNowhereAFailure() throws {
        var report = ExportSamples.report()
        report.metrics = report.metrics.filter { $0.verdict == .improvement }
        report.verdict = .improvement
        let input = try ExportInput(report)
        let text = { (format: String) in try ExportFormat.named(format).files(input).map(\.text).joined() }
        #expect(try text("junit").contains("failures=\"0\"") && !text("junit").contains("<failure"))
        #expect(try !text("github").contains("::error"))
        #expect(try !text("markdown").contains("regression**"))
    }

    /// Runs of unlike hosts are never averaged.
    @Test func unlikeHostsAreKeptApart() throws {
        let record = try Samples.record()
        var host = record.host
        host.cpu.model = 1
        let other = try RunRecord(
            label: nil, startedAt: record.startedAt + 60, finishedAt: record.finishedAt + 60,
            tool: record.tool, host: host, environment: record.environment,
            fingerprint: Fingerprint(host: host, environment: record.environment, tool: record.tool),
            measurements: record.measurements, power: record.power, revenue: record.revenue, warnings: [])
        let input = try ExportInput(runs: [try record.canonicalJSON(), try other.canonicalJSON()])
        let text = try ExportFormat.named("bmf").files(input)[0].text
        for run in [record, other] {
            #expect(text.contains("\"sha256d/openssl/one-core@\(run.fingerprint.id.prefix(8))\""))
        }
    }

    @Test(arguments: [
        ("rates.json", "rates.bigger.json"), ("a.b/rates", "a.b/rates.bigger"), ("rates", "rates.bigger"),
        ("/tmp/.hidden", "/tmp/.hidden.bigger"), ("a/b.c.json", "a/b.c.bigger.json"),
    ])
    func filesOfOneFormatAreToldApart(path: String, expected: String) throws {
        let input = try ExportInput(ExportSamples.report())
        let files = try ExportFormat.named("github-action-benchmark").files(input)
        try #require(files.map(\.suffix) == ["bigger", "smaller"])
        #expect(files[0].path(path) == expected)
    }
}
