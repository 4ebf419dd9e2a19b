import Foundation
import Reporting
import RunRecords
import TestSupport
import Testing

@Suite struct TextTableTests {
    private func shown(_ columns: [ReportColumn], _ rows: [[ReportCell]], columns width: Int = 80) -> String {
        ReportingTests.shown(Report([.table(ReportTable(columns: columns, rows: rows))]), columns: width)
    }

    @Test func alignsTextLeftAndNumbersRight() {
        #expect(
            shown(
                [.init("a", .text), .init("bb", .number), .init("c", .text)],
                [[.text("word"), .count(1), .text("x")], [.text("w"), .count(1234), .empty]])
                    == """
                    a       bb  c
                    word     1  x
                    w     1234

                    """)
    }

    @Test func breaksBetweenWordsBeforeItBreaksWords() {
        let words = Array(repeating: "seven77", count: 6).joined(separator: " ")
        let name = String(repeating: "n", count: 60)
        let table = shown([.init("name", .name), .init("words", .text)], [[.name(name), .text(words)]])
        #expect(GoldenText.pageFaults(table).isEmpty)
        #expect(table.contains("\n\(name)  seven77 seven77\n"))
    }

    /// Where text goes on in the next line anyway, a short heading does not.
    @Test func aShortHeadingStaysOnOneLine() {
        let table = shown(
            [.init("engine", .name), .init("noise", .text), .init("of peak", .number)],
            [[.name("native"), .text("steal 3 of 12 samples"), .text("91 %")]], columns: 30)
        #expect(
            table == """
                engine  noise          of peak
                native  steal 3 of 12     91 %
                        samples

                """)
    }

    /// Nothing of it is lost, and each piece says that it goes on.
    @Test func breaksAWordThatIsWiderThanThePage() {
        let name = String(repeating: "abcdefghij", count: 12)
        let table = shown([.init("name", .name), .init("rate", .number)], [[.name(name), .number(12.5)]])
        #expect(GoldenText.pageFaults(table).isEmpty)
        let pieces = table.split(separator: "\n").dropFirst().dropLast()
        #expect(pieces.dropLast().allSatisfy { $0.hasSuffix("\\") })
        #expect(pieces.joined().replacing("\\", with: "") == name)
        #expect(table.components(separatedBy: "12.5").count == 2)
    }

    /// A name that a few rows have stands above its row; the others keep one line.
    @Test func aNameWiderThanItsColumnStandsAboveItsRow() {
        let name = "matmul/native/f32/1024x1024x1024/one-core"
        let names = ["sha256d/native", "sha256d/openssl", "sha256d/fast", name]
        let table = shown(
            [.init("metric", .name), .init("level", .number), .init("was", .number)],
            names.map { [.name($0), .rate(11e6, .hash), .rate(12e6, .hash)] }, columns: 46)
        #expect(
            table == """
                metric               level        was
                sha256d/native   11.0 MH/s  12.0 MH/s
                sha256d/openssl  11.0 MH/s  12.0 MH/s
                sha256d/fast     11.0 MH/s  12.0 MH/s
                matmul/native/f32/1024x1024x1024/one-core
                                 11.0 MH/s  12.0 MH/s

                """)
    }

    @Test func neverBreaksNumbers() {
        let number = String(repeating: "1", count: 30)
        let table = shown(
            [.init("n", .text), .init("x", .number), .init("y", .number)],
            [[.text("word word"), .text(number), .text(number)]])
        #expect(GoldenText.pageFaults(table).isEmpty)
        #expect(table.components(separatedBy: number).count == 3)
    }

    @Test func leavesOutDetailsByRankAndSaysSo() {
        let columns: [ReportColumn] = [
            .init("a", .text), .init("first", .number, detail: 2), .init("last", .number, detail: 1),
            .init("sum", .number),
        ]
        let row: [ReportCell] = [.text("words"), .count(111_111), .count(222_222), .count(333_333)]
        let all = shown(columns, [row], columns: 29)
        #expect(!all.contains("no room") && all.contains("111111"))
        let some = shown(columns, [row], columns: 28)
        #expect(!some.contains("111111") && some.contains("222222"))
        #expect(some.hasSuffix("  no room for: first (29\n    columns hold all)\n"))
        let few = shown(columns, [row], columns: 20)
        #expect(!few.contains("222222") && few.contains("333333"))
    }

    /// Where nothing may be left out, the rest stands below.
    @Test func setsColumnsBelowEachOther() {
        let table = shown(
            [.init("id", .name), .init("first", .number), .init("second", .number), .init("third", .number)],
            [[.name("x"), .count(111_111_111), .count(222_222_222), .count(333_333_333)]], columns: 25)
        #expect(
            table == """
                id      first     second
                x   111111111  222222222

                id      third
                x   333333333

                """)
    }

    @Test func barsShrinkFirst() {
        let row: [ReportCell] = [.text("one two three"), .bar(1)]
        let wide = shown([.init("a", .text), .init("", .bar(widest: 40))], [row], columns: 80)
        #expect(wide.contains(String(repeating: "█", count: 40)))
        let narrow = shown([.init("a", .text), .init("", .bar(widest: 40))], [row], columns: 30)
        #expect(narrow.contains("one two three  " + String(repeating: "█", count: 15) + "\n"))
    }

    /// A record may come from anywhere; nothing in it may move the cursor or colour the terminal.
    @Test(arguments: ["a\u{1b}[2Jb", "a\nb", "a\rb", "a\u{202e}b", "a\u{2028}b", "a\u{7}b", "a\u{2066}b"])
    func showsControlCharactersAsHarmless(name: String) {
        let table = shown([.init("name", .name)], [[.name(name)]])
        #expect(table.split(separator: "\n").count == 2)
        #expect(table.contains("a\u{fffd}"))
        for harmful in ["\u{1b}", "\r", "\u{202e}", "\u{2066}"] as [Unicode.Scalar] {
            #expect(!table.unicodeScalars.contains(harmful))
        }
    }

    /// An East Asian character takes two columns of a terminal, an accent of its own none.
    @Test func columnsStayInPlaceBelowWideAndCombiningCharacters() {
        let table = shown(
            [.init("label", .name), .init("rate", .number)],
            [
                [.name("東京の機械"), .count(1)], [.name("cafe\u{301}"), .count(2)],
                [.name("plain name"), .count(3)],
                [.name("한국어"), .count(4)], [.name("ｆｕｌｌ"), .count(5)], [.name("🙂 ok"), .count(6)],
            ])
        #expect(
            table == """
                label       rate
                東京の機械     1
                cafe\u{301}           2
                plain name     3
                한국어         4
                ｆｕｌｌ       5
                🙂 ok          6

                """)
    }

    @Test func wideCharactersAreBrokenByColumns() {
        let table = shown(
            [.init("label", .name), .init("n", .number)],
            [[.name(String(repeating: "東", count: 50)), .count(1)]])
        // 39 of them and the mark are 79 columns.
        #expect(table.contains("\n" + String(repeating: "東", count: 39) + "\\\n"))
    }

    /// A layout whose work grows faster than the text would take hours for the longer of the two.
    @Test(arguments: [100_000, 1_000_000]) func veryLongNamesAreShownInPart(count: Int) {
        let name = String(repeating: "x", count: count)
        let words = String(repeating: "word ", count: count / 5)
        let table = shown(
            [.init("name", .name), .init("words", .text), .init("n", .number)],
            [[.name(name), .text(words), .count(1)]])
        #expect(GoldenText.pageFaults(table).isEmpty)
        #expect(table.contains("x…") && table.count < 20_000)
    }
}

