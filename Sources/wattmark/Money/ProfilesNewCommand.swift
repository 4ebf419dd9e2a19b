import ArgumentParser
import Foundation
import PlainText
import Profiles
import SystemFiles

struct ProfilesNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a profile after another one, with values of your own and their sources.",
        usage: "wattmark profiles new <kind> [<id>] [--from <id>] [<options>]",
        discussion: """
            What is not set stays as it is, with its own source and date. A profile that is there already is made anew in \
            your own folder, where it takes the place of the other. A market takes what a node or an explorer answers as well: bitcoin-cli getmininginfo and getblockstats; mempool.space's prices, mining/hashrate, \
            difficulty-adjustment and blocks.

              wattmark profiles new site own-10mw --from container-1mw \\
                --set tariff_usd_per_mwh=42 --source "supply contract"
              wattmark profiles new accelerator h100-sxm \\
                --set usd_per_hour=3.10 --source "three listings" --replace
              curl -s https://mempool.space/api/v1/prices |
                wattmark profiles new market --json -
              curl -s https://mempool.space/api/v1/blocks |
                wattmark profiles new market --json - --replace
              bitcoin-cli getmininginfo | wattmark profiles new market 2026-11-29 --json -
              wattmark profiles new market 2026-11-29 --json prices.json --json info.json
            """)

    @Argument(help: "market, asic, accelerator, model, host, site, outlook, contract or shares.")
    var kind: ProfileKind

    @Argument(
        help: "Its id, and the name of its file; of a market its day (today by default).",
        completion: KnownNames.anyProfile)
    var id: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The profile that it is made after (by default the one of that id; of markets the newest).",
            valueName: "id"), completion: KnownNames.anyProfile)
    var from: String?

    @Flag(name: .long, help: "Let it take the place of a file that is there.")
    var replace = false

    @Option(name: .long, help: ArgumentHelp("Its name in words (the id by default).", valueName: "text"))
    var name: String?

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp("Another value; may be repeated.", valueName: "key=value"))
    var assignments: [String] = []

    @Option(name: .long, help: ArgumentHelp("Where the values come from.", valueName: "text"))
    var source: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "When they were true (today by default, of a market its own day).", valueName: "date"))
    var asOf: String?

    @Option(
        name: .long, help: ArgumentHelp("How far the source can be trusted.", valueName: "high|medium|low"))
    var confidence = Provenance.Confidence.medium

    @Option(
        name: .customLong("json"), parsing: .singleValue,
        help: ArgumentHelp(
            "What a node or an explorer answered, or - for standard input; mempool:- or node:- says whose; may be repeated.",
            valueName: "file"), completion: .file(extensions: ["json"]))
    var answers: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("The folder of profiles to write to (.wattmark by default).", valueName: "folder"),
        completion: .directory)
    var into = ".wattmark"

    @OptionGroup var profiles: ProfilesOption

    func validate() throws {
        guard id != nil || kind == .market else {
            throw ValidationError("the id is missing: name the \(kind.rawValue) that is to be made")
        }
        guard !into.isEmpty else {
            throw ValidationError("--into is empty; name the folder of profiles to write to, as .wattmark")
        }
        let folder = URL(filePath: into)
        if ProfileKind.allCases.contains(where: { $0.folder == folder.lastPathComponent }) {
            let above = folder.deletingLastPathComponent().relativePath
            throw ValidationError(
                "--into \(into) is the folder of one kind; name the folder of profiles that it lies in: \(above)"
            )
        }
        guard assignments.isEmpty || source != nil else {
            throw ValidationError("--set needs --source: say where the values come from")
        }
        guard answers.isEmpty || kind == .market else {
            throw ValidationError("--json is of the network, so of a market; name that kind")
        }
        guard answers.count(where: { Self.answerer(of: $0).path == "-" }) <= 1 else {
            throw ValidationError("standard input is read once; name the other answers as files")
        }
        if let asOf, AsOf(asOf) == nil {
            throw ValidationError("--as-of \(asOf) is no date; write 2026-06-29, 2026-06 or 2026")
        }
    }

    func run() throws {
        let library = try profiles.load()
        let today = CalendarDate(Date())
        let id = id ?? today.description
        if let asOf, let day = AsOf(asOf)?.firstDay, day.dayNumber > today.dayNumber + 1 {
            throw ValidationError("--as-of \(asOf) is after today, \(today): nobody has looked it up yet")
        }
        if kind == .market, CalendarDate(id) == nil, id.wholeMatch(of: /\d{4}-\d{1,2}-\d{1,2}/) != nil {
            throw ValidationError("\(id) is no day; name a market by an existing one, as 2026-06-29")
        }
        if kind == .market, let day = CalendarDate(id), day.dayNumber > today.dayNumber + 1 {
            throw ValidationError("\(id) is after today, \(today): a market is of a day that was seen")
        }
        var values: [NewProfile.Value] = []
        for answer in answers {
            let (answerer, path) = Self.answerer(of: answer)
            let file = InputFile(path: path)
            let found = try NetworkAnswer.values(
                of: try file.read(), from: answerer, today: today, source: source, in: file.name)
            try check(found, areOf: id, in: file.name)
            values += found
        }
        let provenance = Provenance(
            source: source ?? "", asOf: asOf.flatMap(AsOf.init) ?? AsOf(usualDay(of: id, today: today)),
            confidence: confidence)
        values += try assignments.map { text in
            let set = try ProfileOverride(text)
            return NewProfile.Value(key: set.key, text: set.value, provenance: provenance)
        }
        let base = try base(of: id, in: library)
        try checkIsLater(id, than: base, in: library, giving: values)
        let profile = try NewProfile(
            kind, id: id, name: name, after: base, in: library, values: values,
            day: kind == .market ? CalendarDate(id) ?? today : nil)
        let folders =
            try profiles.folders
            + (FolderPath(into).exists ? [ProfileFolder(into, isFoundByItself: true)] : [])
        try profile.check(in: folders, today: today)
        let advice = try profile.advice(in: folders, today: today)
        let folder = "\(into)/\(kind.folder)"
        try FolderPath(folder).makeForUser()
        let path = "\(folder)/\(id).yaml"
        let file = try OutputFile(path: path)
        do {
            try file.create(Data(profile.text.utf8))
        } catch {
            guard error == .exists(path: path) else { throw error }
            guard replace else {
                throw ValidationError("\(path) is there already; choose another id, or add --replace")
            }
            try file.write(Data(profile.text.utf8))
        }
        for one in advice { Console.error("warning: \(one.problem); \(one.remedy)".printableLines) }
        try Console.print(path)
    }

    /// On which values were true where nobody says when: a market's are of its own day.
    private func usualDay(of id: String, today: CalendarDate) -> CalendarDate {
        guard kind == .market, let day = CalendarDate(id), day.dayNumber < today.dayNumber else {
            return today
        }
        return day
    }

    /// `mempool:-`: who answered, where that is said, and the file.
    private static func answerer(of answer: String) -> (NetworkAnswer.Answerer?, path: String) {
        for answerer in NetworkAnswer.Answerer.allCases where answer.hasPrefix("\(answerer.rawValue):") {
            return (answerer, String(answer.dropFirst(answerer.rawValue.count + 1)))
        }
        return (nil, answer)
    }

    /// What was answered after a market's day is none of its prices.
    private func check(_ values: [NewProfile.Value], areOf id: String, in file: String) throws {
        guard let market = CalendarDate(id) else { return }
        for value in values {
            guard let day = value.provenance.asOf.firstDay, day.dayNumber > market.dayNumber else { continue }
            throw ValidationError(
                "\(file) is of \(day), after market \(id); name the market by that day, or leave its id out")
        }
    }

    /// A day before that of the market it is made after has a difficulty of its own.
    private func checkIsLater(
        _ id: String, than base: String, in library: ProfileLibrary, giving values: [NewProfile.Value]
    ) throws {
        guard kind == .market, let day = CalendarDate(id),
            let other = library.markets.first(where: { $0.id == base }), day.dayNumber < other.date.dayNumber,
            !values.contains(where: { $0.key.hasSuffix("difficulty") })
        else { return }
        throw ValidationError(
            "\(id) is before market \(base), whose difficulty it would take; --set difficulty=NUMBER, or name an earlier market with --from"
        )
    }

    private func base(of id: String, in library: ProfileLibrary) throws -> String {
        if let from { return from }
        if library.file(id)?.kind == kind { return id }
        let newest = library.markets.max { $0.date.dayNumber < $1.date.dayNumber }
        guard kind == .market, let newest else {
            throw ValidationError("--from is missing: name the \(kind.rawValue) that it is made after")
        }
        return newest.id
    }
}

/// `--confidence`.
extension Provenance.Confidence: ExpressibleByArgument {}
