package import Economics
import Profiles
import Quantities
package import RunRecords

/// Everything that a megawatt could do, on one axis: what leaves most after capital first.
package enum RevenueAxisReport {
    /// Of several data types that a profile may sell, only the headline stands in the table; a measured host shows all.
    ///
    /// - Parameters:
    ///   - step: by which the entries are sorted; it is shown.
    ///   - unrented: hosts whose model no source gives a rent for.
    package static func report(
        _ entries: [RevenueEntry], by step: MoneySteps.Step = .afterCapital, unrented: [String] = []
    ) -> Report {
        let shown = shown(of: entries)
        let facility = shown.filter { $0.row.mwBasis == .facility }
        return .groups([
            axis(shown, by: step, isShort: shown.count < entries.count),
            step == .afterCapital ? answer(to: shown) : Report(),
            notRanked(facility, unrented: unrented),
            levelised(facility.filter { $0.notRanked == nil }), hashing(facility), contracts(shown),
        ])
    }

    /// Without the data types that a profile would not sell first, and what says the same twice.
    package static func shown(of entries: [RevenueEntry]) -> [RevenueEntry] {
        let headlines = Set(headlines(of: entries.map(\.row)))
        return entries.filter {
            $0.row.subject == .thisHost || headlines.contains($0.row) && !isRepeated($0, among: entries)
        }
    }

    /// Which price the first place hangs on.
    static func answer(to entries: [RevenueEntry]) -> Report {
        sentence(on: entries).map { Report([.field("answer", $0)]) } ?? Report()
    }

    /// The same without a label; `nil` where nothing is ranked.
    static func sentence(on entries: [RevenueEntry]) -> String? {
        guard let turn = RankingTurn(entries) else { return nil }
        let names = UseNames(entries.filter { $0.notRanked == nil && $0.row.mwBasis == .facility })
        let first = names.name(turn.first, turn.firstModel)
        func price(_ value: Double) -> String { "\(NumberText.significant(value, 3)) \(turn.unit)" }
        let left = NumberText.dollars(turn.afterCapitalUsdPerMwYear)
        let now = "now \(NumberText.significant(turn.today, 3))"
        var text =
            turn.afterCapitalUsdPerMwYear >= 0
            ? "\(first) leaves most after capital, \(left), and pays down to \(price(turn.pays)), \(now)"
            : "nothing pays; \(first) loses least, \(left), and pays from \(price(turn.pays)) on, \(now)"
        if let second = turn.second, let model = turn.secondModel, let leads = turn.leads {
            text += "; \(names.name(second, model)) is better below \(NumberText.significant(leads, 3))"
        }
        return text
    }

    /// The device whose rent prices all FLOP/s earns by them what it earns by its rent.
    static func isRepeated(_ entry: RevenueEntry, among entries: [RevenueEntry]) -> Bool {
        guard case .perFlop = entry.row.model, entry.priced.pricedAs == nil else { return false }
        return entries.contains { $0.row.subject == entry.row.subject && $0.row.model == .perDeviceHour }
    }

    /// The ranking alone, with what it is of and which figures it rests on.
    static func axis(
        _ entries: [RevenueEntry], by step: MoneySteps.Step = .afterCapital, isShort: Bool
    ) -> Report {
        guard let first = entries.first?.row else { return Report() }
        let ranked = entries.filter { $0.notRanked == nil }
        var axis = Report()
        if !ranked.isEmpty { axis.add(.table(table(ranked, by: step))) }
        axis.add(.note(basis(first, isRanked: !ranked.isEmpty, isShort: isShort)))
        if let doubts = doubts(ranked) { axis.add(.note(doubts)) }
        return axis
    }

    /// Of several data types that one subject may sell, only the one that it would.
    static func headlines(of rows: [RevenueRow]) -> [RevenueRow] {
        let models = Dictionary(grouping: rows, by: \.subject).mapValues { $0.map(\.model) }
        return rows.filter { $0.model.isHeadline(among: models[$0.subject] ?? []) }
    }

    /// What has no place among the others, and why.
    static func notRanked(_ facility: [RevenueEntry], unrented: [String]) -> Report {
        let others = facility.filter { $0.notRanked != nil }
        var report = Report()
        if !others.isEmpty {
            report.add(
                .table(
                    ReportTable(
                        others,
                        [
                            .name("not ranked") { subject($0) },
                            .name("sold by", detail: 1) { .name($0.row.model) },
                            .number("gross") { .money($0.row.usdPerMwYear.center) },
                            .number("operating margin") {
                                .money(
                                    $0.priced.pricedAs == nil ? $0.row.steps?.operatingMargin?.center : nil)
                            },
                            .text("because") { .text($0.notRanked?.words ?? "") },
                        ])))
        }
        if let remedies = remedies(others) { report.add(.note(remedies)) }
        if Set(others.map(\.row.subject)).count < others.count {
            report.add(
                .note(
                    """
                    what is sold by the hour of a device and at the price of another's FLOP is two prices of one thing, and \
                    stands here once for each
                    """))
        }
        if !unrented.isEmpty {
            let text = """
                no sourced rent: \(unrented.joined(separator: ", ")); a rent belongs to a model and does not carry to \
                another by the core. --set host.ID.usd_per_hour to what a whole one rents for.
                """
            report.add(.note(text))
        }
        return report
    }

    /// What gives a place to those that lack a figure.
    private static func remedies(_ entries: [RevenueEntry]) -> String? {
        var seen: Set<String> = []
        let remedies = entries.flatMap { entry -> [String] in
            guard case .lacks(let lack) = entry.notRanked else { return [] }
            return lack.remedies.filter { seen.insert($0).inserted }
        }
        return remedies.isEmpty
            ? nil : "what you know of it gives it a place: \(remedies.joined(separator: ", "))"
    }

    private struct Line {
        var entry: RevenueEntry
        /// Of the same subject and model, per MW of IT load.
        var it: RevenueRow?

        var row: RevenueRow { entry.row }
        var steps: MoneySteps? { row.steps }
    }

    /// The summands stay as long as they can, and names stay whole: how each is sold stands beside its levelised price too.
    private static func table(_ entries: [RevenueEntry], by step: MoneySteps.Step) -> ReportTable {
        let lines = entries.filter { $0.row.mwBasis == .facility }.map { entry in
            Line(
                entry: entry,
                it: entries.first {
                    $0.row.mwBasis == .it && $0.row.subject == entry.row.subject
                        && $0.row.model == entry.row.model
                }?.row)
        }
        var columns: [ReportTable.Column<Line>] = [
            .name("$/MW-year") { subject($0.entry) },
            .name("sold by", detail: 3) { .name($0.row.model) },
            .number("gross") { .money($0.row.usdPerMwYear.center) },
            .number("power") { .money(0 - $0.entry.priced.powerCostUsdPerMwYear.center) },
        ]
        if step == .netOfPower {
            columns.append(.number(step.title) { .money($0.row.netUsdPerMwYear.center) })
        }
        columns.append(.number("operating cost") { .money($0.steps?.operating.map { 0 - $0.center }) })
        if lines.contains(where: { $0.steps.map { $0.credit.center != 0 } ?? false }) {
            columns.append(.number("credit") { credit($0.steps) })
        }
        if step == .operatingMargin {
            columns.append(.number(step.title) { .money($0.steps?.operatingMargin?.center) })
        }
        columns += [
            .number("capital") { .money($0.steps?.capital.map { 0 - $0.center }) },
            .number("after capital") { .money($0.steps?.afterCapital?.center) },
            .number("P10-P90", detail: 1) { $0.steps?.afterCapital.map(spread) ?? .none },
            .number("per IT MW", detail: 2) { .money($0.it?.steps?.afterCapital?.center) },
        ]
        return ReportTable(lines, columns)
    }

    private static func credit(_ steps: MoneySteps?) -> ReportCell {
        guard let credit = steps?.credit.center, credit != 0 else { return .none }
        return .money(credit)
    }

    /// A machine that sells tokens too stands here a second time, and says so in every width.
    private static func subject(_ entry: RevenueEntry) -> ReportCell {
        let name: String =
            if case .perToken = entry.row.model {
                "\(entry.row.subject)/\(entry.row.model.family)"
            } else {
                entry.row.subject.description
            }
        return .name(name).with(entry.row.subject == .thisHost ? .strong : .plain)
            .leading(to: MoneyOrigins.anchor(entry)).marked(entry.isDoubtful ? "*" : "")
    }

    /// The interval of a price; nothing where no spread is known.
    private static func spread(_ estimate: Estimate) -> ReportCell {
        guard estimate.low < estimate.high else { return .none }
        return ReportCell(.moneyInterval(low: estimate.low, high: estimate.high), .faint)
    }

    private static func basis(_ row: RevenueRow, isRanked: Bool, isShort: Bool) -> String {
        guard isRanked else {
            return
                "nothing can be ranked; market \(row.market), site \(row.site), per MW at the meter (facility MW)"
        }
        let more = isShort ? " Other data types, and the reference device by the FLOP: --json or --csv." : ""
        return """
            market \(row.market), site \(row.site); per MW at the meter (facility MW); the column per IT MW is after capital by the MW of IT load; \
            operating cost holds what machines that fail and age no longer earn; credit is what the grid pays for curtailment; \
            capital is the annuity of device, conversion and \
            cooling over their own lives, less that of resale; after capital is what is left, P10-P90 what the \
            sources and the measurement leave open, not the future.\(more)
            """
    }

    /// Which figures the marked rows rest on.
    private static func doubts(_ entries: [RevenueEntry]) -> String? {
        let inputs = Set(entries.filter(\.isDoubtful).flatMap(\.priced.confidence.lowInputs)).sorted()
        guard !inputs.isEmpty else { return nil }
        return """
            * rests on a figure of low confidence of its own (\(inputs.joined(separator: ", "))); what all rows share, \
            as the site's figures, is not counted. --json names it for each row.
            """
    }

    /// At which price nothing is left after capital.
    private static func levelised(_ entries: [RevenueEntry]) -> Report {
        let priced = entries.compactMap { entry in
            entry.priced.levelised.map { (row: entry.row, price: $0) }
        }
        guard !priced.isEmpty else { return Report() }
        let table = ReportTable(
            priced,
            [
                .name("levelised price") { .name($0.row.subject) },
                .name("sold by") { .name($0.row.model) },
                .number("today") { .number($0.price.today) },
                .number("needs") { .number($0.price.levelised) },
                .text("unit") { .text($0.price.unit) },
            ])
        let text = "what its work must sell for to leave nothing after capital; above today's price it loses"
        return Report([.table(table), .note(text)])
    }

    private static func hashing(_ entries: [RevenueEntry]) -> Report {
        let miners = entries.compactMap { entry in
            entry.priced.hashing.map { (subject: entry.row.subject, figures: $0) }
        }
        guard !miners.isEmpty else { return Report() }
        let isByHashprice = miners.contains { $0.figures.shutdownBtcUsd == nil }
        let table = ReportTable(
            miners,
            [
                .name("hashing") { .name($0.subject) },
                .number("J/TH") { .number($0.figures.joulesPerTerahash) },
                .number("earns $/MWh") { .number($0.figures.energyAdjustedHashpriceUsdPerMwh) },
                .number("pays up to $/MWh") { .number($0.figures.breakEvenTariffUsdPerMwh) },
                isByHashprice
                    ? .number("shutdown $/PH/day") { .number($0.figures.shutdownHashpriceUsdPerPhDay) }
                    : .number("shutdown $/BTC") { .number($0.figures.shutdownBtcUsd) },
            ])
        let text = """
            what a MWh at the machine earns (energy-adjusted hashprice), the dearest tariff at the meter that it pays \
            for, and the \(isByHashprice ? "hashprice" : "bitcoin price") below which it does not pay for its power
            """
        return Report([.table(table), .note(text)])
    }

    private static func contracts(_ entries: [RevenueEntry]) -> Report {
        let compared = entries.compactMap { entry in entry.contracts.map { (row: entry.row, signed: $0) } }
        guard !compared.isEmpty else { return Report() }
        let table = ReportTable(
            compared,
            [
                .name("against contracts") { .name($0.row.subject) },
                .name("sold by") { .name($0.row.model) },
                .text("per MW") { .text($0.row.mwBasis == .it ? "IT" : "facility") },
                .number("gross") { .money($0.row.usdPerMwYear.center) },
                .number("signed") {
                    guard let low = $0.signed.lowUsdPerMwYear, let high = $0.signed.highUsdPerMwYear
                    else { return .none }
                    return ReportCell(.moneyInterval(low: low, high: high))
                },
                .text("contracts", detail: 1) {
                    .text("\($0.signed.contracts.count) \($0.signed.kind.rawValue)")
                },
                .text("") {
                    .text(
                        $0.signed.verdict?.rawValue ?? "derived from all",
                        $0.signed.verdict == .inside ? .good : .caution)
                },
            ])
        let text = """
            gross beside what signed contracts of the same kind pay per MW of the same basis: inside, above or below \
            their range; what has no contract of its kind and basis, as hashing, is left out here
            """
        var report = Report([.table(table), .note(text)])
        let derived = Set(compared.flatMap(\.signed.leftOut)).sorted()
        if !derived.isEmpty {
            report.add(
                .note(
                    "left out, because the rent of powered space was derived from them: \(derived.joined(separator: ", "))"
                ))
        }
        return report
    }

    /// A line for each subject, model and basis, for programs.
    package static func data(_ entries: [RevenueEntry]) -> ReportTable {
        ReportTable(
            entries,
            [
                .name("subject") { .name($0.row.subject) },
                .name("use") { .name($0.row.use.rawValue) },
                .name("model") { .name($0.row.model) },
                .name("mw_basis") { .name($0.row.mwBasis.rawValue) },
                .number("gross_usd_per_mw_year") { .money($0.row.usdPerMwYear.center) },
                .number("gross_p10") { .money($0.row.usdPerMwYear.low) },
                .number("gross_p90") { .money($0.row.usdPerMwYear.high) },
                .number("power_cost_usd_per_mw_year") { .money($0.priced.powerCostUsdPerMwYear.center) },
                .number("net_of_power_usd_per_mw_year") { .money($0.row.netUsdPerMwYear.center) },
                .number("net_of_power_p10") { .money($0.row.netUsdPerMwYear.low) },
                .number("net_of_power_p90") { .money($0.row.netUsdPerMwYear.high) },
                .number("credit_usd_per_mw_year") { .money($0.row.steps?.credit.center) },
                .number("operating_usd_per_mw_year") { .money($0.row.steps?.operating?.center) },
                .number("operating_margin_usd_per_mw_year") { .money($0.row.steps?.operatingMargin?.center) },
                .number("operating_margin_p10") { .money($0.row.steps?.operatingMargin?.low) },
                .number("operating_margin_p90") { .money($0.row.steps?.operatingMargin?.high) },
                .number("capital_usd_per_mw_year") { .money($0.row.steps?.capital?.center) },
                .number("after_capital_usd_per_mw_year") { .money($0.row.steps?.afterCapital?.center) },
                .number("after_capital_p10") { .money($0.row.steps?.afterCapital?.low) },
                .number("after_capital_p90") { .money($0.row.steps?.afterCapital?.high) },
                .name("price_unit") { .name($0.priced.levelised?.unit ?? "") },
                .number("price_today") { .number($0.priced.levelised?.today) },
                .number("levelised_price") { .number($0.priced.levelised?.levelised) },
                .name("not_ranked") { .name($0.notRanked?.description ?? "") },
                .number("joules_per_terahash") { .number($0.priced.hashing?.joulesPerTerahash) },
                .number("energy_adjusted_hashprice_usd_per_mwh") {
                    .money($0.priced.hashing?.energyAdjustedHashpriceUsdPerMwh)
                },
                .number("break_even_tariff_usd_per_mwh") {
                    .money($0.priced.hashing?.breakEvenTariffUsdPerMwh)
                },
                .number("shutdown_btc_usd") { .money($0.priced.hashing?.shutdownBtcUsd) },
                .number("shutdown_hashprice_usd_per_ph_day") {
                    .money($0.priced.hashing?.shutdownHashpriceUsdPerPhDay)
                },
                .name("contracts") { .name($0.contracts?.contracts.joined(separator: " ") ?? "") },
                .name("contracts_left_out") { .name($0.contracts?.leftOut.joined(separator: " ") ?? "") },
                .number("contracts_low_usd_per_mw_year") { .money($0.contracts?.lowUsdPerMwYear) },
                .number("contracts_high_usd_per_mw_year") { .money($0.contracts?.highUsdPerMwYear) },
                .name("verdict") { .name($0.contracts?.verdict?.rawValue ?? "") },
                .name("market") { .name($0.row.market) },
                .name("site") { .name($0.row.site) },
                .name("power_profile") { .name($0.row.powerProfile ?? "") },
                .name("confidence") { .name($0.priced.confidence.lowest?.rawValue ?? "") },
                .name("low_confidence_inputs") {
                    .name($0.priced.confidence.lowInputs.joined(separator: " "))
                },
            ])
    }
}

extension RevenueEntry {
    fileprivate var isDoubtful: Bool { priced.confidence.lowest == .low }
}
