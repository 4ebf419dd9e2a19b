import PlainText
import Testing

@Suite struct MarkupTextTests {
    @Test func whatStartsMarkupIsWrittenAsText() {
        #expect("a<b & \"c\">".escapedForXML == "a&lt;b &amp; &quot;c&quot;&gt;")
        #expect("<\u{338}script>".escapedForXML == "&lt;\u{338}script&gt;")
    }

    @Test(arguments: ["\u{0}", "\u{b}", "\u{1b}", "\u{ffff}", "\u{202e}", "\u{2028}"])
    func whatXMLMayNotHoldIsReplaced(text: String) {
        #expect("a\(text)b".escapedForXML == "a\u{fffd}b")
    }

    @Test func commandsOfLogsAreBroken() {
        #expect("::error::x".escapedForXML == ":\u{fffd}error:\u{fffd}x")
        #expect("12::34".escapedForXML == "12::34")
    }
}
