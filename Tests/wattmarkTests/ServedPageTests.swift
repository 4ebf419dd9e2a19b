import Foundation
import Pages
import Profiles
import Reporting
import ResultStore
import RunRecords
import Testing

/// A figure of the page is the command's, digit for digit, and the command that a page shows is one that answers.
@Suite struct ServedPageTests {
    private static func desk() throws -> Desk {
        try Desk(
            library: try ProfileLibrary.load(directory: Program.profiles), threads: 2,
            today: CalendarDate(Date()), store: { nil })
    }

    /// The same sequence each time (SplitMix64, Steele, Lea and Flood, 2014).
    private struct Sequence: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
    }

    private static let subjects = ["antminer-s21-xp", "antminer-s23-hyd", "colocation"]

    /// A scenario that nobody chose: up to three levers somewhere on their sliders.
    private func scenario(_ random: inout Sequence, _ view: View, at desk: Desk) throws -> FormQuery {
        var fields = [FormQuery.Field("site", desk.library.sites.randomElement(using: &random)?.id ?? "")]
        // A break-even of two machines takes long where nothing is optimized.
        let chosen = Self.subjects.shuffled(using: &random).prefix(view == .breakeven ? 1 : 2)
        fields += chosen.map { FormQuery.Field("subject", $0) }
        if view.isDrawn { fields.append(.init("paths", "500")) }
        if view.looksAhead { fields.append(.init("years", "3")) }
        let reading = desk.reading(FormQuery(fields), for: view, today: CalendarDate(Date()))
        let levers = reading.levers.filter {
            $0.key != "market.hashprice_usd_per_ph_day" && $0.views.contains(view)
        }
        for lever in levers.shuffled(using: &random).prefix(3) {
            guard let span = lever.span else { continue }
            let value = Double.random(in: span, using: &random)
            let text = String(format: "%.3g", value)
            guard let given = Double(text), lever.fault(of: given) == nil else { continue }
            fields.append(.init(lever.key, text))
        }
        return FormQuery(fields)
    }

    @Test(arguments: [View.axis, .breakeven, .sensitivity, .project, .simulate, .split])
    func figuresAreTheCommands(view: View) throws {
        let desk = try Self.desk()
        var random = Sequence(state: 20)
        for _ in 0..<2 {
            let query = try scenario(&random, view, at: desk)
            let reading = desk.reading(query, for: view, today: CalendarDate(Date()))
            // Two inputs may contradict each other; then there is no question.
            guard let inquiry = reading.inquiry, let answer = try? desk.answer(view, to: inquiry) else {
                continue
            }
            let program = try Program()
            defer { try? program.remove() }
            let outcome = try program.run(answer.command.words + ["--csv"])
            #expect(
                outcome.status == 0 && outcome.errors.isEmpty, "\(answer.command.text): \(outcome.errors)")
            #expect(outcome.output == CSVTable.render(answer.data), "\(answer.command.text)")
        }
    }

    /// Whoever is chosen for the split, or left to be looked for, among them sellers of tokens.
    @Test(arguments: [
        "", "model=gpt-oss-120b", "subject=h100-sxm/per-token:gpt-oss-120b&model=gpt-oss-120b",
        "subject=antminer-s21-xp&subject=h100-sxm&subject=colocation",
    ])
    func aSplitIsTheCommands(chosen: String) throws {
        let desk = try Self.desk()
        let query = try FormQuery(text: "\(chosen)&paths=100&years=2")
        let inquiry = try #require(
            desk.reading(query, for: .split, today: CalendarDate(Date())).inquiry)
        let answer = try desk.answer(.split, to: inquiry)
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(answer.command.words + ["--csv"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(answer.command.text): \(outcome.errors)")
        #expect(outcome.output == CSVTable.render(answer.data), "\(answer.command.text)")
    }

    /// The pages of what is stored have a command too, and it says the same.
    @Test func storedPagesAreTheCommands() throws {
        let program = try Program()
        defer { try? program.remove() }
        let store = program.path("runs.sqlite")
        let first = try GeneratedRecords.full(1)[0]
        // Of another host, and of a product of another size.
        var records = [first]
        records += try GeneratedRecords.make(2)
        try program.write(
            records.map { String(decoding: try $0.canonicalJSON(), as: UTF8.self) }.joined(),
            to: "records.json")
        #expect(try program.run(["results", "import", "records.json", "--store", store]).status == 0)
        let desk = try Desk(
            library: try ProfileLibrary.load(directory: Program.profiles),
            storeWords: ["--store", store], threads: 2, today: CalendarDate(Date())
        ) { try ResultStore(path: store, for: .reading) }
        let service = PageService(
            desk: desk, tool: Tool(version: "0.1.0", commit: nil, build: .debug, compiler: "test"))
        func get(_ path: String, _ query: String) -> PageResponse {
            service.respond(to: PageRequest(path: path, query: query), at: Date())
        }
        let runs = records.map { "run=\($0.id.prefix(12))" }
        for (path, query) in [
            ("/runs", ""), ("/run", runs[0]), ("/run", runs.joined(separator: "&")),
            ("/run", runs.dropFirst().joined(separator: "&")), ("/history", ""), ("/fleet", ""),
        ] {
            let page = get(path, query)
            let shown = try #require(
                page.body.firstMatch(of: #/id="command">(.*?)<\/pre>/#), "\(page.body)")
            let words = shown.output.1.replacing(#/<[^>]*>/#, with: "").split(separator: " ").dropFirst()
            let outcome = try program.run(words.map(String.init) + ["--csv"])
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(words): \(outcome.errors)")
            let data = get("/files\(path)/data.csv", query)
            #expect(data.status == 200 && outcome.output == data.body, "\(words)")
        }
    }

    /// Of what is computed from others, of a price that no source says, and of a hashprice, the command says the same.
    @Test(arguments: [
        "subject=antminer-s21-xp&asic.antminer-s21-xp.wall_watts=3550",
        "subject=antminer-s21-xp&asic.antminer-s21-xp.wall_watts=4000",
        "subject=b200-sxm&accelerator.b200-sxm.price_usd=40000", "market.hashprice_usd_per_ph_day=40.2",
        "model=gpt-oss-120b&model.gpt-oss-120b.usd_per_million_output_tokens=0.9",
    ])
    func aMovedFigureIsTheCommands(text: String) throws {
        let desk = try Self.desk()
        let reading = desk.reading(try FormQuery(text: text), for: .axis, today: CalendarDate(Date()))
        let inquiry = try #require(reading.inquiry, "\(reading.faults)")
        let answer = try desk.answer(.axis, to: inquiry)
        #expect(answer.idle.isEmpty && answer.overrides.count == inquiry.question.overrides.count)
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(answer.command.words + ["--csv"])
        #expect(outcome.errors.isEmpty && outcome.output == CSVTable.render(answer.data), "\(outcome.errors)")
    }

    @Test func theConcentrationToo() throws {
        let desk = try Self.desk()
        let inquiry = try #require(desk.reading(FormQuery(), today: CalendarDate(Date())).inquiry)
        let answer = try desk.answer(.concentration, to: inquiry)
        let program = try Program()
        defer { try? program.remove() }
        #expect(try program.run(answer.command.words + ["--csv"]).output == CSVTable.render(answer.data))
    }
}
