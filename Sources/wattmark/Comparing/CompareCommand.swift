import ArgumentParser
import Checking
import Economics
import Foundation
import Pages
import Profiles
import Regression
import Reporting
import ResultStore
import RunRecords

struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare runs, or profiles, with the first of them.",
        usage: "wattmark compare <run> <run> ... [<options>]",
        discussion: """
            Runs of unlike machines or builds are refused with exit 8, and the fields that differ are listed. A ~ stands \
            where no change is shown.

              wattmark compare latest~1 latest
              wattmark compare main pull-request other.json --across tool.compiler
              wattmark compare --profiles antminer-s19-xp antminer-s21-xp
              wattmark compare --profiles antminer-s23-hyd h100-sxm
              wattmark compare --profiles ercot-mining-50mw conversion-100mw
            """)

    @Argument(
        help: ArgumentHelp(
            "Ids, `latest`, `latest~2`, labels or files of records; with --profiles ids of machines, colocation and `this-host` (of the newest run), or of sites, or of markets.",
            valueName: "run"), completion: KnownNames.compared)
    var references: [String]

    @Flag(name: .long, help: "Compare machines, sites or markets by what a megawatt leaves after capital.")
    var profiles = false

    @OptionGroup var acceptance: AcceptanceOptions
    @OptionGroup var pricing: PricingOptions
    @OptionGroup var overrides: OverrideOption
    @OptionGroup var bases: BothBases
    @OptionGroup var tokens: TokenOptions
    @OptionGroup var store: StoreOption
    @OptionGroup var format: FormatOptions
    @OptionGroup var line: SummaryOption

    func validate() throws {
        try line.check(beside: format)
        guard references.count >= 2 else { throw ValidationError("give at least two to compare") }
        guard profiles || overrides.assignments.isEmpty else {
            throw ValidationError(
                "--set is of what machines earn, and runs keep the dollars of their day; add --profiles")
        }
        guard profiles || tokens.model == nil else {
            throw ValidationError("--model is of machines; add --profiles")
        }
        try profiles ? refuseIdleOfProfiles() : refuseIdleOfRuns()
    }

    private func refuseIdleOfRuns() throws {
        if let idle = pricing.given {
            throw ValidationError(
                "\(idle) is of what machines earn, and runs keep the dollars of their day; add --profiles")
        }
        try store.refuseIdle(naming: references)
    }

    private func refuseIdleOfProfiles() throws {
        guard acceptance.across.isEmpty, !acceptance.acrossHosts else {
            throw ValidationError("--across and --across-hosts are of runs; leave out --profiles")
        }
        guard !references.contains(Subject.thisHost.description) else { return }
        if pricing.powerProfile != nil || store.store != nil {
            throw ValidationError(
                "\(store.store == nil ? "--power-profile" : "--store") is of this-host, which is not compared; name it too"
            )
        }
    }

    func run() throws {
        guard !profiles else { return try compareProfiles() }
        let comparison: RunComparison
        do {
            comparison = try ofRuns()
        } catch let refusal as NotComparable {
            try refusal.present(format, isSummary: line.summary)
            throw ExitStatus.notComparable
        }
        guard !line.summary else { return try line.print(AnswerSummary.of(comparison)) }
        try format.print(comparison) {
            ComparisonReport.data(comparison)
        } text: {
            ComparisonReport.report(comparison)
        }
    }

    /// Beside the comparison, what the profiles earn.
    private struct ProfileAnswer: Encodable {
        let comparison: RunComparison
        let revenue: [RevenueEntry]
        let tokens: TokenAnswer?
        let noSourcedRent: [String]
        let warnings: [Warning]

        private enum CodingKeys: String, CodingKey {
            case revenue, turn, tokens, noSourcedRent, warnings
        }

        func encode(to encoder: any Encoder) throws {
            try comparison.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(revenue, forKey: .revenue)
            try container.encode(RankingTurn(revenue), forKey: .turn)
            try container.encode(tokens, forKey: .tokens)
            try container.encode(noSourcedRent, forKey: .noSourcedRent)
            try container.encode(warnings, forKey: .warnings)
        }
    }

    /// Beside what is left at the places, what is to be known of the prices there.
    private struct PlaceAnswer: Encodable {
        let comparison: PlaceComparison
        let warnings: [Warning]

        private enum CodingKeys: String, CodingKey {
            case warnings
        }

        func encode(to encoder: any Encoder) throws {
            try comparison.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(warnings, forKey: .warnings)
        }
    }

    private func compareProfiles() throws {
        var pricing = try pricing.pricing(in: overrides.scenario(of: pricing.scenario))
        pricing.tokens = try tokens.demand(in: pricing.scenario.library)
        let today = CalendarDate(Date())
        try ProfileSubjects.check(references, in: pricing.scenario.library)
        if let places = try PlaceComparison(of: references, in: pricing) {
            let scenario = self.pricing.scenario
            if (places.kind == "site" ? scenario.site : scenario.market) != nil {
                throw ValidationError(
                    "--\(places.kind) says where all are compared, and these are \(places.kind)s; leave it out"
                )
            }
            try overrides.refuseIdle(on: self.pricing.scenario) { other in
                try PlaceComparison(of: references, in: self.pricing.pricing(in: other)) == places
            }
            guard !line.summary else { return try line.print(AnswerSummary.of(places)) }
            let warnings = try places.advice(in: pricing, today: today)
            return try format.print(PlaceAnswer(comparison: places, warnings: warnings)) {
                PlacesReport.data(places)
            } text: {
                .groups([
                    PlacesReport.report(places),
                    OverridesReport.report(pricing.scenario.library.overrides),
                    WarningsReport.report(warnings),
                ])
            }
        }
        let measured = try measuredHost(in: &pricing)
        let subjects = try ProfileSubjects(pricing: pricing, measured: measured?.revenue)
        let comparison = RunComparison(try references.map(subjects.subject))
        let (entries, unrented) = (subjects.entries(references), subjects.unrented(references))
        try overrides.refuseIdle(on: self.pricing.scenario) { other in
            var prices = try self.pricing.pricing(in: other)
            prices.tokens = pricing.tokens
            let host = try measuredHost(in: &prices)
            let others = try ProfileSubjects(pricing: prices, measured: host?.revenue)
            return try others.entries(references) == entries && prices.tokenAnswer() == pricing.tokenAnswer()
        }
        guard !line.summary else { return try line.print(AnswerSummary.of(entries, with: nil)) }
        let warnings =
            (measured?.warnings ?? []) + pricing.advice(onMachines: references, today: today)
        let answer = try pricing.tokenAnswer()?.of(references.map { Subject($0) })
        // The axis compares them; beside it only a difference that is shown is something new.
        let isNew = comparison.rows.contains { $0.ratios.contains { $0?.isShown == true } }
        let side = isNew ? ComparisonReport.report(comparison) : Report()
        try format.print(
            ProfileAnswer(
                comparison: comparison, revenue: entries, tokens: answer, noSourcedRent: unrented,
                warnings: warnings)
        ) {
            RevenueAxisReport.data(entries)
        } text: {
            .groups([
                RevenueAxisReport.report(entries, unrented: unrented),
                answer.map(TokensReport.report) ?? Report(), side,
                OverridesReport.report(pricing.scenario.library.overrides), WarningsReport.report(warnings),
            ])
        }
    }

    /// What the host of the newest stored run draws and earns, where `this-host` is compared.
    private func measuredHost(in pricing: inout Pricing) throws -> HostPrice? {
        guard references.contains(Subject.thisHost.description) else { return nil }
        let record = try store.opened(for: .reading).record(matching: "latest")
        let price = try pricing.price(record.measurements, on: record.host, warnings: record.warnings)
        pricing.measured = price.host
        return price
    }

    /// Every run is checked against the first before any ratio is taken.
    private func ofRuns() throws -> RunComparison {
        let records = try references.map { reference in
            try RecordReference(reference).record { try store.opened(for: .reading) }
        }
        guard let first = records.first else { return RunComparison([]) }
        let differences = try records.dropFirst().map { record in
            try NotComparable.check(
                baseline: .init(first), candidate: .init(record), acceptance: acceptance.acceptance)
        }
        return RunComparison(
            of: zip(references, records).map { (name: $0, record: $1) }, differences: differences)
    }
}
