import Charts
import Foundation
import Regression
import Reporting
import RunRecords
import TestSupport
import Testing

@Suite struct HistoryReportTests {
    private static let hashing = Benchmark(.native, .sha256d(headerBytes: 80), .oneCore)

    /// Thirty days on one level, then twelve on one that is 4 % lower, and two notes.
    private static func report(
        _ benchmark: Benchmark = hashing, kernel: String = "sha256d_shani_x4", count: Int = 42
    ) throws -> HistoryReport {
        let points = (0..<count).map { index in
            let value = (index < 30 ? 27e6 : 25.9e6) * (1 + 0.003 * (Double(index * 37 % 11) / 11 - 0.5))
            return HistoryReport.Point(
                run: String(repeating: String(format: "%04x", index), count: 16),
                startedAt: Date(timeIntervalSince1970: 1_780_000_000 + 86_400 * Double(index)), label: nil,
                center: value, low: value * 0.999, high: value * 1.001,
                annotations: index == 30 ? ["the BIOS was updated", "SHA extensions are off"] : [])
        }
        return try #require(
            HistoryReport(
                of: benchmark, kernel: kernel, better: .higher, fingerprintId: "5ead9904d038e3c7",
                hostnames: ["bench-1"], points: points, goesFurtherBack: count > 40))
    }

    @Test func chart() throws {
        let report = try Self.report()
        check("history-chart.txt", HistoryCharts.report([report]))
        check("history-chart-ascii.txt", HistoryCharts.report([report]), glyphs: .ascii)
    }

    @Test func oneRunHasNoChart() throws {
        func lines(_ count: Int) throws -> [Substring] {
            shown(HistoryCharts.report([try Self.report(count: count)])).split(separator: "\n")
        }
        #expect(try lines(1).count + 5 < lines(2).count)
        #expect(try lines(1).joined(separator: " ").contains("too few runs"))
    }

    @Test func overview() throws {
        let product = MatrixProduct(.f32, m: 1024, n: 1024, k: 1024)
        let reports = [
            try Self.report(),
            try Self.report(
                Benchmark(.native, .matmul(product), .allCores), kernel: "gemm_avx2_f32_6x16", count: 3),
        ]
        check("history.txt", HistoryOverview.report(reports))
    }

    @Test func asciiIsAscii() throws {
        let report = try Self.report()
        for text in [
            shown(HistoryCharts.report([report]), glyphs: .ascii),
            shown(HistoryOverview.report([report]), glyphs: .ascii),
        ] {
            #expect(text.unicodeScalars.allSatisfy { $0.isASCII })
        }
    }

    @Test(arguments: [1, 2, 3, 4, 131, 132, 133, 1000])
    func anyNumberOfRunsFitsThePage(count: Int) throws {
        let report = try Self.report(count: count)
        let text = shown(HistoryCharts.report([report]))
        #expect(GoldenText.pageFaults(text) == [])
    }

    @Test(arguments: [0.0, -5, 1e-6, 1e18, 5])
    func equalValuesAreDrawn(value: Double) throws {
        let points = (0..<9).map { index in
            HistoryReport.Point(
                run: "\(index)", startedAt: Date(timeIntervalSince1970: Double(index)), label: nil,
                center: value, low: value, high: value, annotations: [])
        }
        let report = try #require(
            HistoryReport(
                of: Self.hashing, kernel: "k", better: .higher, fingerprintId: "f", hostnames: [],
                points: points,
                goesFurtherBack: false))
        let text = shown(HistoryCharts.report([report]), glyphs: .ascii)
        #expect(text.contains("*") && GoldenText.pageFaults(text) == [])
    }

    @Test func aHistoryOfNothingIsNone() {
        #expect(
            HistoryReport(
                of: Self.hashing, kernel: "k", better: .higher, fingerprintId: "f", hostnames: [], points: [],
                goesFurtherBack: false) == nil)
    }

    @Test(arguments: [
        ([:], false), (["LANG": "C.UTF-8"], true), (["LANG": "en_US.utf8"], true),
        (["LANG": "en_US.UTF-8", "LC_ALL": "C"], false), (["LC_CTYPE": "de_DE.UTF-8", "LANG": "C"], true),
        (["LC_ALL": "", "LANG": "C.UTF-8"], true), (["LANG": "de_DE.ISO-8859-1"], false),
    ])
    func glyphsFollowTheLocale(environment: [String: String], isUnicode: Bool) {
        #expect((ChartGlyphs(environment: environment) == .unicode) == isUnicode)
    }

    private static func picture(_ starts: [Double]) throws -> Picture {
        let points = starts.enumerated().map { index, start in
            HistoryReport.Point(
                run: "\(index)", startedAt: Date(timeIntervalSince1970: 1_780_000_000 + start), label: nil,
                center: 1e6, low: 1e6, high: 1e6, annotations: [])
        }
        let history = try #require(
            HistoryReport(
                of: Self.hashing, kernel: "k", better: .higher, fingerprintId: "f", hostnames: [],
                points: points, goesFurtherBack: false))
        let document = RunDocument(runs: [], money: nil, comparison: nil, histories: [history], plans: [])
            .document(made: DocumentSamples.made, by: DocumentSamples.tool)
        return try #require(document.pictures.first { $0.name.hasPrefix("history") })
    }

    /// By the day, the minute or the second; what began in one second is named once.
    @Test(
        arguments: [
            ([0, 86_400, 2 * 86_400], 10, 3), ([0, 3600, 86_400], 16, 3), ([0, 20, 40], 19, 3),
            ([0, 0, 40], 19, 2),
        ] as [([Double], Int, Int)])
    func timesAreToldApart(starts: [Double], length: Int, count: Int) throws {
        for layout in Picture.Layout.allCases where layout != .narrow {
            let texts = try Self.picture(starts).document(layout).matches(of: #/>(2026-[^<]*)<\/text>/#).map {
                String($0.output.1)
            }
            #expect(texts.allSatisfy { $0.count == length } && Set(texts).count == texts.count, "\(texts)")
            #expect(texts.count == count, "\(texts)")
        }
    }

    /// The drawing and the table say one thing of runs that are too few.
    @Test func tooFewRunsAreNoLevel() throws {
        for count in [2, 3] {
            let starts = (0..<count).map { 86_400 * Double($0) }
            #expect(try Self.picture(starts).description == "Too few runs to tell a change of level.")
            #expect(shown(HistoryOverview.report([try Self.report(count: count)])).contains("too few runs"))
        }
        let starts = (0..<6).map { 86_400 * Double($0) }
        #expect(try Self.picture(starts).description == "No change of level.")
        #expect(!shown(HistoryOverview.report([try Self.report(count: 6)])).contains("too few runs"))
    }
}
