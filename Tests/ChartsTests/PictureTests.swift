import Charts
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct PictureTests {
    /// What a reader of XML finds, in order.
    private final class Elements: NSObject, XMLParserDelegate {
        var names: [String] = []
        var attributes: [[String: String]] = []
        var text = ""

        func parser(
            _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) {
            names.append(element)
            self.attributes.append(attributes)
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
    }

    private func read(_ document: String) throws -> Elements {
        let elements = Elements()
        let parser = XMLParser(data: Data(document.utf8))
        parser.delegate = elements
        try #require(parser.parse(), "\(String(describing: parser.parserError))")
        return elements
    }

    /// Each of the values has its own prefix, so a bare unit above them would be wrong.
    @Test func aRateIsNotBelowABareUnit() {
        for picture in ChartSamples.all {
            #expect(
                !picture.table.columns.contains { ["H/s", "FLOP/s", "B/s"].contains($0.title) },
                "\(picture.name)")
        }
    }

    @Test(arguments: ChartSamples.all.map(\.name)) func whoCannotSeeItIsTold(name: String) throws {
        let picture = try #require(ChartSamples.all.first { $0.name == name })
        for layout in Picture.Layout.allCases {
            let elements = try read(picture.document(layout))
            let id = try #require(elements.attributes[1]["id"]).dropLast(2)
            #expect(elements.names.prefix(3) == ["svg", "title", "desc"])
            let svg = elements.attributes[0]
            #expect(svg["role"] == "img" && svg["aria-labelledby"] == "\(id)-t \(id)-d")
            #expect(elements.attributes[1]["id"] == "\(id)-t" && elements.attributes[2]["id"] == "\(id)-d")
            #expect(elements.text.contains(picture.title) && elements.text.contains(picture.description))
        }
    }

    /// A page has both drawings, and no id twice.
    @Test func aPageHasBoth() throws {
        for picture in ChartSamples.all {
            let elements = try read("<p>\(picture.element)</p>")
            #expect(
                elements.attributes.compactMap { $0["class"] }.filter { $0.hasPrefix("chart") }
                    == ["chart wide", "chart narrow"])
            let ids = elements.attributes.compactMap { $0["id"] }
            #expect(Set(ids).count == ids.count, "\(ids)")
            // Each hatch is its own drawing's: what is not displayed paints nothing.
            for fill in elements.attributes.compactMap({ $0["fill"] }) where fill.hasPrefix("url(#") {
                #expect(ids.contains(String(fill.dropFirst(5).dropLast())))
            }
        }
        #expect(ChartStyle.layouts.contains("@media screen and (max-width:40rem){svg.wide{display:none}"))
    }

    @Test(arguments: ChartSamples.all.map(\.name)) func itsTableHasWhatIsDrawn(name: String) throws {
        let picture = try #require(ChartSamples.all.first { $0.name == name })
        #expect(!picture.table.rows.isEmpty)
        for row in picture.table.rows { #expect(row.count == picture.table.columns.count) }
    }

    /// Names that are markup, in any place of any chart: only elements that charts have, and no address.
    @Test(arguments: 0..<40) func whatIsNamedIsNoMarkup(seed: Int) throws {
        let known: Set = [
            "svg", "title", "desc", "style", "defs", "pattern", "path", "rect", "circle", "polygon", "text",
        ]
        for picture in AnyCharts(seed: UInt64(seed)).pictures {
            let elements = try read(
                "<p>\(picture.element)\(picture.document().split(separator: "\n", maxSplits: 1)[1])</p>")
            #expect(Set(elements.names.dropFirst()).isSubset(of: known))
            for attributes in elements.attributes {
                #expect(attributes.keys.allSatisfy { !$0.hasPrefix("on") && !$0.contains("href") })
            }
        }
    }

    /// A picture of the same values is the same bytes.
    @Test func bytesAreTheSameEveryTime() {
        for seed in 0..<5 {
            let pictures = [0, 1].map { _ in
                AnyCharts(seed: UInt64(seed)).pictures.map { $0.document() + $0.element }
            }
            #expect(pictures[0] == pictures[1])
        }
    }

    @Test func aNameIsGoodForAFile() {
        #expect(Picture.name("rates", "sha256d / ../x") == "rates-sha256d-x")
        #expect(Picture.name("漢") == "chart")
        #expect(Picture.name(String(repeating: "a", count: 90)).count == 60)
    }
}
