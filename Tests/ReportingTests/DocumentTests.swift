import Charts
import Foundation
import Regression
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

    /// Two runs of a host, the second a tenth slower, by so many samples.
    private static func compared(samples count: Int) throws -> RunDocument {
        let records = try [DocumentSamples.record(), DocumentSamples.other()].map { record in
            var record = record
            for place in record.measurements.indices {
                record.measurements[place].samples = Array(
                    record.measurements[place].samples.prefix(count))
            }
            return record
        }
        let names = RunNames(records)
        let subjects = records.map { ComparedSubject($0, named: names.column($0)) }
        return RunDocument(
            runs: records.map { .init($0, notes: []) }, money: nil, comparison: RunComparison(subjects),
            histories: [], plans: [])
    }

    /// A change without a verdict has its reason: an interval that holds 0, or samples that are too few for one.
    @Test func noChangeHasItsReason() throws {
        func text(_ count: Int) throws -> String {
            let document = try Self.compared(samples: count).document(
                made: DocumentSamples.made, by: DocumentSamples.tool)
            return MarkdownPage.render(document)
        }
        let few = try text(3)
        #expect(few.contains("the samples are too few for one of 99 %"), "\(few.prefix(3000))")
        #expect(few.contains("too few samples for 99 %, so that no change is shown"))
        let many = try text(12)
        #expect(many.contains("where no change is shown: the interval holds 0."))
        #expect(!many.contains("too few"))
    }

    /// Runs of one label are told apart by their ids, and a label is no part of a sentence's words.
    @Test func runsOfOneLabelAreToldApart() throws {
        var records = try [DocumentSamples.record(), DocumentSamples.other()]
        for place in records.indices { records[place].label = "run number 299" }
        let names = RunNames(records)
        #expect(Set(records.map(names.column)).count == 2)
        let subjects = records.map { ComparedSubject($0, named: names.column($0)) }
        let document = RunDocument(
            runs: records.map { .init($0, notes: []) }, money: nil, comparison: RunComparison(subjects),
            histories: [], plans: []
        ).document(made: DocumentSamples.made, by: DocumentSamples.tool)
        let html = HTMLPage.render(document)
        for record in records {
            let id = record.id.prefix(12)
            #expect(html.contains("Run &quot;run number 299&quot; (\(id))</h2>"), "\(id)")
        }
        #expect(
            html.contains("<th scope=\"col\" class=\"n\">run number 299 (\(records[1].id.prefix(12)))</th>"))
        #expect(!html.contains("Run run"))
        #expect(RunNames([records[0]]).column(records[0]) == "run number 299")
    }

    /// A list ends before what follows it, or that would be read as part of its last line.
    @Test func nothingIsGluedToAList() throws {
        for (name, document) in try Self.samples() {
            let lines = MarkdownPage.render(document).split(separator: "\n", omittingEmptySubsequences: false)
            for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("- ") {
                #expect(
                    next.isEmpty || next.hasPrefix("- ") || next.hasPrefix("  "), "\(name): \(line)\n\(next)")
            }
        }
    }

    /// Asterisks beside a space are asterisks.
    @Test func aNameOfOuterSpacesIsBold() {
        let markdown = MarkdownPage.render(
            Document(
                title: "t", answer: "a", figures: [.init(" 5 W ", "drawn", origin: Report())],
                sections: [
                    .init("s", anchor: "s", [.report(Report([.title(Phrase("  moved ", .strong))]))])
                ], colophon: "c"))
        #expect(markdown.contains("- **5 W** drawn") && markdown.contains("\n**moved**\n"), "\(markdown)")
    }

    /// What is to be typed looks so, and a lone backtick is one.
    @Test func whatStandsBetweenBackticksIsCode() throws {
        let html = HTMLPage.render(
            Document(
                title: "t", answer: "ask `wattmark <b>` now", figures: [],
                sections: [
                    .init("s", anchor: "s", [.report(Report([.note("one ` alone, `another` word")]))])
                ],
                colophon: "c"))
        #expect(
            html.contains("ask <code>wattmark &lt;b&gt;</code> now")
                && html.contains("one ` alone, `another` word"))
    }

    /// A line of a profile is typed too; in Markdown what is typed is a code span, and all else has its escapes.
    @Test func whatIsTypedIsTypedInBoth() throws {
        let text = "write `price_usd: 3500` or `--set a.b_c=1`, not `<b>_x_`"
        let document = Document(
            title: "t", answer: text, figures: [],
            sections: [.init("s", anchor: "s", [.report(Report([.note(text)]))])], colophon: "c")
        let markdown = MarkdownPage.render(document)
        let expected = #"write `price_usd: 3500` or `--set a.b_c=1`, not \`\<b\>\_x\_\`"#
        #expect(markdown.components(separatedBy: expected).count == 3, "\(markdown)")
        let html = HTMLPage.render(document)
        #expect(html.contains("<code>price_usd: 3500</code>") && html.contains("`&lt;b&gt;_x_`"))
    }

    /// An option goes on at a space, never at one of its hyphens.
    @Test func optionsAreInOnePiece() throws {
        let html = HTMLPage.render(
            Document(
                title: "t", answer: "`wattmark plan project --outlook x` or (--power-profile ID), from 1--2",
                figures: [], sections: [], colophon: "c"))
        #expect(
            html.contains(
                #"<code>wattmark plan project <span class="typed">--outlook</span> x</code> or (<span class="typed">--power-profile</span> ID), from 1--2"#
            ))
        #expect(PageStyle.rules.contains(".typed{display:inline-block;max-width:100%}"))
    }

    /// Backticks around words that are no code are none.
    @Test func noReportHasRawBackticks() throws {
        for (name, document) in try Self.samples() {
            let html = HTMLPage.render(document)
            #expect(
                !html.contains("`"),
                "\(name): \(html.firstRange(of: "`").map { html[$0.lowerBound...].prefix(60) } ?? "")")
        }
    }

    /// Warnings of one kind are one, with all that they say.
    @Test func warningsThatAreAlikeAreOne() throws {
        var money = try DocumentSamples.money()
        let stale = WarningCode.known(.stalePrice)
        money.warnings = [
            Warning(stale, "Machines have an old rent", nextStep: "Look it up."), Samples.noisy,
            Warning(stale, "The market has old prices", nextStep: "Look them up."),
        ]
        var record = try DocumentSamples.record()
        record.warnings = []
        let document = RunDocument(
            runs: [.init(record, notes: [])], money: money, comparison: nil, histories: [], plans: []
        ).document(made: DocumentSamples.made, by: DocumentSamples.tool)
        let html = HTMLPage.render(document)
        let warnings = html.components(separatedBy: "<div class=\"warning\">").dropFirst()
        #expect(warnings.count { $0.contains("Machines have an old rent. The market has old prices.") } == 1)
        #expect(html.components(separatedBy: "have an old rent").count == 2)
    }

    /// A table that goes on beyond the page says so at its edge.
    @Test func whatMovesSidewaysShowsIt() {
        let rule = PageStyle.rules.split(separator: "\n").first { $0.hasPrefix(".scroll{") }
        #expect(rule?.contains("local") == true && rule?.contains("scroll,") == true, "\(rule ?? "")")
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
