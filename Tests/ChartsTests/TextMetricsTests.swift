import Testing

import Charts

@Suite struct TextMetricsTests {
    /// By hand from Helvetica.afm: H 722, a 556, s 500, h 556, space 278, 1 556.
    @Test func widthsAreThoseOfTheFont() {
        #expect(TextMetrics.width("Hash 1", size: 1000) == 722 + 556 + 500 + 556 + 278 + 556)
        #expect(TextMetrics.width("", size: 12) == 0)
        #expect(TextMetrics.width("e\u{301}", size: 1000) == 556)
        #expect(TextMetrics.width("漢", size: 10) == 10)
    }

    @Test(arguments: [0.0, 5, 12, 40, 80, 400]) func whatIsFittedFits(width: Double) {
        for text in ["", "a", "antminer-s21-xp", "matmul f32 1024³, native, one-core", "漢字漢字漢字漢字"] {
            let fitted = TextMetrics.fitted(text, width: width, size: 12)
            #expect(TextMetrics.width(fitted, size: 12) <= width)
            if TextMetrics.width(text, size: 12) <= width { #expect(fitted == text) }
        }
    }

    @Test func whatIsCutSaysSo() {
        #expect(TextMetrics.fitted("antminer-s21-xp", width: 60, size: 12) == "antminer…")
    }

    @Test func linesBreakAtSpaces() {
        let text = "what a megawatt leaves after capital"
        let lines = TextMetrics.lines(text, width: 95, size: 12, most: 5)
        #expect(lines == ["what a megawatt", "leaves after", "capital"])
        let two = TextMetrics.lines(text, width: 95, size: 12, most: 2)
        #expect(two == ["what a megawatt", "leaves after ca…"])
        #expect(TextMetrics.lines("", width: 100, size: 12, most: 2) == [])
    }

    @Test func namesBreakAfterSlashes() {
        let name = "antminer-s21-xp/per-token:gpt-oss-120b"
        #expect(
            TextMetrics.lines(name, width: 150, size: 12, most: 2)
                == ["antminer-s21-xp/", "per-token:gpt-oss-120b"])
        #expect(TextMetrics.lines("a/b c", width: 100, size: 12, most: 2) == ["a/b c"])
        #expect(TextMetrics.lines("abcdefghijkl/", width: 40, size: 12, most: 2) == ["abcd…"])
    }
}
