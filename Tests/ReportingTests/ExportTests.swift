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
        #expect(files.map(\.suffix) == ["bigger", "smaller"])
        #expect(files[0].path(path) == expected)
    }
}
