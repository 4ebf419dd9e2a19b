package import Planning
import Quantities

/// Who holds how much, and how concentrated that is, whatever nobody is named for.
package enum ConcentrationReport {
    package static func report(_ concentration: Concentration) -> Report {
        Report([
            .table(holders(concentration)), .gap, .table(figures(concentration)), .note(note(concentration)),
        ])
    }

    private struct Holder {
        var name: String
        var share: Double
        /// With all that stand above.
        var together: Double
        var isNamed = true
    }

    private static func holders(_ concentration: Concentration) -> ReportTable {
        var sum = 0.0
        var holders: [Holder] = []
        for entity in concentration.entities {
            sum += entity.share
            let members = entity.members > 1 ? " (\(entity.members) holders)" : ""
            holders.append(
                Holder(name: entity.name + members, share: entity.share, together: min(1, sum)))
        }
        if concentration.remainder > 0 {
            holders.append(
                Holder(name: "not named", share: concentration.remainder, together: 1, isNamed: false))
        }
        let largest = holders.map(\.share).max() ?? 0
        let emphasis = { (holder: Holder) in holder.isNamed ? Emphasis.plain : .faint }
        return ReportTable(
            holders,
            [
                .text("holder") { .text($0.name, emphasis($0)) },
                .number("share") { .share($0.share, digits: 3) },
                .number("together", detail: 1) { .share($0.together, digits: 3) },
                .bar { .bar($0.share / largest).with(emphasis($0)) },
            ])
    }

    private static func figures(_ concentration: Concentration) -> ReportTable {
        let beliefs = [
            ("many, evenly", concentration.asDust), ("one more holder", concentration.asOneEntity),
            ("the largest", concentration.withLargest),
        ]
        return ReportTable(
            concentration.isCertain ? [("nobody", concentration.asDust)] : beliefs,
            [
                .text("unknown is held by") { .text($0.0) },
                .number("HHI") { .number($0.1.herfindahl, digits: 4).with(.strong) },
                .number("effective number", detail: 1) { .number($0.1.effectiveNumber) },
                .number("Nakamoto") { $0.1.nakamoto.map(ReportCell.count) ?? .text("unknown") },
                .number("top \(concentration.top)") { .share($0.1.topShare, digits: 3) },
                .text("") { .text($0.1.judgement.rawValue) },
            ])
    }

    private static func note(_ concentration: Concentration) -> String {
        let coverage = NumberText.percent(concentration.coverage, digits: 3)
        var text = """
            the named hold \(coverage); HHI is the sum of squared percentages: under 1,500 competitive, over 2,500 high; \
            Nakamoto: the fewest that hold more than half
            """
        if !concentration.isCertain {
            text += "; the truth lies between the first line and the last"
        }
        if concentration.asDust.nakamoto == nil {
            text += "; unknown: those that are named do not hold more than half"
        }
        return text
    }

    /// A line for each belief about who holds the remainder, for programs.
    package static func data(_ concentration: Concentration) -> ReportTable {
        let beliefs = [
            ("as_dust", concentration.asDust), ("as_one_entity", concentration.asOneEntity),
            ("with_largest", concentration.withLargest),
        ]
        return ReportTable(
            beliefs,
            [
                .name("remainder_held") { .name($0.0) },
                .number("coverage") { _ in .share(concentration.coverage) },
                .number("remainder") { _ in .share(concentration.remainder) },
                .number("herfindahl") { .number($0.1.herfindahl) },
                .number("effective_number") { .number($0.1.effectiveNumber) },
                .number("nakamoto") { $0.1.nakamoto.map(ReportCell.count) ?? .none },
                .number("top") { _ in .count(concentration.top) },
                .number("top_share") { .share($0.1.topShare) },
                .name("judgement") { .name($0.1.judgement.rawValue) },
            ])
    }
}
