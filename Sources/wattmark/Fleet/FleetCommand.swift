import ArgumentParser
import Economics
import Fleet
import Foundation
import Pages
import Profiles
import Reporting
import ResultStore
import RunRecords
import SystemFiles

struct FleetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fleet",
        abstract: "Show many hosts at once: which are slow, what that costs, and what all of them leave.",
        usage: "wattmark fleet [<options>]",
        discussion: """
            Each host counts by its newest run. Hosts are alike where CPU, caches, cores and allowed PUs are; settings, \
            microcode, kernels and libraries may differ, and are named beside a slow host where they differ from the \
            others'. A host is slow where it is 2 % or more below the median of at least 8 that are alike and a robust \
            score (median and MAD) says so with a false discovery rate below 1 %. It is compared with all that the filters \
            choose; --host shows one of them. With --fail-on-slow a slow host ends with exit 2, and so few hosts that \
            none can be judged with exit 1.

              wattmark fleet
              wattmark fleet --metric sha256d --where site=oslo --since 7d
              wattmark fleet --fail-on-slow --json
              wattmark fleet --set market.btc_usd=90000
              wattmark fleet --output fleet.html
            """)

    @OptionGroup var pricing: PricingOptions
    @OptionGroup var overrides: OverrideOption
    @OptionGroup var bases: MeterBasis
    @OptionGroup var store: StoreOption
    @OptionGroup var filter: RunFilterOptions
    @OptionGroup var format: FormatOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only metrics that have this in their name, as sha256d/openssl/one-core has sha256d.",
            valueName: "name"), completion: KnownNames.metrics)
    var metric: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Also write a page with a drawing to this file: HTML, or Markdown where it ends in .md (- is standard output, where the page takes the place of the tables).",
            valueName: "file"), completion: .file(extensions: ["html", "md"]))
    var output: String?

    @Flag(name: .customLong("fail-on-slow"), help: "End with exit 2 where a host is slow.")
    var failOnSlow = false

    func validate() throws {
        try PackedName.refuse(output)
        if output == "" {
            throw ValidationError("--output is empty: name a file, or - for standard output")
        }
        guard output == "-", format.json || format.csv else { return }
        throw ValidationError(
            "\(format.json ? "--json" : "--csv") and --output - would mix on standard output: give the page a file"
        )
    }

    func run() throws {
        let isPrinted = output == "-"
        let page = try output.flatMap { isPrinted ? nil : $0 }.map(OutputFile.init)
        let prices =
            try overrides.assignments.isEmpty
            ? pricing.pricingIfThere() : pricing.pricing(in: overrides.scenario(of: pricing.scenario))
        let survey = try store.openedIfThere().map {
            try StoredFleet($0, of: filter.filter(), metric: metric)
        }
        let answer = try survey?.answer(by: prices)
        try overrides.refuseIdle(on: pricing.scenario) { other in
            let otherwise = try survey?.answer(by: try pricing.pricing(in: other))
            return try CanonicalJSON.encode(otherwise) == CanonicalJSON.encode(answer)
        }
        if let metric, answer?.groups.isEmpty ?? true {
            throw HistoryCommand.NoSuchMetric(name: metric, store: store.path)
        }
        if failOnSlow, answer?.groups.isEmpty ?? true {
            throw NothingToJudge(reason: filter.noRuns(in: store))
        }
        if failOnSlow, answer?.isJudged == false {
            throw NothingToJudge(reason: "8 or more that are alike are needed, and no group has as many")
        }
        let shown =
            answer ?? FleetAnswer([], slow: [], earnings: nil, market: nil, warnings: [])
        if !isPrinted { try show(shown, overrides: prices?.scenario.library.overrides ?? []) }
        if let output {
            let document = FleetDocument.document(shown, made: Date())
            let text = (DocumentFormat(path: output) ?? .html).render(document)
            if let page { try page.write(Data(text.utf8)) } else { try Console.print(text, terminator: "") }
        }
        if failOnSlow, !shown.slow.isEmpty { throw ExitStatus.regression }
    }

    private func show(_ answer: FleetAnswer, overrides: [AppliedOverride]) throws {
        guard format.json || format.csv || !answer.groups.isEmpty else {
            return try Console.print(filter.noRuns(in: store))
        }
        try format.print(answer) {
            FleetReport.data(answer)
        } text: {
            .groups([FleetReport.report(answer), OverridesReport.report(overrides)])
        }
    }

    /// A gate that judges nothing must not be green.
    struct NothingToJudge: Error, CustomStringConvertible {
        var reason: String
        var description: String { "--fail-on-slow has no host to judge: \(reason)" }
    }
}
