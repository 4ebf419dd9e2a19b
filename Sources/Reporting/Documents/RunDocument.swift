import Charts
package import Economics
package import Foundation
package import Planning
package import Profiles
import Quantities
package import Regression
package import RunRecords

/// Runs and what they are worth, with all that is known beside them, as one document.
package struct RunDocument: Sendable {
    package struct Run: Sendable {
        package var record: RunRecord
        /// What was noted of it since.
        package var notes: [String]
        /// As the document prices its host; `nil` where it shows what was recorded.
        package var price: HostPrice?

        package init(_ record: RunRecord, notes: [String], price: HostPrice? = nil) {
            (self.record, self.notes, self.price) = (record, notes, price)
        }

        /// What the host draws as it is priced here, where that is not what was recorded.
        var otherPower: PowerSource? {
            guard let power = price?.power else { return nil }
            let isAlike = record.power?.watts == power.watts && record.power?.profile == power.profile
            return isAlike ? nil : power
        }

        /// Without what was said of watts, and of prices of its day, that are not those that it is priced with.
        var warnings: Report {
            let ofPower: [WarningCode] = [.known(.powerGeneric), .known(.powerModelled)]
            let ofPrices: [WarningCode] = [.known(.stalePrice)]
            let past = (otherPower == nil ? [] : ofPower) + (price == nil ? [] : ofPrices)
            var shown = record
            shown.warnings.removeAll { past.contains($0.code) }
            return WarningsReport.report(shown)
        }
    }

    /// What a megawatt earns at one market and site.
    package struct Money: Sendable {
        /// Of the first run's host and of the profiles, sorted.
        package var entries: [RevenueEntry]
        package var contracts: [ContractFigures]
        /// Whose escalator leases without one take; `nil` where there is none.
        package var outlook: String?
        /// Ids of hosts of whose model no source gives a rent.
        package var unrented: [String]
        package var tornados: [Tornado]
        package var overrides: [AppliedOverride]
        package var warnings: [Warning]

        /// As a record has it, of the prices of its day.
        init(recorded record: RunRecord) {
            self.init(
                entries: RevenueEntry.sorted(
                    record.revenue.map { RevenueEntry(PricedRow(recorded: $0)) }), contracts: [],
                outlook: nil, unrented: [], tornados: [], overrides: [], warnings: [])
        }

        package init(
            entries: [RevenueEntry], contracts: [ContractFigures], outlook: String?, unrented: [String],
            tornados: [Tornado], overrides: [AppliedOverride], warnings: [Warning]
        ) {
            (self.entries, self.contracts, self.outlook) = (entries, contracts, outlook)
            (self.unrented, self.tornados) = (unrented, tornados)
            (self.overrides, self.warnings) = (overrides, warnings)
        }
    }

    /// The first is what the others are compared with.
    package var runs: [Run]
    /// `nil` where there are no profiles.
    package var money: Money?
    /// `nil` where fewer than two runs have something in common.
    package var comparison: RunComparison?
    package var histories: [HistoryReport]
    /// An answer of `plan`.
    package struct Plan: Sendable {
        package var section: Document.Section
        /// In a sentence.
        package var answer: String
        /// Of the uses that it is about.
        package var worths: [PlanWorth]

        package init(_ section: Document.Section, answer: String, worths: [PlanWorth] = []) {
            (self.section, self.answer, self.worths) = (section, answer, worths)
        }

        /// With what reconciles it with a ranking that says the other thing.
        func answer(beside entries: [RevenueEntry]) -> String {
            ([answer] + worths.compactMap { $0.reconciled(with: entries) }).joined(separator: " ")
        }
    }

    package var plans: [Plan]

    package init(
        runs: [Run], money: Money?, comparison: RunComparison?, histories: [HistoryReport],
        plans: [Plan]
    ) {
        (self.runs, self.money, self.comparison) = (runs, money, comparison)
        (self.histories, self.plans) = (histories, plans)
    }

    package static let questionOfHistories = "Since when is a rate what it is?"

    /// Of more runs samples are listed and not drawn, so that a file stays small enough to be mailed.
    private static let mostDrawn = 3

    package func document(made date: Date, by tool: Tool) -> Document {
        let names = RunNames(runs.map(\.record))
        let measured = runs.flatMap { run in
            RunSections.sections(
                of: run, among: runs.count == 1 ? nil : names,
                drawsSamples: runs.count <= Self.mostDrawn)
        }
        let single = runs.count == 1 ? measured : []
        let several = runs.count == 1 ? [] : measured
        let sections =
            single + moneySections + planSections
            + ComparisonSections.sections(comparison, runs: runs)
            + HistorySection.sections(histories)
            + several
        let headline = Headline(
            runs: runs, entries: money?.entries ?? [], overrides: money?.overrides ?? [],
            comparison: comparison)
        return Document(
            title: title, answer: headline.answer, figures: headline.figures,
            beside: [headline.host].compactMap(\.self)
                + plans.map { "\($0.section.title): \($0.answer(beside: money?.entries ?? []))" },
            sections: sections,
            colophon: """
                Made on \(DateText.minute(date)) UTC by wattmark \(tool.version)\
                \(tool.commit.map { " (commit \($0.prefix(12)))" } ?? ""); every figure opens its origin.
                """)
    }

    /// The question that the answer is to.
    private var title: String {
        let names = RunNames(runs.map(\.record))
        if money == nil, let first = runs.first?.record {
            guard runs.count > 1 else { return "What did \(names.sentence(first)) measure?" }
            return
                "How do these runs compare: \(runs.map { names.column($0.record) }.joined(separator: ", "))?"
        }
        return money == nil && !histories.isEmpty
            ? Self.questionOfHistories : "What does a megawatt earn here?"
    }

    /// What one of them warns of, and the prices above, the next need not say again.
    private var planSections: [Document.Section] {
        var told = Set((money?.warnings ?? []).map(\.message))
        return plans.map { plan in
            var section = plan.section
            section.blocks = section.blocks.map { block in
                guard case .report(let report) = block else { return block }
                let fresh = report.blocks.filter { part in
                    guard case .warning(let message, _) = part else { return true }
                    return told.insert(message).inserted
                }
                return .report(Report(fresh))
            }
            return section
        }
    }

    /// Which of several hosts the rows are of that are of a measured one.
    private func whoseHost(_ entries: [RevenueEntry]) -> Report {
        guard runs.count > 1, let first = runs.first?.record,
            entries.contains(where: { $0.row.subject == .thisHost })
        else { return Report() }
        return Report([.note("\(Subject.thisHost) is \(RunNames(runs.map(\.record)).host(first))")])
    }

    private var moneySections: [Document.Section] {
        guard let money else { return [] }
        let entries = money.entries
        let shown = RevenueAxisReport.shown(of: entries)
        let origin = entries.first.map {
            """
            Computed from the prices of market \($0.row.market) and the costs of site \($0.row.site); each row below opens \
            its figures with their sources and dates.
            """
        }
        let axis = [AxisPictures.afterCapital(shown, contracts: money.contracts)]
        let gross = [AxisPictures.gross(shown, contracts: money.contracts)]
        let drawn = (axis + gross).compactMap(\.self).map {
            Document.Block.picture($0, origin: origin ?? "")
        }
        let axisReport = RevenueAxisReport.report(entries, unrented: money.unrented) + whoseHost(entries)
        let contracts = ContractFiguresReport.report(money.contracts, outlook: money.outlook)
        let tornados = money.tornados.enumerated().flatMap { order, tornado -> [Document.Block] in
            let picture = PlanPictures.tornado(tornado, name: "\(order)-\(tornado.contender)").map {
                Document.Block.picture($0, origin: TornadoReport.origin(tornado))
            }
            return [picture, .report(TornadoReport.report(tornado))].compactMap(\.self)
        }
        return [
            Document.Section(
                "What a megawatt leaves", anchor: "money",
                drawn + [.report(axisReport + OverridesReport.report(money.overrides))]
                    + [
                        .fold(
                            title: "What each row rests on, with sources and dates", anchor: nil,
                            MoneyOrigins.folds(shown))
                    ] + [.report(WarningsReport.report(money.warnings))]),
            .init(
                "Signed contracts", anchor: "contracts",
                money.contracts.isEmpty ? [] : [.report(contracts)]),
            .init("What moves it", anchor: "tornado", tornados),
        ]
    }
}
