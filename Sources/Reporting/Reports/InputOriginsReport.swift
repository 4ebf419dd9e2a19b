package import Economics
package import Planning
import Profiles

/// What an answer rests on: each figure with its source and date, as the money of a report has it.
package enum InputOriginsReport {
    /// What follows from other inputs has no source of its own, and is left out.
    package static func report(_ inputs: [PlanInput], in scenario: Scenario) -> Report {
        let sourced = inputs.compactMap { input in input.figure(in: scenario).map { (input, $0) } }
        return Report([
            .table(
                ReportTable(
                    sourced,
                    [
                        .text("figure") { .text($0.0.title) },
                        .number("value") { ReportCell(.input($0.1.median)) },
                        .number("low") { $0.1.spread.low.map { ReportCell(.input($0)) } ?? .empty },
                        .number("high") { $0.1.spread.high.map { ReportCell(.input($0)) } ?? .empty },
                        .text("unit") { .text($0.0.unit == "1" ? "" : $0.0.unit) },
                        .text("source") { .text($0.1.provenance.source) },
                        .text("as of") { .text($0.1.provenance.asOf.description) },
                    ]))
        ])
    }
}
