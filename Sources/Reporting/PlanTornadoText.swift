package import Planning

/// How far each input moves a net, the widest first, with a bar for each.
package enum PlanTornadoText {
    private static let barWidth = 28

    package static func render(_ tornado: Tornado, style: TextStyle) -> String {
        heading(tornado, style: style) + table(tornado, style: style) + notes(tornado, style: style)
    }

    private static func heading(_ tornado: Tornado, style: TextStyle) -> String {
        let less = tornado.against.map { " less \($0)" } ?? ""
        let net = NumberText.dollars(tornado.netUsdPerMwYear)
        let text = "\(tornado.contender)\(less): net \(net) $/MW-year, \(tornado.mwBasis.words)"
        return style.bold(WrappedText.fill(text, after: 0, indent: 2)) + "\n"
    }

    private static func table(_ tornado: Tornado, style: TextStyle) -> String {
        guard !tornado.rows.isEmpty else { return "" }
        let middle = tornado.netUsdPerMwYear
        let ends = tornado.rows.flatMap { [$0.netAtLow, $0.netAtHigh] } + [middle]
        let axis = (ends.min() ?? middle)...(ends.max() ?? middle)
        var table = TextTable(
            [
                ("input", .left), ("low", .right), ("median", .right), ("high", .right),
                ("net at low", .right), ("at high", .right), ("", .left),
            ], columns: TextTable.planColumns)
        for row in tornado.rows {
            table.add([
                .init(row.title + mark(row)), .init(InputText.value(row.low)),
                .init(InputText.value(row.median)), .init(InputText.value(row.high)),
                .init(NumberText.dollars(row.netAtLow)), .init(NumberText.dollars(row.netAtHigh)),
                .init(
                    BarText.swing(
                        atLow: row.netAtLow, middle: middle, atHigh: row.netAtHigh, on: axis, width: barWidth)
                ),
            ])
        }
        return table.text(style)
    }

    private static func mark(_ row: Tornado.Row) -> String {
        row.isSwing ? row.isBounded ? " **" : " *" : ""
    }

    private static func notes(_ tornado: Tornado, style: TextStyle) -> String {
        var notes: [String] = []
        if !tornado.rows.isEmpty {
            notes.append("░ towards the net at the low end of the input, █ towards that at its high end")
        }
        if tornado.rows.contains(where: { mark($0) == " *" }) {
            notes.append("* no spread is known: moved by --swing")
        }
        if tornado.rows.contains(where: { mark($0) == " **" }) {
            notes.append("** the same, as far as the input can go: a share to 1, PUE to 1")
        }
        if !tornado.unmoved.isEmpty {
            let names = tornado.unmoved.map(\.title).joined(separator: ", ")
            notes.append("not moved, no spread is known or it moves nothing: \(names)")
        }
        return notes.map { "  " + style.dim(WrappedText.fill($0, after: 2, indent: 4)) + "\n" }.joined()
    }
}
