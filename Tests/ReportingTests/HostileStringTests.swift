import Foundation
import Reporting
import RunRecords
import Testing

/// Ten thousand strings go through each format and into the format's own reader: each comes back in its place.
@Suite struct HostileStringTests {
    /// `usd_per_mw_year/SUBJECT/hashing/hashprice/facility`, as every format but the records names the revenue rows.
    private static func subject(in name: String) -> String? {
        guard name.hasPrefix("usd_per_mw_year/"), name.hasSuffix("/hashing/hashprice/facility") else {
            return nil
        }
        return String(
            String.UnicodeScalarView(
                name.unicodeScalars.dropFirst(16).dropLast("/hashing/hashprice/facility".count)))
    }

    /// Names have no spaces.
    private static func inName(_ text: String) -> String { text.replacing(" ", with: "-") }

    private func object(_ text: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(text.utf8))
    }

    private func check(
        _ texts: [String], _ read: [String], keepsLines: Bool = false, spaces: Unicode.Scalar? = nil,
        _ comment: Comment
    ) {
        #expect(texts.count == read.count, comment)
        let faults = zip(texts, read).filter { text, read in
            !ShownString.isShown(text, as: read, keepsLines: keepsLines, spaces: spaces)
        }
        #expect(
            faults.isEmpty,
            "\(comment.rawValue): \(faults.prefix(3).map { "\($0.0.debugDescription) as \($0.1.debugDescription)" })"
        )
    }

    @Test(arguments: HostileRecords.batches.indices) func everyFormatGivesItBack(batch: Int) throws {
        let records = try HostileRecords(HostileRecords.batches[batch])
        try csv(records)
        try markdown(records)
        try junit(records)
        try github(records)
        try benchstat(records)
        try openmetrics(records)
        try json(records)
    }

    private func csv(_ records: HostileRecords) throws {
        let rows = try #require(FormatReaders.csv(try records.text("csv")))
        let column = try #require(rows[0].firstIndex(of: "market"))
        #expect(Set(rows.map(\.count)).count == 1)
        let formulas = rows.joined().filter { field in
            guard let first = field.unicodeScalars.first,
                "=+-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}".unicodeScalars.contains(first)
            else { return false }
            return Double(field) == nil
        }
        #expect(formulas.isEmpty, "\(formulas.prefix(3))")
        let markets = rows.dropFirst().map { $0[column] }.suffix(records.strings.count)
        let starts = "=+-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}".unicodeScalars
        let expected = records.strings.map { text in
            let isFormula = text.unicodeScalars.first.map { starts.contains($0) } ?? false
            return isFormula && Double(text) == nil ? "'" + text : text
        }
        check(expected, Array(markets), keepsLines: true, "csv")
    }

    private func markdown(_ records: HostileRecords) throws {
        let rows = FormatReaders.markdownRows(try records.text("markdown"))
        #expect(Set(rows.map(\.count)) == [6])
        check(
            records.strings.map(Self.inName), rows.compactMap { Self.subject(in: $0[0]) }, "markdown")
    }

    private func junit(_ records: HostileRecords) throws {
        let names = try #require(FormatReaders.testCases(try records.text("junit")))
        check(records.strings.map(Self.inName), names.compactMap(Self.subject), "junit")
    }

    private func github(_ records: HostileRecords) throws {
        let commands = try #require(FormatReaders.workflowCommands(try records.text("github")))
        #expect(commands.last?.name == "notice" && commands.last?.title == "wattmark")
        var seen: Set<String> = []
        let texts = records.strings.filter { seen.insert($0).inserted }.map { $0 + " y" }
        check(texts, commands.dropLast().map(\.message), keepsLines: true, "github")
    }

    private func benchstat(_ records: HostileRecords) throws {
        let lines = try records.text("benchstat").split(separator: "\n").map(String.init)
        let benchmarks = lines.filter { $0.hasPrefix("Benchmark") }
        #expect(benchmarks.allSatisfy { $0.split(whereSeparator: \.isWhitespace).count == 4 })
        let others = lines.filter { !$0.hasPrefix("Benchmark") && !$0.hasPrefix("Unit ") }
        #expect(
            others.map { $0.prefix { $0 != ":" } } == [
                "goos", "goarch", "pkg", "cpu", "fingerprint", "version",
            ])
        check(
            [records.strings[0]], others.suffix(1).map { String($0.dropFirst("version: ".count)) },
            "benchstat")
        let subjects = benchmarks.compactMap { line -> String? in
            guard let start = line.range(of: "/subject="), let end = line.range(of: "/use=hashing") else {
                return nil
            }
            return String(line[start.upperBound..<end.lowerBound])
        }
        check(
            records.strings.map { $0.replacing("/", with: "_") }, subjects, spaces: "_", "benchstat")
    }

    private func openmetrics(_ records: HostileRecords) throws {
        let labels = try #require(FormatReaders.openMetricsLabels(try records.text("openmetrics")))
        // Like rows of one time are one point, in each of the three families.
        var seen: Set<String> = []
        let distinct = records.strings.filter { seen.insert($0).inserted }
        let markets = labels.compactMap { $0["market"] }
        #expect(markets.count == 3 * distinct.count || markets.count >= 3)
        let shown = records.strings.filter { text in
            !markets.contains { ShownString.isShown(text, as: $0, keepsLines: true) }
        }
        #expect(shown.isEmpty, "\(shown.prefix(3))")
    }

    private func json(_ records: HostileRecords) throws {
        let record = try #require(try object(try records.text("json")) as? [String: Any])
        let revenue = try #require(record["revenue"] as? [[String: Any]])
        #expect(revenue.map { $0["subject"] as? String } == records.strings)
        for format in ["hyperfine", "google-benchmark", "bmf", "github-action-benchmark"] {
            let text = try records.text(format)
            // Only line ends are raw; the rest is escaped.
            #expect(ShownString.isShown(text, as: text, keepsLines: true), "\(format)")
        }
        let hyperfine = try #require(try object(try records.text("hyperfine")) as? [String: Any])
        let kernels = try #require(hyperfine["results"] as? [[String: Any]]).map {
            ($0["parameters"] as? [String: String])?["kernel"]
        }
        #expect(kernels == records.strings)
        let google = try #require(try object(try records.text("google-benchmark")) as? [String: Any])
        #expect(
            try #require(google["benchmarks"] as? [[String: Any]]).map { $0["label"] as? String }
                == records.strings)
        let bencher = try #require(try object(try records.text("bmf")) as? [String: Any])
        #expect(Set(bencher.keys.compactMap(Self.subject)) == Set(records.strings.map(Self.inName)))
        // Two files, bigger and smaller is better: dollars are in the first.
        let files = try records.text("github-action-benchmark").components(separatedBy: "]\n[")
        let entries = try #require(try object(files[0] + (files.count > 1 ? "]" : "")) as? [[String: Any]])
        let dollars = entries.filter { Self.subject(in: $0["name"] as? String ?? "") != nil }
        #expect(dollars.count == records.strings.count)
        // Seven labels a line each: six of the row, and the fingerprint.
        #expect(
            Set(
                dollars.map {
                    ($0["extra"] as? String ?? "").split(separator: "\n", omittingEmptySubsequences: false)
                        .count
                }) == [7])
    }
}
