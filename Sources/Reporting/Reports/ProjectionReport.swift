import Foundation
package import Planning
import Profiles
import Quantities
import RunRecords

/// What uses do year by year, with their worth today.
package enum ProjectionReport {
    package static func report(_ answer: ProjectionAnswer) -> Report {
        var report = Report.groups(answer.projections.map { item($0, answer) })
        report.add(.note(note(answer)))
        return report
    }

    private static func item(_ item: ProjectionAnswer.Item, _ answer: ProjectionAnswer) -> Report {
        let title = "\(item.name): \(item.use.rawValue), USD per MW at the meter"
        var report = Report([.title(Phrase(title, .strong)), .table(table(item))])
        let cash = item.months.map(\.cashUsd)
        if let low = cash.min(), let high = cash.max() {
            let ends = "\(NumberText.dollars(low)) to \(NumberText.dollars(high)) a month"
            report.add(.series(label: "cash", values: cash, words: ends))
        }
        return report + Report(facts(item, answer).map { .field($0, $1) })
    }

    /// What is added up to the cash stays, however little room there is; what follows from it goes first.
    private static func table(_ item: ProjectionAnswer.Item) -> ReportTable {
        var columns: [ReportTable.Column<ProjectionAnswer.Year>] = [
            .text("year from") { .text(String($0.start.description.prefix(7))) },
            .number(priceTitle(item.model), detail: 4) { price($0, item.use) },
            .number("gross") { money($0.grossUsd) },
            .number("power") { money(-$0.powerUsd) },
        ]
        if item.years.contains(where: { $0.creditUsd != 0 }) {
            columns.append(.number("credit") { money($0.creditUsd) })
        }
        columns += [
            .number("operating cost") { money(-$0.operatingUsd) },
            .number("operating margin", detail: 5) { money($0.operatingMarginUsd) },
        ]
        if item.years.contains(where: { trade($0) != 0 }) {
            columns.append(.number("bought, sold") { money(trade($0)) })
        }
        columns += [
            .number("debt") { money(-$0.debtServiceUsd) }
        ]
        if item.years.contains(where: { $0.heldBtc > 0 }) {
            columns.append(.number("BTC kept") { money($0.heldUsd) })
        }
        columns += [
            .number("cash") { money($0.cashUsd) },
            .number("so far", detail: 3) { money($0.cumulativeCashUsd) },
        ]
        return ReportTable(item.years, columns)
    }

    private static func priceTitle(_ model: PriceModel) -> String {
        switch model {
        case .hashprice: "BTC"
        case .perToken: "token price"
        case .perFlop, .perDeviceHour: "rent"
        // A signed lease goes its own way, and may fall where these rise.
        case .perKilowatt: "next rent"
        }
    }

    /// Of the year's last month; rents and token prices relative to today's.
    private static func price(_ year: ProjectionAnswer.Year, _ use: Use) -> ReportCell {
        use == .hashing ? .money(year.btcUsd) : .share(year.hostingPrice)
    }

    /// What is sold, rent paid in advance, and closing, less what is bought again.
    private static func trade(_ year: ProjectionAnswer.Year) -> Double {
        year.saleUsd + year.prepaidUsd + year.closingUsd - year.purchaseUsd
    }

    private static func money(_ dollars: Double) -> ReportCell { dollars == 0 ? .none : .money(dollars) }

    private static func facts(
        _ item: ProjectionAnswer.Item, _ answer: ProjectionAnswer
    ) -> [(String, String)] {
        var facts = [
            ("NPV", npv(item, answer)), ("a year", annual(item)), ("IRR", rate(item)),
            ("payback", payback(item)),
        ]
        if let turn = item.turn { facts.append(("turns", self.turn(turn))) }
        let horizon = [item.horizonCut.map { self.horizon($0, item) }, item.horizonTurn.map(self.horizon)]
            .compactMap { $0 }
        if !horizon.isEmpty { facts.append(("horizon", horizon.joined(separator: "; "))) }
        let capex = item.siteCapexUsd + item.hardwareCapexUsd
        facts.append(
            (
                "capex",
                """
                \(NumberText.dollars(capex)): site \(NumberText.dollars(item.siteCapexUsd)), hardware \
                \(NumberText.dollars(item.hardwareCapexUsd)); \(NumberText.dollars(item.debtUsd)) of it borrowed
                """
            ))
        // Who owns the machines has the other choice below: to close.
        if let idle = item.idleNpvUsd, item.forgoneUsd == 0, idle > item.npvUsd {
            facts.append(("empty", "left empty, the megawatt loses less: \(NumberText.dollars(idle))"))
        }
        if item.forgoneUsd > 0 {
            facts.append(
                (
                    "owned",
                    "\(NumberText.dollars(item.forgoneUsd)) that the machines would fetch today, forgone"
                ))
        }
        facts.append(("at end", end(item)))
        if let month = item.closedMonth {
            let date = item.months[month].start.description.prefix(7)
            let kept = item.keptNpvUsd.map { "; kept running it would be worth \(NumberText.dollars($0))" }
            facts.append(("closed", "at the end of \(date)\(kept ?? "")"))
        }
        if let month = item.endedMonth {
            let date = item.months[month].start.description.prefix(7)
            facts.append(("ended", "at the end of \(date): what wore out is not bought again"))
        }
        let open = item.months.prefix(
            (item.closedMonth ?? item.endedMonth).map { $0 + 1 } ?? item.months.count)
        let stopped = open.count { $0.isStopped }
        if stopped > 0 {
            facts.append(
                (
                    "off",
                    "\(NumberText.count(stopped, "month")) in which revenue and credits would not pay for power and what standing still saves"
                ))
        }
        if item.lowestCashUsd < 0 {
            let lack = NumberText.dollars(-item.lowestCashUsd)
            facts.append(("cash", "falls short: \(lack) more than the opening cash is needed"))
        }
        if item.use == .hashing, !item.halvings.isEmpty {
            let halvings = item.halvings.map {
                "block \($0.height) on \($0.date), to \(NumberText.significant($0.subsidyBtc, 5)) BTC"
            }
            facts.append(("halving", halvings.joined(separator: "; ")))
        }
        return facts
    }

    private static func npv(_ item: ProjectionAnswer.Item, _ answer: ProjectionAnswer) -> String {
        let rate = NumberText.percent(answer.discountRateShare)
        var text = "\(NumberText.dollars(item.npvUsd)) at \(rate) a year"
        if item.heldNpvUsd != 0 {
            text +=
                "; cash \(NumberText.dollars(item.cashNpvUsd)), bitcoin kept \(NumberText.dollars(item.heldNpvUsd))"
        }
        return text
    }

    private static func horizon(_ cut: HorizonCut, _ item: ProjectionAnswer.Item) -> String {
        let years = NumberText.count(item.months.count / 12, "year")
        let months = NumberText.count(cut.earningMonths, "month")
        let cutOff = "\(years) cut off \(months) that still earn"
        // Told once, where the answer turns there.
        guard item.horizonTurn?.years != cut.years else { return cutOff }
        return "\(cutOff); over \(cut.years) years the NPV is \(NumberText.dollars(cut.npvUsd))"
    }

    static func horizon(_ turn: HorizonTurn) -> String {
        "over \(turn.years) years it \(turn.npvUsd > 0 ? "pays" : "loses"), \(NumberText.dollars(turn.npvUsd))"
    }

    /// `pays where growth of rents is above 1.2 % a year, now -1 %`.
    static func turn(_ turn: Turn) -> String {
        func text(_ value: Double) -> String {
            turn.unit.hasPrefix("share")
                ? "\(NumberText.percent(value)) a year" : "\(NumberText.compact(value)) \(turn.unit)"
        }
        let side = turn.paysAbove ? "above" : "below"
        var (found, today) = (text(turn.breakEven), text(turn.today))
        // As many digits as it takes to tell the two apart.
        if found == today, turn.unit.hasPrefix("share") {
            (found, today) = (
                NumberText.percent(turn.breakEven, digits: 4) + " a year",
                NumberText.percent(turn.today, digits: 4) + " a year"
            )
        }
        return "pays where \(turn.title) is \(side) \(found), now \(today)"
    }

    private static func rate(_ item: ProjectionAnswer.Item) -> String {
        // A rate of later gains and losses alone is no return on anything.
        guard item.equityUsd + item.forgoneUsd > 0 else { return "none: nothing was paid" }
        let rates = item.internalRateShares.map { NumberText.percent($0, digits: 3) + " a year" }
        switch rates.count {
        case 0: return "none: at no rate does what comes in equal what goes out"
        case 1: return rates[0] + span(item)
        default:
            return
                "several: \(rates.joined(separator: ", "))\(span(item)); the cash flow changes its sign more than once"
        }
    }

    /// Of what it is, where that is not the months of the table.
    private static func span(_ item: ProjectionAnswer.Item) -> String {
        guard item.internalRateMonths != item.months.count else { return "" }
        return ", over the \(NumberText.count(item.internalRateMonths / 12, "year")) to the end of the lease"
    }

    /// When what was paid has come back, and whether that lasts: `after 65 months, lost again by the end`.
    static func payback(_ item: ProjectionAnswer.Item) -> String {
        switch item.paybackMonths {
        case nil: "none within \(NumberText.count(item.months.count / 12, "year"))"
        case 0: "nothing was paid"
        case let months?:
            "after \(NumberText.count(months, "month"))" + lostAgain(item, after: months)
        }
    }

    /// Machines that are bought again, debt and power may take back what the first years earned.
    private static func lostAgain(_ item: ProjectionAnswer.Item, after months: Int) -> String {
        guard (item.years.last?.cumulativeCashUsd ?? 0) >= 0 else { return ", lost again by the end" }
        var cash = -item.equityUsd - item.forgoneUsd
        let soFar = item.months.map { month -> Double in
            cash += month.cashUsd
            return cash
        }
        guard let last = soFar.indices.last(where: { $0 >= months && soFar[$0] < 0 }) else { return "" }
        return ", spent again on what wears out, and for good after \(NumberText.count(last + 2, "month"))"
    }

    private static func end(_ item: ProjectionAnswer.Item) -> String {
        var text = "hardware \(NumberText.dollars(item.hardwareEndUsd)), "
        text += item.use == .hosting && item.subject == .colocation ? "lease and space" : "site"
        text += " \(NumberText.dollars(item.siteEndUsd))"
        if item.siteEndUsd > 0, item.hardwareEndUsd > 0 {
            text += " (its equipment at what is left of its life)"
        }
        if item.owedEndUsd > 0 { text += ", less debt \(NumberText.dollars(item.owedEndUsd))" }
        if item.heldEndUsd > 0 {
            let coins = NumberText.significant(item.years.last?.heldBtc ?? 0, 4)
            text += ", \(coins) BTC kept, \(NumberText.dollars(item.heldEndUsd))"
        }
        return text
    }

    /// What uses that last differently are compared by.
    private static func annual(_ item: ProjectionAnswer.Item) -> String {
        "\(NumberText.dollars(item.equalAnnualValueUsd)), the equal yearly value over \(lasts(item))"
    }

    /// How long it lasts: a plan that closes early not as long as was asked for.
    static func lasts(_ item: ProjectionAnswer.Item) -> String {
        "\(NumberText.significant(Double(item.lastsMonths) / 12, 3)) years"
    }

    /// When it is given up before its years are over: `closes after 3 months`; `nil` where it is not.
    static func giveUp(_ item: ProjectionAnswer.Item) -> (verb: String, afterMonths: Int)? {
        if let month = item.closedMonth { return ("closes", month + 1) }
        return item.endedMonth.map { (verb: "ends", afterMonths: $0 + 1) }
    }

    private static func note(_ answer: ProjectionAnswer) -> String {
        """
        medians of all inputs, without chance and defaults: prices, difficulty, rents and the tariff along their growth (of \
        the mean, so the median of a simulated month lies below the projected one), operating, conversion and closing cost \
        as today; gross is of the machines that still run, operating margin is gross and credits less power \
        and operating cost; bought, sold: machines that come and go, rent in advance, closing; capex is paid first, NPV \
        is today's value of equity, of what owned machines would fetch, of cash and of what is left at the end; treasury \(answer.treasury)\(borrowed(answer)); BTC, rents and token price are of a year's last month, rents and token price relative to \
        today's, next rent that of contracts signed then and not of the running lease
        """
    }

    /// Borrowing at less than the discount rate makes equity worth more than the whole.
    private static func borrowed(_ answer: ProjectionAnswer) -> String {
        let shares = answer.projections.compactMap { item -> Double? in
            let capex = item.siteCapexUsd + item.hardwareCapexUsd
            return item.debtUsd > 0 && capex > 0 ? item.debtUsd / capex : nil
        }
        guard let share = shares.max() else { return "" }
        return """
            ; NPV and IRR are of the equity, with \(NumberText.percent(share)) of the capex borrowed at the site's debt rate: \
            --set site.finance.debt_share=0 gives those of the whole
            """
    }

    /// A line for each month of each subject, for programs.
    package static func data(_ answer: ProjectionAnswer) -> ReportTable {
        let lines = answer.projections.flatMap { item in item.months.map { (item: item, month: $0) } }
        return ReportTable(
            lines,
            [
                .name("subject") { .name($0.item.subject) },
                .name("use") { .name($0.item.use.rawValue) },
                .name("model") { .name($0.item.model) },
                .number("month") { .count($0.month.index) },
                .text("start") { .text($0.month.start.description) },
                .number("btc_usd") { .money($0.month.btcUsd) },
                .number("difficulty") { .number($0.month.difficulty) },
                .number("height") { .number($0.month.height) },
                .number("subsidy_btc") { .number($0.month.subsidyBtc) },
                .number("hosting_price") { .share($0.month.hostingPrice) },
                .number("gross_usd") { .money($0.month.grossUsd) },
                .number("power_usd") { .money($0.month.powerUsd) },
                .number("credit_usd") { .money($0.month.creditUsd) },
                .number("operating_usd") { .money($0.month.operatingUsd) },
                .number("operating_margin_usd") { .money($0.month.operatingMarginUsd) },
                .number("debt_service_usd") { .money($0.month.debtServiceUsd) },
                .number("sale_usd") { .money($0.month.saleUsd) },
                .number("purchase_usd") { .money($0.month.purchaseUsd) },
                .number("prepaid_usd") { .money($0.month.prepaidUsd) },
                .number("closing_usd") { .money($0.month.closingUsd) },
                .number("held_usd") { .money($0.month.heldUsd) },
                .number("held_btc") { .number($0.month.heldBtc) },
                .number("cash_usd") { .money($0.month.cashUsd) },
                .text("is_stopped") { ReportCell(.flag($0.month.isStopped)) },
            ])
    }
}
