import Economics
import Foundation
import Pages
import Planning
import Profiles
import Regression
import Reporting
import ResultStore
import RunRecords

/// Gathers what a report is made of.
struct ReportContent {
    let document: RunDocument

    init(_ command: ReportCommand, runs: [RunDocument.Run]) throws {
        let records = runs.map(\.record)
        document = RunDocument(
            runs: runs, money: try Self.money(command, first: records.first),
            comparison: RunComparison(showing: records),
            histories: try command.store.openedIfThere()?.histories(of: records, newest: command.last) ?? [],
            plans: try command.plan.sections())
    }

    /// `nil` where there are no profiles, and none was asked for.
    private static func money(_ command: ReportCommand, first: RunRecord?) throws -> RunDocument.Money? {
        let scenario: Scenario
        do {
            scenario = try command.overrides.scenario(of: command.pricing.scenario)
        } catch LibraryError.noLibrary
            where command.pricing.powerProfile == nil && command.pricing.scenario.namesNothing
            && command.overrides.assignments.isEmpty && first != nil
        {
            return nil
        }
        let money = try money(command, first, in: scenario)
        try command.overrides.refuseIdle(on: command.pricing.scenario) { other in
            try self.money(command, first, in: other).entries == money.entries
        }
        return money
    }

    private static func money(
        _ command: ReportCommand, _ first: RunRecord?, in scenario: Scenario
    ) throws -> RunDocument.Money {
        var prices = try command.pricing.pricing(in: scenario)
        var revenue = try prices.revenueOfProfiles() + prices.revenueOfHosts()
        var warnings: [Warning] = []
        if let first {
            let price = try prices.price(first.measurements, on: first.host, warnings: first.warnings)
            revenue = price.revenue + revenue
            prices.measured = price.host
            warnings = price.powerWarnings
        }
        let entries = RevenueEntry.sorted(revenue.priced.map { RevenueEntry($0) })
        let outlook = scenario.library.outlooks.first
        return RunDocument.Money(
            entries: entries,
            contracts: ContractFigures.sorted(
                scenario.library.contracts, escalator: outlook?.contractEscalatorSharePerYear.median),
            outlook: outlook?.id, unrented: revenue.unrentedHosts,
            tornados: try tornados(of: entries, in: prices), overrides: scenario.library.overrides,
            warnings: warnings + revenue.warnings + prices.advice(today: CalendarDate(Date())))
    }

    /// Of what leaves most, and of the measured host by what it would be sold for.
    private static func tornados(of entries: [RevenueEntry], in prices: Pricing) throws -> [Tornado] {
        let facility = entries.filter { $0.row.mwBasis == .facility }
        let leader = facility.first { $0.notRanked == nil }
        let own = facility.first { $0.row.subject == .thisHost && $0.row.use == .hosting }
        var offers: [Offer] = []
        for row in [leader, own].compactMap({ $0?.row }) {
            let offer = Offer(subject: row.subject, model: row.model)
            if !offers.contains(offer) { offers.append(offer) }
        }
        return try offers.map { offer in
            let known = try ResultMeasure.lastKnown(of: [offer], in: prices, basis: .facility)
            return try Tornado(
                of: offer, in: prices, measure: ResultMeasure(known, basis: .facility), swing: nil)
        }
    }
}
