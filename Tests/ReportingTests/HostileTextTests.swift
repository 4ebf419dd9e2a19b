import Foundation
import Planning
import Quantities
import Reporting
import RunRecords
import TestSupport
import Testing

/// Records come from other machines: no name in them may widen the page, break a table or reach the terminal.
@Suite struct HostileTextTests {
    private static let names = [
        "\u{1b}[2J\u{1b}]0;owned\u{7}", "two\nlines\r\nand\ttabs", "left\u{202e}right", "a\u{85}b\u{2028}c",
        String(repeating: "long-", count: 60), String(repeating: "many words ", count: 40), "", " ",
    ]

    private func check(_ plain: String, _ colored: String) {
        for character in plain.unicodeScalars where character != "\n" {
            #expect(!CharacterSet.controlCharacters.contains(character))
        }
        #expect(GoldenText.stripped(colored) == plain)
        // A long word is left whole on a line of its own, because it may be a path to copy.
        let isOneWord = { (line: String) in !line.drop { $0 == " " }.contains(" ") }
        #expect(GoldenText.pageFaults(plain).filter { !isOneWord($0) }.isEmpty)
    }

    private func check(_ render: (TextStyle) -> String) {
        check(render(.plain), render(TextStyle(usesColor: true)))
    }

    @Test(arguments: names) func rates(name: String) {
        var measurement = Samples.measurement(
            .native, kernel: name, rate: 6e6, cpus: [0, 1], placement: .allCores, dirt: ["steal"])
        check { RatesText.render([measurement], on: Samples.server, style: $0) }
        measurement.benchmark.placement = .eachKind(name)
        check { RatesText.render([measurement], on: Samples.server, style: $0) }
        measurement.benchmark.placement = .allCores
        measurement.samples[0].dirt = [name, name]
        check { RatesText.render([measurement], on: Samples.server, style: $0) }
    }

    @Test(arguments: names) func results(name: String) {
        let row = ResultsText.Row(
            id: String(repeating: "0", count: 64), startedAt: Date(timeIntervalSince1970: 1_780_000_000),
            label: name, hostname: name, fingerprintId: "fedcba9876543210", like: "fedcba98",
            toolVersion: name, rates: [],
            annotations: [.init(madeAt: Date(timeIntervalSince1970: 1_780_000_000), text: name)])
        check { ResultsText.render([row, row], style: $0) }
    }

    @Test(arguments: names) func revenue(name: String) {
        let rows = Samples.rows(name, "hashprice", gross: 1e6, net: -2e3, relative: 0.1)
        check { RevenueText.render(rows, style: $0) }
    }

    @Test(arguments: names) func concentration(name: String) throws {
        let holdings = try Holdings([.init(name: name, share: 0.5)], place: "test")
        let text = PlanConcentrationText.render(Concentration(of: holdings, top: 1), style: .plain)
        #expect(GoldenText.pageFaults(text, columns: 100) == [])
    }

    @Test(arguments: names) func profiles(name: String) {
        let row = ProfilesText.Row(kind: "host", id: "id", name: name, path: "x")
        check { ProfilesText.render([row], style: $0) }
    }

    /// Long words aside: they stay on the line of their label.
    @Test(arguments: names.filter { !$0.hasPrefix("long-") }) func blocks(name: String) throws {
        var record = try Samples.record()
        record.label = name
        record.host.cpu.brand = name
        record.host.hostname = name
        record.host.operatingSystem = name
        record.power.derivation = name
        record.tool.version = name
        record.warnings = [Warning("odd", name, nextStep: name)]
        check { RunText.render(record, style: $0) }
    }
}
