import ArgumentParser
import Checking
import Economics
import Profiles
import Quantities
import Regression
import Reporting
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
            """)

    @Argument(
        help: ArgumentHelp(
            "Ids, `latest`, `latest~2`, labels or files of records; with --profiles ids of profiles.",
            valueName: "run"))
    var references: [String]

    @Flag(name: .long, help: "Compare power profiles: joules a terahash, and dollars per megawatt.")
    var profiles = false

    @OptionGroup var acceptance: AcceptanceOptions
    @OptionGroup var pricing: PricingOptions
    @OptionGroup var store: StoreOption
    @OptionGroup var json: JSONOption

    func validate() throws {
        guard references.count >= 2 else { throw ValidationError("give at least two to compare") }
    }

    func run() throws {
        let comparison: RunComparison
        var axis = Report()
        if profiles {
            let subjects = try ProfileSubjects(pricing: try pricing.pricing())
            comparison = RunComparison(try references.map(subjects.subject))
            axis = RevenueAxisReport.report(subjects.entries(references))
        } else {
            do {
                comparison = try ofRuns()
            } catch let refusal as NotComparable {
                try refusal.present(json: json)
                throw ExitStatus.notComparable
            }
        }
        guard !json.json else { return try json.print(comparison) }
        try Console.print(.groups([axis, ComparisonReport.report(comparison)]))
    }

    /// Every run is checked against the first before any ratio is taken.
    private func ofRuns() throws -> RunComparison {
        let records = try references.map { try RecordReference(text: $0).record(in: store) }
        guard let first = records.first else { return RunComparison([]) }
        let differences = try records.dropFirst().map { record in
            try NotComparable.check(
                baseline: .init(first), candidate: .init(record), acceptance: acceptance.acceptance)
        }
        let subjects = zip(references, records).map { ComparedSubject($1, named: $0, against: first) }
        return RunComparison(subjects, differences: differences)
    }
}

/// Profiles as what they are compared by, at one market and site.
struct ProfileSubjects {
    private let library: ProfileLibrary
    private let revenue: Revenue
    private var rows: [RevenueRow] { revenue.rows }

    init(pricing: Pricing) throws {
        library = pricing.scenario.library
        revenue = try pricing.revenueOfProfiles() + pricing.revenueOfHosts()
    }

    /// What they earn, on one axis.
    func entries(_ ids: [String]) -> [RevenueEntry] {
        let named = Set(ids.map { Subject($0) })
        return RevenueEntry.sorted(
            revenue.priced.filter { named.contains($0.row.subject) }.map { RevenueEntry($0) })
    }

    func subject(_ id: String) throws -> ComparedSubject {
        let own = rows.filter { $0.subject == Subject(id) }
        guard !own.isEmpty else {
            guard !revenue.unrentedHosts.contains(id) else { throw LibraryError.noSourcedRent(host: id) }
            throw LibraryError.noSuchFile(
                id: id,
                known: library.asics.map(\.id) + library.accelerators.map(\.id) + ["colocation"]
                    + library.hosts.filter { !$0.isGeneric }.map(\.id))
        }
        let asic = library.asics.first { $0.id == id }
        let efficiency = Metric(.joulesPerTerahash, of: .hashing)
        let joules = asic.map { asic in
            let figure = asic.joulesPerTerahash.spread
            return MetricValue(
                metric: efficiency,
                estimate: Estimate(
                    center: figure.median, low: figure.low ?? figure.median,
                    high: figure.high ?? figure.median,
                    confidence: 0.8, count: 0))
        }
        return ComparedSubject(
            name: id,
            values: [joules].compactMap(\.self)
                + own.map { row in
                    MetricValue(
                        metric: Metric(row), estimate: row.usdPerMwYear,
                        // ASICs at the same market and site differ by their joules a hash alone.
                        context: asic.map { _ in "\(row.market) \(row.site)" },
                        follows: asic.map { _ in efficiency })
                })
    }
}
