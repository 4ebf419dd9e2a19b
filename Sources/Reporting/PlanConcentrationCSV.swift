package import Planning

/// A line for each belief about who holds the remainder.
package enum PlanConcentrationCSV {
    package static func render(_ concentration: Concentration) -> String {
        let beliefs = [
            ("as_dust", concentration.asDust), ("as_one_entity", concentration.asOneEntity),
            ("with_largest", concentration.withLargest),
        ]
        return CSVText.render(
            header: [
                "remainder_held", "coverage", "remainder", "herfindahl", "effective_number", "nakamoto",
                "top",
                "top_share", "judgement",
            ],
            rows: beliefs.map { name, figures in
                [name, CSVText.number(concentration.coverage), CSVText.number(concentration.remainder)]
                    + [CSVText.number(figures.herfindahl), CSVText.number(figures.effectiveNumber)]
                    + [figures.nakamoto.map(String.init) ?? "", "\(concentration.top)"]
                    + [CSVText.number(figures.topShare), figures.judgement.rawValue]
            })
    }
}
