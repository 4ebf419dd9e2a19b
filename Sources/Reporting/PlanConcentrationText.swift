package import Planning

/// Who holds how much, and how concentrated that is, whatever nobody is named for.
package enum PlanConcentrationText {
    private static let barWidth = 40

    package static func render(_ concentration: Concentration, style: TextStyle) -> String {
        holders(concentration, style: style) + "\n" + figures(concentration, style: style)
            + notes(concentration, style: style)
    }

    private static func holders(_ concentration: Concentration, style: TextStyle) -> String {
        var table = TextTable(
            [("holder", .left), ("share", .right), ("together", .right), ("", .left)],
            columns: TextTable.planColumns)
        var sum = 0.0
        let largest = max(concentration.entities.map(\.share).max() ?? 0, concentration.remainder)
        for entity in concentration.entities {
            sum += entity.share
            let members = entity.members > 1 ? " (\(entity.members) holders)" : ""
            table.add([
                .init(entity.name + members), .init(NumberText.percent(entity.share, digits: 3)),
                .init(NumberText.percent(min(1, sum), digits: 3)),
                .init(BarText.bar(entity.share / largest, width: barWidth)),
            ])
        }
        if concentration.remainder > 0 {
            table.add([
                .init("not named", { $0.dim($1) }),
                .init(NumberText.percent(concentration.remainder, digits: 3)), .init("100 %"),
                .init(BarText.bar(concentration.remainder / largest, width: barWidth), { $0.dim($1) }),
            ])
        }
        return table.text(style)
    }

    private static func figures(_ concentration: Concentration, style: TextStyle) -> String {
        var table = TextTable(
            [
                ("unknown is held by", .left), ("HHI", .right), ("effective number", .right),
                ("Nakamoto", .right), ("top \(concentration.top)", .right), ("", .left),
            ], columns: TextTable.planColumns)
        let beliefs = [
            ("many, evenly", concentration.asDust), ("one more holder", concentration.asOneEntity),
            ("the largest", concentration.withLargest),
        ]
        let shown = concentration.isCertain ? [("nobody", concentration.asDust)] : beliefs
        for (name, figures) in shown {
            table.add([
                .init(name), .init(NumberText.significant(figures.herfindahl, 4), { $0.bold($1) }),
                .init(NumberText.significant(figures.effectiveNumber)),
                .init(figures.nakamoto.map(String.init) ?? "unknown"),
                .init(NumberText.percent(figures.topShare, digits: 3)),
                .init(figures.judgement.rawValue),
            ])
        }
        return table.text(style)
    }

    private static func notes(_ concentration: Concentration, style: TextStyle) -> String {
        let coverage = NumberText.percent(concentration.coverage, digits: 3)
        var text =
            "the named hold \(coverage); HHI is the sum of squared percentages: under 1,500 competitive, over "
        text += "2,500 high; Nakamoto: the fewest that hold more than half"
        if !concentration.isCertain {
            text += "; the truth lies between the first line and the last"
        }
        if concentration.asDust.nakamoto == nil {
            text += "; unknown: those that are named do not hold more than half"
        }
        return "  " + style.dim(WrappedText.fill(text, indent: 2)) + "\n"
    }
}
