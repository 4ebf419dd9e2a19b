import Foundation
import Regression
import Reporting
import RunRecords
import Testing

/// Names come from other machines and people: none may leave its place in a format.
@Suite struct HostileExportTests {
    private static let hostile = "a|b\n::error title=x::y\r\"<script>&%0A,\\`$x$\u{1b}[31m]]>"

    private func text(_ format: String) throws -> String {
        let report = ExportSamples.report(baselineName: Self.hostile, explanation: Self.hostile)
        return try ExportFormat.named(format).files(try ExportInput(report)).map(\.text).joined()
    }

    private func runText(_ format: String) throws -> String {
        let record = try Samples.record()
        var host = record.host
        host.hostname = Self.hostile
        let named = try RunRecord(
            label: Self.hostile, startedAt: record.startedAt, finishedAt: record.finishedAt,
            tool: record.tool, host: host, environment: record.environment, fingerprint: record.fingerprint,
            measurements: record.measurements, power: record.power, revenue: [],
            warnings: [Warning(WarningCode(rawValue: "x"), Self.hostile, nextStep: Self.hostile)])
        let input = try ExportInput(runs: [try named.canonicalJSON()])
        return try ExportFormat.named(format).files(input).map(\.text).joined()
    }

    @Test func workflowCommandsStayOneALine() throws {
        for text in [try text("github"), try runText("github")] {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            #expect(lines.allSatisfy { $0.hasPrefix("::") && $0.contains("title=wattmark") })
            #expect(!text.contains("\r"))
            #expect(text.contains("%0A") && text.contains("%250A"))
        }
    }

    @Test func markdownRowsKeepTheirCells() throws {
        for text in [try text("markdown"), try runText("markdown")] {
            let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
            let cells = Set(rows.map { $0.replacing("\\|", with: "").split(separator: "|").count })
            #expect(cells.count == 1 && !text.contains("\u{1b}"))
            #expect(text.replacing("\\<script\\>", with: "").contains("script") == false)
        }
    }

    @Test func xmlStaysWellFormed() throws {
        for text in [try text("junit"), try runText("junit")] {
            #expect(!text.contains("<script") && !text.contains("\u{1b}"))
            #expect(text.contains("&lt;script&gt;&amp;"))
        }
    }

    @Test func labelsOfOpenMetricsStayInTheirQuotes() throws {
        let text = try runText("openmetrics")
        let lines = text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.hasPrefix("wattmark_") || $0.hasPrefix("# ") })
        #expect(
            text.contains("a|b\\n:\u{fffd}error") && text.contains("\\\"<script>") && text.contains("\\\\`"))
        #expect(text.hasSuffix("# EOF\n"))
    }

    @Test func goTextStaysOneResultALine() throws {
        for line in try runText("benchstat").split(separator: "\n") {
            #expect(line.contains(": ") || line.hasPrefix("Unit ") || line.hasPrefix("Benchmark"))
            #expect(!line.hasPrefix("::"))
        }
    }
}
