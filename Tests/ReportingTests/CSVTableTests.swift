import Foundation
import Reporting
import RunRecords
import Testing

@Suite struct CSVTableTests {
    private func csv(_ titles: [String], _ rows: [[ReportCell]]) -> String {
        CSVTable.render(ReportTable(columns: titles.map { .init($0, .text) }, rows: rows))
    }

    @Test func everyRecordEndsWithCarriageReturnAndLineFeed() {
        #expect(csv(["a", "b"], [[.text("1"), .text("")]]) == "a,b\r\n1,\r\n")
        #expect(csv(["a"], []) == "a\r\n")
    }

    @Test(arguments: [
        ("plain text", "plain text"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
        ("two\nlines", "\"two\nlines\""),
        // Control characters are made visible before.
        ("two\r\nlines", "\"two\nlines\""), ("\r", "\u{fffd}"),
        ("\"", "\"\"\"\""), (" kept ", " kept "), ("é;µ", "é;µ"),
    ])
    func quotesWhatWouldBreakARecord(text: String, field: String) {
        #expect(csv(["x"], [[.name(text)]]) == "x\r\n\(field)\r\n")
    }

    @Test(
        arguments: [
            (0.1, "0.1"), (-2, "-2.0"), (1e21, "1e+21"), (1.0 / 3, "0.3333333333333333"), (nil, ""),
            (.nan, ""),
            (.infinity, ""),
        ] as [(Double?, String)])
    func writesNumbersThatReadBack(value: Double?, text: String) {
        #expect(csv(["x"], [[.number(value)]]) == "x\r\n\(text)\r\n")
        #expect(csv(["x"], [[.money(value)]]) == "x\r\n\(text)\r\n")
        #expect(csv(["x"], [[.share(value)]]) == "x\r\n\(text)\r\n")
    }

    @Test func everyKindOfCellIsAField() {
        let cells: [ReportCell] = [
            .name("id"), .count(3), .rate(11e6, .hash), .none, ReportCell(.flag(true)),
            ReportCell(.flag(false)),
            ReportCell(.date(Date(timeIntervalSince1970: 1_780_000_000))),
            ReportCell(.moneyInterval(low: 1, high: 2.5)), ReportCell(.change(ratio: 0.97)),
            ReportCell(.trace([1, nil, 2])), ReportCell(.swing(low: 0, middle: 1, high: 2, axis: 0...2)),
        ]
        let fields = csv(cells.map { _ in "x" }, [cells]).split(separator: "\r\n")[1]
        #expect(
            fields == """
                id,3,11000000.0,,true,false,2026-05-28T20:26:40Z,1.0...2.5,0.97,1.0 - 2.0,0.0 1.0 2.0
                """)
    }
}
