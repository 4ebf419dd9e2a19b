import Foundation
import Planning
import Quantities
import Reporting
import RunRecords
import TestSupport
import Testing

/// Records come from other machines: no name in them may widen the page, break a table or reach the terminal.
@Suite struct HostileReportTests {
    static let names = [
        "\u{1b}[2J\u{1b}]0;owned\u{7}", "two\nlines\r\nand\ttabs", "left\u{202e}right", "a\u{85}b\u{2028}c",
        String(repeating: "long-", count: 60), String(repeating: "many words ", count: 40), "", " ",
    ]

    private func check(_ report: Report) {
        for columns in PageFaults.widths {
            let plain = shown(report, columns: columns)
            for character in plain.unicodeScalars where character != "\n" {
                #expect(!CharacterSet.controlCharacters.contains(character))
            }
            let colored = TextReport.render(
                report, on: TextPage(columns: columns, style: TextStyle(usesColor: true)))
            #expect(GoldenText.stripped(colored) == plain)
            #expect(GoldenText.pageFaults(plain, columns: columns).isEmpty)
        }
    }

    @Test(arguments: names) func rates(name: String) {
        var measurement = Samples.measurement(
            .native, kernel: name, rate: 6e6, cpus: [0, 1], placement: .allCores, dirt: [.steal])
        check(RatesReport.report([measurement], on: Samples.server))
        measurement.benchmark.placement = .eachKind(name)
        check(RatesReport.report([measurement], on: Samples.server))
        measurement.benchmark.placement = .allCores
        measurement.samples[0].dirt = [.other(name), .other(name)]
        check(RatesReport.report([measurement], on: Samples.server))
    }

    @Test(arguments: names) func results(name: String) {
        let row = ResultsReport.Row(
            id: String(repeating: "0", count: 64), startedAt: Date(timeIntervalSince1970: 1_780_000_000),
            label: name, hostname: name, fingerprintId: "fedcba9876543210", like: "fedcba98",
            toolVersion: name, rates: [],
            annotations: [.init(madeAt: Date(timeIntervalSince1970: 1_780_000_000), text: name)])
        check(ResultsReport.report([row, row]))
    }

    @Test(arguments: names) func revenue(name: String) {
        let rows = Samples.rows(.profile(name), .hashprice, gross: 1e6, net: -2e3, relative: 0.1)
        check(RevenueAxisReport.report(Samples.entries(rows)))
    }

    @Test(arguments: names) func concentration(name: String) throws {
        let holdings = try Holdings([.init(name: name, share: 0.5)], place: "test")
        check(ConcentrationReport.report(Concentration(of: holdings, top: 1)))
    }

    @Test(arguments: names) func profiles(name: String) {
        let row = ProfilesReport.Row(kind: "host", id: "id", name: name, path: "x")
        check(ProfilesReport.report([row]))
    }

    @Test(arguments: names) func blocks(name: String) throws {
        var record = try Samples.record()
        record.label = name
        record.host.cpu.brand = name
        record.host.hostname = name
        record.host.operatingSystem = name
        record.power?.derivation = name
        record.tool.version = name
        record.warnings = [Warning(WarningCode(rawValue: "odd"), name, nextStep: name)]
        check(RunReport.report(record))
    }
}
