package import Planning
import Quantities

/// How far each input moves a net, the widest first, with a bar for each.
package enum TornadoReport {
    package static func report(_ tornado: Tornado) -> Report {
        Report([.title(Phrase(heading(tornado), .strong)), .table(table(tornado))] + notes(tornado))
    }

    private static func heading(_ tornado: Tornado) -> String {
        let less = tornado.against.map { " less \($0)" } ?? ""
        let value = "\(NumberText.dollars(tornado.usdPerMw)) \(tornado.result.unit)"
        return
            "\(tornado.contender)\(less): \(tornado.result.title) \(value), \(BasisWords.of(tornado.mwBasis))"
    }

    private static func table(_ tornado: Tornado) -> ReportTable {
        let middle = tornado.usdPerMw
        let ends = (tornado.rows.flatMap { [$0.usdPerMwAtLow, $0.usdPerMwAtHigh] } + [middle])
            .filter(\.isFinite)
        let axis = (ends.min() ?? 0)...(ends.max() ?? 0)
        return ReportTable(
            tornado.rows,
            [
                .text("input") { ReportCell.text($0.title).marked(mark($0)) },
                .number("low") { ReportCell(.input($0.low)) },
                .number("median", detail: 1) { ReportCell(.input($0.median)) },
                .number("high") { ReportCell(.input($0.high)) },
                .number("at low") { .money($0.usdPerMwAtLow).with(.plain) },
                .number("at high") { .money($0.usdPerMwAtHigh).with(.plain) },
                .bar(widest: 28) {
                    ReportCell(
                        .swing(low: $0.usdPerMwAtLow, middle: middle, high: $0.usdPerMwAtHigh, axis: axis))
                },
            ])
    }

    static func mark(_ row: Tornado.Row) -> String { row.isBounded ? "**" : row.isSwing ? "*" : "" }

    /// What the marks mean, as far as rows have them.
    static func remarks(_ tornado: Tornado) -> [String] {
        let marks = Set(tornado.rows.map(mark))
        let swing = NumberText.percent(tornado.swing ?? Tornado.usualSwing)
        return [
            marks.contains("*") ? "* no spread is known: moved by \(swing)" : nil,
            marks.contains("**")
                ? "** as far as the input can go: a share to 1, PUE to 1, a life to more than the age when bought"
                : nil,
        ].compactMap(\.self)
    }

    /// How the inputs were moved, in a sentence.
    package static func origin(_ tornado: Tornado) -> String {
        let swing = NumberText.percent(tornado.swing ?? Tornado.usualSwing)
        let others =
            tornado.rows.contains { $0.isSwing }
            ? ", or where they give none by \(swing) both ways, as far as it can go (* and **)" : ""
        return
            "Each input moved alone between the ends that its sources give\(others); all others as they are."
    }

    private static func notes(_ tornado: Tornado) -> [Report.Block] {
        var notes: [String] = []
        if !tornado.rows.isEmpty {
            notes.append(
                "░ towards the \(tornado.result.title) at the low end of the input, █ towards that at its high end"
            )
        }
        notes += remarks(tornado)
        if !tornado.unmoved.isEmpty {
            let names = tornado.unmoved.map(\.title).joined(separator: ", ")
            notes.append(
                tornado.swing == nil
                    ? "not moved, no spread is known (--swing 0.2 moves these too) or it moves nothing: \(names)"
                    : "moves nothing: \(names)")
        }
        return notes.map { .note($0) }
    }
}
