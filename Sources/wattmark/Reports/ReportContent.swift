import ArgumentParser
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

    init(
        _ command: ReportCommand, runs: [RunDocument.Run], asking questions: PlanOfReport.Questions
    ) throws {
        let records = runs.map(\.record)
        let histories = try Self.histories(of: records, command)
        document = RunDocument(
            runs: try Self.priced(runs, command), money: try Self.money(command, first: records.first),
            comparison: RunComparison(showing: records),
            histories: histories, plans: try PlanOfReport.answers(questions))
    }

    private static func histories(
        of records: [RunRecord], _ command: ReportCommand
    ) throws -> [HistoryReport] {
        let histories = try command.store.openedIfThere()?.histories(
            of: records, newest: command.last ?? ReportCommand.usualLast)
        if command.last != nil, histories?.isEmpty ?? true {
            throw ValidationError(
                "--last is of a history of runs, and \(command.store.path) has none; leave it out")
        }
        return histories ?? []
    }

    /// `nil` where there are no profiles, and none was asked for.
    private static func money(_ command: ReportCommand, first: RunRecord?) throws -> RunDocument.Money? {
        guard let scenario = try scenario(command, isNeeded: first == nil) else { return nil }
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
        let facility = RevenueAxisReport.shown(of: entries).filter { $0.row.mwBasis == .facility }
        let leader = facility.first { $0.notRanked == nil }
        // What another part's price gives is no answer of this host.
        let own = facility.first { $0.row.subject == .thisHost && $0.priced.pricedAs == nil }
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

    /// Each with what its host draws and earns at the prices of this report; without where there are none.
    private static func priced(
        _ runs: [RunDocument.Run], _ command: ReportCommand
    ) throws -> [RunDocument.Run] {
        guard !runs.isEmpty, let scenario = try scenario(command, isNeeded: false) else { return runs }
        let prices = try command.pricing.pricing(in: scenario)
        return try runs.map { run in
            let record = run.record
            return RunDocument.Run(
                record, notes: run.notes,
                price: try prices.price(record.measurements, on: record.host, warnings: record.warnings))
        }
    }

    /// `nil` where there are no profiles, and none was asked for.
    private static func scenario(_ command: ReportCommand, isNeeded: Bool) throws -> Scenario? {
        do {
            return try command.overrides.scenario(of: command.pricing.scenario)
        } catch LibraryError.noLibrary
            where command.pricing.powerProfile == nil && command.pricing.scenario.namesNothing
            && command.overrides.assignments.isEmpty && !isNeeded
        {
            return nil
        }
    }
}
