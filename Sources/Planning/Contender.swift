package import Economics
import Profiles
import Quantities
package import RunRecords

/// One way to use a megawatt: whose machines stand there, and by which price model their work is sold.
package struct Contender: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The id of a profile, `colocation`, or `this-host` for a measured one.
    package let subject: String
    /// `hashprice`, `per-device-hour`, `per-flop:bf16`, `per-kilowatt`.
    package let model: String

    package init(subject: String, model: String) {
        self.subject = subject
        self.model = model
    }

    package static let colocation = "colocation"
    package static let measuredHost = "this-host"

    /// As it is written on the command line.
    package var description: String { "\(subject)/\(model)" }
}

/// What contenders earn per megawatt, at inputs that may be changed one by one.
package struct EarningsModel: Sendable {
    package var calculator: RevenueCalculator
    /// Of a stored run; `nil` where none was named.
    package let measured: MeasuredHost?

    package init(calculator: RevenueCalculator, measured: MeasuredHost? = nil) {
        self.calculator = calculator
        self.measured = measured
    }

    package var subjects: [String] {
        calculator.asics.map(\.id) + calculator.accelerators.map(\.id) + calculator.hosts.map(\.id)
            + [Contender.colocation] + (measured == nil ? [] : [Contender.measuredHost])
    }

    /// `h100-sxm`, or `h100-sxm/per-flop:bf16`. Without a model it is the rent by the hour where there is one, then
    /// the headline type, then the only one.
    package func contender(_ text: String) throws(PlanningError) -> Contender {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let rows = try revenue(of: parts[0]).priced.map(\.row).filter { $0.mwBasis == .facility }
        let models = rows.map(\.model)
        if parts.count == 2 {
            guard models.contains(parts[1]) else {
                throw .noSuchModel(parts[1], subject: parts[0], known: models)
            }
            return Contender(subject: parts[0], model: parts[1])
        }
        let chosen =
            rows.first { $0.model == "per-device-hour" } ?? rows.first { $0.assumptions["headline"] != nil }
            ?? rows.first
        guard let chosen else { throw .noRevenue(subject: parts[0], reason: "no model prices it") }
        return Contender(subject: parts[0], model: chosen.model)
    }

    /// Net of power, in USD per megawatt and year.
    package func net(of contender: Contender, basis: MegawattBasis) throws(PlanningError) -> Double {
        try priced(contender, basis: basis).row.netUsdPerMwYear.center
    }

    package func priced(_ contender: Contender, basis: MegawattBasis) throws(PlanningError) -> PricedRow {
        let rows = try revenue(of: contender.subject).priced
        guard let row = rows.first(where: { $0.row.model == contender.model && $0.row.mwBasis == basis })
        else {
            throw .noSuchModel(
                contender.model, subject: contender.subject,
                known: rows.filter { $0.row.mwBasis == basis }.map(\.row.model))
        }
        return row
    }

    private func revenue(of subject: String) throws(PlanningError) -> Revenue {
        let revenue: Revenue?
        do {
            revenue = try unchecked(subject)
        } catch {
            throw .economics(error)
        }
        guard let revenue else { throw .noSuchSubject(subject, known: subjects) }
        guard !revenue.priced.isEmpty else {
            throw .noRevenue(
                subject: subject, reason: revenue.warnings.map(\.message).joined(separator: "; "))
        }
        return revenue
    }

    private func unchecked(_ subject: String) throws(EconomicsError) -> Revenue? {
        if subject == Contender.colocation { return try calculator.revenueOfColocation() }
        if subject == Contender.measuredHost {
            return try measured.map { (host) throws(EconomicsError) in try calculator.revenue(of: host) }
        }
        if let asic = calculator.asics.first(where: { $0.id == subject }) {
            return try calculator.revenue(of: asic)
        }
        if let device = calculator.accelerators.first(where: { $0.id == subject }) {
            return try calculator.revenue(of: device)
        }
        if let host = calculator.hosts.first(where: { $0.id == subject }) {
            return try calculator.revenue(of: host)
        }
        return nil
    }
}
