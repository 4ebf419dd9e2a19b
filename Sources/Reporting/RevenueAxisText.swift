package import Economics
import Profiles
import Quantities
import RunRecords

/// Everything that a megawatt could do, on one axis: what earns most net first.
package enum RevenueAxisText {
    /// Of several data types that a profile may sell, only the headline stands in the table; a measured host shows all.
    package static func render(_ entries: [RevenueEntry], style: TextStyle) -> String {
        guard let first = entries.first?.row else { return "" }
        let headlines = Set(RevenueText.headlines(of: entries.map(\.row)))
        let shown = entries.filter { $0.row.subject == .thisHost || headlines.contains($0.row) }
        var parts = [
            axis(shown, style: style) + note(first, isShort: shown.count < entries.count, style: style)
                + doubts(shown, style: style)
        ]
        let facility = shown.filter { $0.row.mwBasis == .facility }
        if facility.contains(where: { $0.priced.hashing != nil }) {
            parts.append(hashing(facility, style: style))
        }
        if shown.contains(where: { $0.contracts != nil }) { parts.append(contracts(shown, style: style)) }
        return parts.joined(separator: "\n")
    }

    private static func axis(_ entries: [RevenueEntry], style: TextStyle) -> String {
        var table = TextTable(
            [
                ("$/MW-year", .left), ("sold by", .left), ("gross", .right), ("P10-P90", .right),
                ("power", .right), ("net", .right), ("IT gross", .right), ("IT net", .right),
            ], columns: TextTable.planColumns)
        for entry in entries where entry.row.mwBasis == .facility {
            let row = entry.row
            let it = entries.first {
                $0.row.mwBasis == .it && $0.row.subject == row.subject && $0.row.model == row.model
            }?.row
            table.add([
                .init(
                    row.subject.description + (entry.isDoubtful ? " *" : ""),
                    { row.subject == .thisHost ? $0.bold($1) : $1 }), .init(row.model.description),
                .init(NumberText.dollars(row.usdPerMwYear.center)),
                .init(range(row.usdPerMwYear), { $0.dim($1) }),
                .init(NumberText.dollars(entry.priced.powerCostUsdPerMwYear.center)),
                money(row.netUsdPerMwYear.center),
                .init(it.map { NumberText.dollars($0.usdPerMwYear.center) } ?? "-"),
                it.map { money($0.netUsdPerMwYear.center) } ?? .init("-"),
            ])
        }
        return table.text(style)
    }

    private static func note(_ row: RevenueRow, isShort: Bool, style: TextStyle) -> String {
        let more = isShort ? " Other data types: --json or --csv." : ""
        let text = """
            market \(row.market), site \(row.site); gross, P10-P90, power and net at the meter (facility MW), then per MW \
            of IT load; net is gross less power. The spread holds what the sources and the measurement leave open, not \
            the future.\(more)
            """
        return "  " + style.dim(WrappedText.fill(text, indent: 2)) + "\n"
    }

    /// Which figures the marked rows rest on.
    private static func doubts(_ entries: [RevenueEntry], style: TextStyle) -> String {
        let inputs = Set(entries.filter(\.isDoubtful).flatMap(\.priced.confidence.lowInputs)).sorted()
        guard !inputs.isEmpty else { return "" }
        let text = """
            * rests on a figure of low confidence of its own (\(inputs.joined(separator: ", "))); what all rows share, \
            as the site's figures, is not counted. --json names it for each row.
            """
        return "  " + style.dim(WrappedText.fill(text, after: 2, indent: 4)) + "\n"
    }

    private static func hashing(_ entries: [RevenueEntry], style: TextStyle) -> String {
        var table = TextTable(
            [
                ("hashing", .left), ("J/TH", .right), ("earns $/MWh", .right), ("pays up to $/MWh", .right),
                ("shutdown $/BTC", .right),
            ], columns: TextTable.planColumns)
        for entry in entries {
            guard let figures = entry.priced.hashing else { continue }
            table.add([
                .init(entry.row.subject.description),
                .init(NumberText.significant(figures.joulesPerTerahash)),
                .init(NumberText.significant(figures.energyAdjustedHashpriceUsdPerMwh)),
                .init(NumberText.significant(figures.breakEvenTariffUsdPerMwh)),
                .init(NumberText.significant(figures.shutdownBtcUsd)),
            ])
        }
        let text = """
            what a MWh at the machine earns (energy-adjusted hashprice), the dearest tariff at the meter that it pays \
            for, and the bitcoin price below which it does not pay for its power
            """
        return table.text(style) + "  " + style.dim(WrappedText.fill(text, indent: 2)) + "\n"
    }

    private static func contracts(_ entries: [RevenueEntry], style: TextStyle) -> String {
        var table = TextTable(
            [
                ("against contracts", .left), ("sold by", .left), ("per MW", .left), ("gross", .right),
                ("signed", .right), ("contracts", .left), ("", .left),
            ], columns: TextTable.planColumns)
        for entry in entries {
            guard let signed = entry.contracts else { continue }
            table.add([
                .init(entry.row.subject.description), .init(entry.row.model.description),
                .init(entry.row.mwBasis == .it ? "IT" : "facility"),
                .init(NumberText.dollars(entry.row.usdPerMwYear.center)), .init(range(signed)),
                .init("\(signed.contracts.count) \(signed.kind.rawValue)"),
                verdict(signed.verdict),
            ])
        }
        let text = """
            gross beside what signed contracts of the same kind pay per MW of the same basis: inside, above or below \
            their range; what has no contract of its kind and basis, as hashing, is left out here
            """
        return table.text(style) + "  " + style.dim(WrappedText.fill(text, indent: 2)) + "\n"
    }

    private static func verdict(_ verdict: ContractComparison.Verdict) -> TextTable.Cell {
        .init(verdict.rawValue, { verdict == .inside ? $0.green($1) : $0.yellow($1) })
    }

    private static func range(_ signed: ContractComparison) -> String {
        let (low, high) = (
            NumberText.dollars(signed.lowUsdPerMwYear), NumberText.dollars(signed.highUsdPerMwYear)
        )
        return low == high ? low : "\(low)-\(high)"
    }

    private static func range(_ estimate: Estimate) -> String {
        guard estimate.low < estimate.high else { return "-" }
        return "\(NumberText.dollars(estimate.low))-\(NumberText.dollars(estimate.high))"
    }

    private static func money(_ value: Double) -> TextTable.Cell {
        .init(NumberText.dollars(value), { value < 0 ? $0.red($1) : $1 })
    }
}

extension RevenueEntry {
    fileprivate var isDoubtful: Bool { priced.confidence.lowest == .low }
}