@Suite struct RunningTextTests {
    private func note(_ text: String, columns: Int = 80) -> String {
        ReportingTests.shown(Report([.note(Phrase(text))]), columns: columns)
    }

    @Test func fillsThePageAndIndentsTheRest() {
        let text = note(Array(repeating: "12345678 ", count: 20).joined())
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.map(\.count) == [73, 75, 39])
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    1") })
    }

    /// Longer lines are hard to read.
    @Test func isNoWiderThanIsReadable() {
        let lines = note(Array(repeating: "12345678 ", count: 40).joined(), columns: 300).split(
            separator: "\n")
        #expect(lines.count > 3 && lines.allSatisfy { $0.count <= 100 })
    }

    @Test func keepsAPathWholeAndBreaksOtherWords() {
        let path = "/" + String(repeating: "x", count: 100)
        #expect(note("see \(path) now") == "  see\n    \(path)\n    now\n")
        let word = String(repeating: "x", count: 100)
        #expect(
            note(word) == "  " + String(repeating: "x", count: 75) + "\\\n    " + word.prefix(25) + "\n")
    }

    @Test func isEmptyForNothing() { #expect(note(" \n ") == "  \n") }

    @Test func showsControlCharactersAsHarmless() {
        #expect(note("a\u{1b}[31mb\nc") == "  a\u{fffd}[31mb c\n")
    }

    @Test func emphasisIsOfWordsAlone() {
        let page = TextPage(columns: 20, style: TextStyle(usesColor: true))
        let phrase = Phrase("stop", .bad) + Phrase(" (after ten more launches)")
        #expect(
            TextReport.render(Report([.title(phrase)]), on: page)
                == "\u{1b}[31mstop\u{1b}[0m (after ten more\n  launches)\n")
    }
}
