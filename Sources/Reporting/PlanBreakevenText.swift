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
                ("margin", .right), ("both earn", .right), ("where it is higher", .left),
            ], columns: TextTable.planColumns)
        for row in breakeven.rows {
            table.add([
                .init(row.title), .init(row.unit == "1" ? "" : row.unit),
                .init(row.today.map(InputText.value) ?? "unknown"),
                .init(
                    row.breakEven.map(InputText.value) ?? "never",
                    { row.breakEven == nil ? $0.dim($1) : $0.bold($1) }),
                .init(row.marginShare.map(InputText.change) ?? "-"),
                .init(row.netUsdPerMwYear.map(NumberText.dollars) ?? "-"), .init(last(row)),
            ])
        }
        return table.text(style)
    }

    private static func last(_ row: Breakeven.Row) -> String {
        switch row.never {
        case .noInfluence: "no difference: moves neither, or both alike"
        case .unknown: "not in the profiles"
        case .outsideRange, nil: row.higherFavours.map { "\($0) gains" } ?? ""
        }
    }

    private static func note(_ style: TextStyle) -> String {
        let text = """
            each input moved alone, all others as today; margin is how far the break-even is from today; never: no \
            value that the input can take makes the two equal
            """
        return "  " + style.dim(WrappedText.fill(text, indent: 2)) + "\n"
    }
}
