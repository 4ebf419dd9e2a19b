package import Planning

/// At which value of each input two contenders earn the same.
package enum PlanBreakevenText {
    package static func render(_ breakeven: Breakeven, style: TextStyle) -> String {
        heading(breakeven, style: style) + "\n" + table(breakeven, style: style) + note(style)
    }

    private static func heading(_ breakeven: Breakeven, style: TextStyle) -> String {
        var table = TextTable(
            [("contender", .left), ("net $/MW-year, \(breakeven.mwBasis.words)", .right)],
            columns: TextTable.planColumns)
        for (contender, net) in [
            (breakeven.first, breakeven.firstNetUsdPerMwYear),
            (breakeven.second, breakeven.secondNetUsdPerMwYear),
        ] {
            table.add([.init("\(contender)"), .init(NumberText.dollars(net), { net < 0 ? $0.red($1) : $1 })])
        }
        return table.text(style)
    }

    private static func table(_ breakeven: Breakeven, style: TextStyle) -> String {
        var table = TextTable(
            [
                ("input", .left), ("unit", .left), ("today", .right), ("break-even", .right),
                ("margin", .right), ("both earn", .right), ("when it rises", .left),
            ], columns: TextTable.planColumns)
        for row in breakeven.rows {
            table.add([
                .init(row.title), .init(row.unit == "1" ? "" : row.unit),
                .init(row.today.map(InputText.value) ?? "unknown"),
                .init(
                    row.breakEven.map(InputText.value) ?? "never",
                    { row.breakEven == nil ? $0.dim($1) : $0.bold($1) }),
                .init(row.marginShare.map(InputText.change) ?? "-"),
                .init(row.netUsdPerMwYear.map(NumberText.dollars) ?? "-"), .init(last(row, of: breakeven)),
            ])
        }
        return table.text(style)
    }

    private static func last(_ row: Breakeven.Row, of breakeven: Breakeven) -> String {
        let gains = row.higherFavours.map { favoured in
            let (first, second) = (breakeven.first, breakeven.second)
            let contender = favoured == "\(first)" ? first : second
            return "\(first.subject == second.subject ? contender.model : contender.subject) gains"
        }
        return switch row.never {
        case .noInfluence: "makes no difference"
        case .unknown: "not in the profiles"
        case .outsideRange: "\(gains ?? ""), never enough"
        case nil: gains ?? ""
        }
    }

    private static func note(_ style: TextStyle) -> String {
        let text = """
            each input moved alone, all others as today; margin: how far the break-even is from today; never: no value \
            that the input can take makes the two equal, because it moves neither, both alike, or not enough; gains: on \
            the other
            """
        return "  " + style.dim(WrappedText.fill(text, indent: 2)) + "\n"
    }
}
