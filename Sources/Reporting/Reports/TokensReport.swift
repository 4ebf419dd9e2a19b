package import Economics
import Profiles
import Quantities
import RunRecords

/// What machines serve of a language model, and what was published beside the roofline.
package enum TokensReport {
    package static func report(_ answer: TokenAnswer) -> Report {
        var report = Report()
        if !answer.machines.isEmpty { report.add(.table(table(answer))) }
        for note in besidePublished(answer) { report.add(.note(note)) }
        report.add(.note(basis(answer)))
        report.add(.note(price(answer)))
        for group in Dictionary(grouping: answer.leftOut, by: \.reason).sorted(by: { $0.key < $1.key }) {
            report.add(.note("no tokens of \(names(group.value.map(\.subject.description))): \(group.key)"))
        }
        return .groups([report, published(answer)])
    }

    /// The first few of many.
    private static func names(_ all: [String]) -> String {
        let shown = 4
        guard all.count > shown + 1 else { return all.joined(separator: ", ") }
        return all.prefix(shown).joined(separator: ", ")
            + " and \(all.count - shown) others (--json names them)"
    }

    private static func table(_ answer: TokenAnswer) -> ReportTable {
        ReportTable(
            answer.machines,
            [
                .name("tokens of \(answer.model)") { .name($0.subject) },
                .text("by") { .text($0.rates.origin.rawValue) },
                .number("devices", detail: 3) { $0.rates.devices.map { ReportCell.count($0) } ?? .none },
                .number("in/s") { ReportCell(.input($0.rates.inputTokensPerSecond)) },
                .number("out/s") { ReportCell(.input($0.rates.outputTokensPerSecond)) },
                .number("alone in/s", detail: 4) { quantity($0.rates.inputTokensPerSecondAlone) },
                .number("alone out/s", detail: 4) { quantity($0.rates.outputTokensPerSecondAlone) },
                .number("per IT MW", detail: 2) {
                    ReportCell(.input($0.inputTokensPerSecondPerItMw + $0.outputTokensPerSecondPerItMw))
                },
                .number("per facility MW") {
                    ReportCell(
                        .input(
                            $0.inputTokensPerSecondPerFacilityMw + $0.outputTokensPerSecondPerFacilityMw))
                },
                .number("J/token") { .number($0.itJoulesPerToken) },
                .number("$/M rented", detail: 1) { .number($0.rentUsdPerMillionTokens) },
                .number("$/M needed") { .number($0.neededUsdPerMillionTokens) },
            ])
    }

    private static func quantity(_ value: Double?) -> ReportCell {
        value.map { ReportCell(.input($0)) } ?? .none
    }

    private static func basis(_ answer: TokenAnswer) -> String {
        """
        requests of \(answer.inputTokens) tokens in and \(answer.outputTokens) out, a context of \(answer.contextTokens), \
        \(answer.batch) at a time; tokens/s of one device, or of the host, that reads prompts and writes answers, and of a \
        MW, both together; J a token of either kind, at the machine; a million of them by the hour's rent, always busy, \
        and what it must sell for to leave nothing after capital. By the roofline it is the most that arithmetic and memory \
        give; published rates are of these requests, or of requests that nobody named, which are taken as the usual ones.
        """
    }

    /// Where the bound stands in the table, and of as many requests at a time another rate was published.
    private static func besidePublished(_ answer: TokenAnswer) -> [String] {
        answer.machines.filter { $0.rates.origin == .roofline }.flatMap { machine in
            answer.published.filter {
                $0.subject == machine.subject && $0.batch == answer.batch
                    && ($0.contextTokens ?? answer.contextTokens) == answer.contextTokens
            }.map { published in
                let why = reason(published)
                return """
                    \(machine.subject): of the bound, \(NumberText.significant(published.ratio, 2)) was published of these \
                    requests, \(NumberText.significant(published.publishedTokensPerSecond, 4)) \
                    tokens/s \(published.counts == .all ? "in and out" : "out")\(why.isEmpty ? "" : " (\(why))")
                    """
            }
        }
    }

    private static func price(_ answer: TokenAnswer) -> String {
        guard let input = answer.usdPerMillionInputTokens, let output = answer.usdPerMillionOutputTokens,
            let both = answer.usdPerMillionTokens
        else {
            return """
                no sourced price of tokens of \(answer.model), so none is sold here; --set \
                model.\(answer.model).usd_per_million_input_tokens and ..._output_tokens to yours
                """
        }
        let digits = { (value: Double) in NumberText.significant(value, 3) }
        return """
            sold at \(digits(input)) USD a million in and \(digits(output)) out, \(digits(both)) for both as these requests \
            have them; sources: `wattmark profiles show \(answer.model)`
            """
    }

    private static func published(_ answer: TokenAnswer) -> Report {
        guard !answer.published.isEmpty else { return Report() }
        let table = ReportTable(
            answer.published,
            [
                .name("published") { .name($0.subject) },
                .text("counts") { .text($0.counts == .all ? "in + out" : "out") },
                .number("batch") { $0.batch.map { ReportCell.count($0) } ?? .none },
                .number("context", detail: 1) { $0.contextTokens.map { ReportCell.count($0) } ?? .none },
                .number("tokens/s") { ReportCell(.input($0.publishedTokensPerSecond)) },
                .number("roofline") { ReportCell(.input($0.rooflineTokensPerSecond)) },
                .number("ratio") { .number($0.ratio, digits: 2) },
                .text("why") { .text(reason($0)) },
            ])
        let share = Int((TokenComparison.tolerance * 100).rounded())
        return Report([
            .table(table),
            .note(
                "of one device; a reason stands where what was published is above the bound, or more than \(share) % below it"
            ),
        ])
    }

    private static func reason(_ comparison: TokenComparison) -> String {
        switch comparison.reason {
        case nil: ""
        case .requestsNotPublished:
            "its requests are not published; "
                + (comparison.equalBatch.map { "as much at a batch of \($0)" }
                    ?? "\(comparison.isBelowAtAnyBatch ? "below" : "above") the roofline at any batch")
        case .fewRequests: "few at a time: launches and scheduling outweigh reading the weights"
        case .lossesLeftOut: "attention's products, links and scheduling are left out"
        case .aboveBound: "above the bound: cached prompts, several tokens a step, or other weights"
        }
    }
}
