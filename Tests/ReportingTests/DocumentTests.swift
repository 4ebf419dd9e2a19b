import Charts
import Foundation
import Reporting
import RunRecords
import Testing

@Suite struct DocumentTests {
    private static func samples() throws -> [(name: String, document: Document)] {
        [
            ("report-one", try DocumentSamples.one()), ("report-several", try DocumentSamples.several()),
            ("report-profiles", try DocumentSamples.profiles()),
        ]
    }

    @Test func asTheyWereReviewed() throws {
        for (name, document) in try Self.samples() {
            check("pages/\(name).html", HTMLPage.render(document))
            check("pages/\(name).md", MarkdownPage.render(document))
        }
    }

    /// The answer comes first, then three figures, each with where it comes from.
    @Test func theAnswerStandsFirst() throws {
        for (name, document) in try Self.samples() {
            #expect(document.answer.hasSuffix("."))
            // Of profiles only two are ranked here.
            #expect(document.figures.count == (name == "report-profiles" ? 2 : 3))
            for figure in document.figures {
                #expect(!figure.value.isEmpty && !figure.label.isEmpty && !figure.origin.isEmpty)
            }
        }
    }

    @Test func theSectionsOfARun() throws {
        let sections = try DocumentSamples.one().sections.map(\.anchor)
        #expect(
            sections == [
                "host", "rates", "roofline", "power", "warnings", "money", "tornado", "history",
            ])
        let several = try DocumentSamples.several().sections.map(\.anchor)
        #expect(several.first == "comparison" && several.count == 3)
    }

    /// No two elements have one id, and every address within the page leads somewhere.
    @Test func addressesLeadSomewhere() throws {
        for (name, document) in try Self.samples() {
            let html = HTMLPage.render(document)
            let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
            #expect(Set(ids).count == ids.count, "\(name)")
            let led = html.matches(of: #/ href="#([^"]+)"/#).map { String($0.output.1) }
            #expect(!led.isEmpty && Set(led).isSubset(of: Set(ids)), "\(name)")
            let named = html.matches(of: #/ aria-labelledby="([^"]+)"/#).flatMap {
                $0.output.1.split(separator: " ").map(String.init)
            }
            #expect(Set(named).isSubset(of: Set(ids)), "\(name)")
            #expect(Set(document.pictures.map(\.name)).count == document.pictures.count)
        }
    }

    /// Nothing that a browser would ask another machine for, or carry out.
    @Test func itAsksNobody() throws {
        for (_, document) in try Self.samples() {
            let html = HTMLPage.render(document)
            #expect(!html.contains("<script") && !html.contains("@import") && !html.contains("<img"))
            for address in html.matches(of: #/(?:href|src)="([^"]*)"/#).map(\.output.1) {
                #expect(address.hasPrefix("#") || address == "data:,")
            }
            for address in html.matches(of: #/url\(([^)]*)\)/#).map(\.output.1) {
                #expect(address.hasPrefix("#"))
            }
        }
    }

    /// A strict reader finds every element closed; heads of tables are heads, and none is empty.
    @Test func markupIsSound() throws {
        for (name, document) in try Self.samples() {
            let html = HTMLPage.render(document)
            let elements = try ExportReaders.xml(html)
            #expect(elements.filter { $0 == "main" }.count == 1 && elements.filter { $0 == "h1" }.count == 1)
            #expect(!html.contains("<th scope=\"col\"></th>"), "\(name)")
            let tables = elements.filter { $0 == "table" }.count
            #expect(tables > 0 && elements.filter { $0 == "thead" }.count == tables)
            #expect(elements.filter { $0 == "figure" }.count == document.pictures.count)
        }
    }

    /// Both forms have the same tables.
    @Test func markdownHasTheSameRows() throws {
        for (_, document) in try Self.samples() {
            let rows = HTMLPage.render(document).components(separatedBy: "\n<tr>").count - 1
            let lines = MarkdownPage.render(document).split(separator: "\n").filter { $0.hasPrefix("|") }
            let rulers = lines.filter { $0.hasPrefix("|---") }.count
            #expect(rows == lines.count - 2 * rulers)
        }
    }

    /// What to do about a warning is a sentence of its own.
    @Test(arguments: [("it is left out", "it is left out. Add it"), ("Is it?", "Is it? Add it")])
    func aWarningAndItsAdviceAreTwoSentences(message: String, says: String) throws {
        var record = try DocumentSamples.record()
        record.warnings = [Warning(WarningCode(rawValue: "odd"), message, nextStep: "Add it.")]
        let document = RunDocument(
            runs: [.init(record, notes: [])], money: nil, comparison: nil, histories: [], plans: []
        ).document(made: DocumentSamples.made, by: DocumentSamples.tool)
        #expect(MarkdownPage.render(document).contains("> **warning** \(says)."))
    }

    /// Whatever a record is called by, the page has the elements that it would have.
    @Test(arguments: HostileReportTests.names + ["<script>x</script>", "\"><b onclick=y>"])
    func namesAreNoMarkup(name: String) throws {
        var record = try DocumentSamples.record()
        record.label = name
        record.host.cpu.brand = name
        record.host.hostname = name
        record.power?.derivation = name
        record.warnings = [Warning(WarningCode(rawValue: "odd"), name, nextStep: name)]
        for place in record.measurements.indices { record.measurements[place].kernel = name }
        let document = RunDocument(
            runs: [.init(record, notes: [name])], money: try DocumentSamples.money(), comparison: nil,
            histories: [], plans: []
        ).document(made: DocumentSamples.made, by: DocumentSamples.tool)
        let known = Set(try ExportReaders.xml(HTMLPage.render(try DocumentSamples.one())))
        let found = try ExportReaders.xml(HTMLPage.render(document))
        #expect(Set(found).subtracting(known).isEmpty)
        #expect(ExportReaders.obeyed(in: HTMLPage.render(document)) == [])
        let markdown = MarkdownPage.render(document)
        #expect(ExportReaders.obeyed(in: markdown) == [])
        #expect(!markdown.replacing("\\<script", with: "").contains("<script"))
    }
}
