import Foundation
import Reporting
import TestSupport
import Testing

@Suite struct TextTableTests {
    private func table(_ headings: [(title: String, alignment: TextTable.Alignment)], _ rows: [[String]])
        -> String
    {
        var table = TextTable(headings)
        for row in rows { table.add(row.map { TextTable.Cell($0) }) }
        return table.text()
    }

    @Test func alignsTextLeftAndNumbersRight() {
        #expect(
            table([("a", .left), ("bb", .right), ("c", .left)], [["word", "1", "x"], ["w", "1234", ""]])
                == """
                a       bb  c
                word     1  x
                w     1234

                """)
    }

    @Test func breaksBetweenWordsBeforeItBreaksWords() {
        let words = Array(repeating: "seven77", count: 6).joined(separator: " ")
        let name = String(repeating: "n", count: 60)
        let text = table([("name", .left), ("words", .left)], [[name, words]])
        #expect(GoldenText.pageFaults(text).isEmpty)
        #expect(text.contains("\n\(name)  seven77 seven77\n"))
    }

    @Test func breaksAWordThatIsWiderThanThePage() {
        let name = String(repeating: "abcdefghij", count: 12)
        let text = table([("name", .left), ("rate", .right)], [[name, "12.5"]])
        #expect(GoldenText.pageFaults(text).isEmpty)
        let pieces = text.split(separator: "\n").dropFirst().map { $0.prefix { $0 != " " } }
        #expect(pieces.joined() == name)
        #expect(text.components(separatedBy: "12.5").count == 2)
    }

    @Test func neverBreaksNumbers() {
        let number = String(repeating: "1", count: 30)
        let text = table([("n", .left), ("x", .right), ("y", .right)], [["word word", number, number]])
        #expect(GoldenText.pageFaults(text).isEmpty)
        #expect(text.components(separatedBy: number).count == 3)
    }

    /// A record may come from anywhere; nothing in it may move the cursor or colour the terminal.
    @Test(arguments: ["a\u{1b}[2Jb", "a\nb", "a\rb", "a\u{202e}b", "a\u{2028}b", "a\u{7}b"])
    func showsControlCharactersAsHarmless(name: String) {
        let text = table([("name", .left)], [[name]])
        #expect(text.split(separator: "\n").count == 2)
        #expect(text.contains("a\u{fffd}"))
        #expect(!text.unicodeScalars.contains("\u{1b}") && !text.unicodeScalars.contains("\r"))
        #expect(!text.unicodeScalars.contains("\u{202e}"))
    }
}

@Suite struct WrappedTextTests {
    @Test func fillsThePageAndIndentsTheRest() {
        let text = WrappedText.fill(
            Array(repeating: "12345678 ", count: 20).joined(), after: 40, indent: 10)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.map(\.count) == [35, 72, 72, 27])
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(String(repeating: " ", count: 10) + "1") })
    }

    @Test func keepsALongWordWhole() {
        let path = "/" + String(repeating: "x", count: 100)
        #expect(WrappedText.fill("see \(path) now", indent: 2) == "see\n  \(path)\n  now")
    }

    @Test func isEmptyForNothing() { #expect(WrappedText.fill(" \n ", indent: 3).isEmpty) }

    @Test func showsControlCharactersAsHarmless() {
        #expect(WrappedText.fill("a\u{1b}[31mb\nc", indent: 0) == "a\u{fffd}[31mb c")
    }
}
