package import Planning

/// At which value of each input two contenders earn the same.
package enum PlanBreakevenText {
    package static func render(_ breakeven: Breakeven, style: TextStyle) -> String {
        heading(breakeven, style: style) + "\n" + table(breakeven, style: style) + note(style)
    }

    /// Where a break-even is sought, for help: `BTC price 1000 to 1M USD/BTC, ...`.
    package static var ranges: String {
        let inputs: [PlanInput] = [
            .bitcoinPrice, .difficulty, .hashprice, .tariff, .deviceHour(""), .coreHour, .kilowattMonth,
            .utilization, .hashingPUE,
        ]
        return inputs.map { input in
            let title =
                input == .deviceHour("") ? "$/hour of a device" : input == .hashingPUE ? "PUE" : input.title
            let ends = [input.sought.lowerBound, input.sought.upperBound].map(InputText.value)
            // A unit in the title, a plain number and a share need none.
            let isPlain = title.contains("$") || ["1", "share of 1"].contains(input.unit)
            return "\(title) \(ends[0]) to \(ends[1])" + (isPlain ? "" : " \(input.unit)")
        }.joined(separator: ", ")
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
            let name = first.subject == second.subject ? "\(contender.model)" : "\(contender.subject)"
            return "\(name) gains"
        }
        return switch row.never {
        case .noInfluence: "makes no difference"
        case .unknown: "not in the profiles"
        case .outsideRange: beyond(row)
        case nil: gains ?? ""
        }
    }

    private static func beyond(_ row: Breakeven.Row) -> String {
        let bound = row.wouldNeed == .less ? row.soughtLow : row.soughtHigh
        return "would need \(row.wouldNeed == .less ? "less" : "more") than \(InputText.value(bound))"
    }

    private static func note(_ style: TextStyle) -> String {
        let text = """
            each input moved alone, all others as today; margin: how far the break-even is from today; never: no \
            value of the input that could come about makes the two equal (`wattmark plan breakeven --help` says where it \
            is sought); gains: on the other
            """
        return "  " + style.dim(WrappedText.fill(text, indent: 2)) + "\n"
    }
}
