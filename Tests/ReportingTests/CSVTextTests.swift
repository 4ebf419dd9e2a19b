import Reporting
import Testing

@Suite struct CSVTextTests {
    @Test func everyRecordEndsWithCarriageReturnAndLineFeed() {
        #expect(CSVText.render(header: ["a", "b"], rows: [["1", ""]]) == "a,b\r\n1,\r\n")
        #expect(CSVText.render(header: ["a"], rows: []) == "a\r\n")
    }

    @Test(arguments: [
        ("plain text", "plain text"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("\r", "\"\r\""),
        ("\"", "\"\"\"\""), (" kept ", " kept "), ("é;µ", "é;µ"),
    ])
    func quotesWhatWouldBreakARecord(text: String, field: String) {
        #expect(CSVText.render(header: [text], rows: [[text]]) == "\(field)\r\n\(field)\r\n")
    }

    @Test(
        arguments: [
            (0.1, "0.1"), (-2, "-2.0"), (1e21, "1e+21"), (1.0 / 3, "0.3333333333333333"), (nil, ""),
            (.nan, ""),
            (.infinity, ""),
        ] as [(Double?, String)])
    func writesNumbersThatReadBack(value: Double?, text: String) {
        #expect(CSVText.number(value) == text)
    }
}
