import Foundation
package import Planning
import Profiles
import RunRecords

/// What uses do year by year, with their worth today.
package enum PlanProjectText {
    private static let sparkWidth = 60

    package static func render(_ answer: ProjectionAnswer, style: TextStyle) -> String {
        answer.projections.map { render($0, answer, style: style) }.joined(separator: "\n")
            + note(answer, style: style)
    }

    private static func render(
        _ item: ProjectionAnswer.Item, _ answer: ProjectionAnswer, style: TextStyle
    ) -> String {
        style.bold("\(item.subject.description.printable): \(item.use.rawValue), USD per MW at the meter")
            + "\n"
            + table(item, style: style) + shape(item, style: style)
            + facts(item, answer).map { label, text in LabelledText.line(label, text, style: style) }.joined()
    }

    private static func table(_ item: ProjectionAnswer.Item, style: TextStyle) -> String {
        let holds = item.years.contains { $0.heldBtc > 0 }
        let trades = item.years.contains { $0.creditUsd != 0 || $0.hardwareSaleUsd != 0 }
        var headings: [(String, TextTable.Alignment)] = [
            ("year from", .left), (item.use == .hashing ? "BTC" : "rent", .right), ("gross", .right),
            ("power", .right),
        ]
        if trades { headings.append(("credit, sale", .right)) }
        headings += [("operating", .right), ("net", .right), ("debt", .right)]
        if holds { headings.append(("BTC kept", .right)) }
        headings += [("cash", .right), ("so far", .right)]
        var table = TextTable(headings.map { (title: $0.0, alignment: $0.1) }, columns: TextTable.planColumns)
        for year in item.years {
            var cells = [
                TextTable.Cell(String(year.start.description.prefix(7))), .init(price(year, item.use)),
                money(year.grossUsd),
                money(-year.powerUsd),
            ]
            if trades { cells.append(money(year.creditUsd + year.hardwareSaleUsd)) }
            cells += [money(-year.operatingUsd), money(year.netUsd), money(-year.debtServiceUsd)]
            if holds { cells.append(money(year.heldUsd)) }
            cells += [money(year.cashUsd), money(year.cumulativeCashUsd)]
            table.add(cells)
        }
        return table.text(style)
    }

    /// Of the year's last month; rents relative to today's.
    private static func price(_ year: ProjectionAnswer.Year, _ use: Use) -> String {
        use == .hashing ? NumberText.dollars(year.btcUsd) : NumberText.percent(year.hostingPrice)
    }

    private static func shape(_ item: ProjectionAnswer.Item, style: TextStyle) -> String {
        let cash = item.months.map(\.cashUsd)
        guard let low = cash.min(), let high = cash.max() else { return "" }
        let ends = "\(NumberText.dollars(low)) to \(NumberText.dollars(high)) a month"
        return "  cash  " + SparklineText.line(cash, width: sparkWidth) + "  " + style.dim(ends) + "\n"
    }

    private static func facts(
        _ item: ProjectionAnswer.Item, _ answer: ProjectionAnswer
    ) -> [(String, String)] {
        var facts = [("NPV", npv(item, answer)), ("IRR", rate(item)), ("payback", payback(item))]
        let capex = item.siteCapexUsd + item.hardwareCapexUsd
        facts.append(
            (
                "capex",
                """
                \(NumberText.dollars(capex)): site \(NumberText.dollars(item.siteCapexUsd)), hardware \
                \(NumberText.dollars(item.hardwareCapexUsd)); \(NumberText.dollars(item.debtUsd)) of it borrowed
                """
            ))
        facts.append(("at end", end(item)))
        let stopped = item.years.reduce(0) { $0 + $1.monthsStopped }
        if stopped > 0 {
            facts.append(
                (
                    "off",
                    "\(NumberText.count(stopped, "month")) in which revenue and credits would not pay for power"
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

    private static func rate(_ item: ProjectionAnswer.Item) -> String {
        // A rate of later gains and losses alone is no return on anything.
        guard item.equityUsd > 0 else { return "none: nothing was paid" }
        let rates = item.internalRateShares.map { NumberText.percent($0, digits: 3) + " a year" }
        switch rates.count {
        case 0: return "none: at no rate does what comes in equal what goes out"
        case 1: return rates[0]
        default:
            return "several: \(rates.joined(separator: ", ")); the cash flow changes its sign more than once"
        }
    }

    private static func payback(_ item: ProjectionAnswer.Item) -> String {
        switch item.paybackMonths {
        case nil: "does not pay back"
        case 0: "nothing was paid"
        case let months?:
            "after \(NumberText.count(months, "month"))"
                + (isLostAgain(item) ? ", lost again by the end" : "")
        }
    }

    /// Debt and power may take back what the first years earned.
    private static func isLostAgain(_ item: ProjectionAnswer.Item) -> Bool {
        (item.years.last?.cumulativeCashUsd ?? 0) < 0
    }

    private static func end(_ item: ProjectionAnswer.Item) -> String {
        var text = "hardware less debt \(NumberText.dollars(item.remainderUsd))"
        if item.heldEndUsd > 0 {
            let coins = NumberText.significant(item.years.last?.heldBtc ?? 0, 4)
            text += ", \(coins) BTC kept, \(NumberText.dollars(item.heldEndUsd))"
        }
        return text
    }

    private static func note(_ answer: ProjectionAnswer, style: TextStyle) -> String {
        let text = """
            medians of all inputs along their growth, without chance and defaults; net is gross and credits less power \
            and operating cost; capex is paid first, NPV is today's value of equity, cash and what is left at the end; \
            treasury \(answer.treasury); BTC and rent are of a year's last month, rent (of new contracts, not of \
            the running lease) relative to today's
            """
        return "  " + style.dim(WrappedText.fill(text, indent: 2)) + "\n"
    }

    private static func money(_ value: Double) -> TextTable.Cell {
        .init(value == 0 ? "-" : NumberText.dollars(value), { value < 0 ? $0.red($1) : $1 })
    }
}
