import Economics
package import Planning
import Quantities
import RunRecords

/// What a plan makes of a use, beside which stands the year that the ranking has of it.
package struct PlanWorth: Sendable {
    var subject: Subject
    var model: PriceModel
    var npvUsd: Double
    var years: Int
    /// Of each of them; US dollars per MW at the meter, as the NPV.
    var operatingMarginUsdByYear: [Double]
    /// Where the answer is the other one, in words.
    var turns: [String]

    package static func all(of answer: ProjectionAnswer) -> [PlanWorth] {
        answer.projections.map { item in
            PlanWorth(
                subject: item.subject, model: item.model, npvUsd: item.npvUsd,
                years: item.months.count / 12,
                operatingMarginUsdByYear: item.years.map(\.operatingMarginUsd),
                turns: [
                    item.turn.map { "it \(ProjectionReport.turn($0))" },
                    item.horizonTurn.map(ProjectionReport.horizon),
                ].compactMap(\.self))
        }
    }

    package static func all(of answer: SimulationAnswer) -> [PlanWorth] {
        answer.simulation.uses.map { use in
            PlanWorth(
                subject: use.subject, model: use.model, npvUsd: use.npvUsd.p50, years: answer.years,
                operatingMarginUsdByYear: use.operatingMarginUsdByYear.map(\.p50), turns: [])
        }
    }

    /// Why it gains where the ranking's year loses, or the other way round; `nil` where both say one thing, or the ranking
    /// does not have it.
    func reconciled(with entries: [RevenueEntry]) -> String? {
        let year = entries.map(\.row).first {
            $0.subject == subject && $0.model == model && $0.mwBasis == .facility
        }
        guard let steps = year?.steps, let left = steps.afterCapital?.center, left * npvUsd < 0,
            let first = operatingMarginUsdByYear.first, let last = operatingMarginUsdByYear.last
        else { return nil }
        let ranked =
            steps.operatingMargin.map { ", against \(NumberText.dollars($0.center)) in the ranking" } ?? ""
        let margins = """
            an operating margin of \(NumberText.dollars(first)) in the first and \(NumberText.dollars(last)) in the last\
            \(ranked)
            """
        return """
            The \(NumberText.dollars(left)) that \(Offer(subject: subject, model: model).planName) \(left < 0 ? "loses" : "leaves") in the ranking is of one \
            running year at today's prices with its capital spread over whole lives; the NPV of \
            \(NumberText.dollars(npvUsd)) is of \(NumberText.count(years, "year")) as they come, with \
            \(([margins] + turns).joined(separator: "; ")).
            """
    }
}
