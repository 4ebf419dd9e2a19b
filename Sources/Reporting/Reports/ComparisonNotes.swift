import Quantities
import Regression

/// What stands below a comparison, of all that it is true of, and named where that is not all.
struct ComparisonNotes {
    private let comparison: RunComparison
    /// Those that the table has.
    private let rows: [RunComparison.Row]

    init(_ rows: [RunComparison.Row], of comparison: RunComparison) {
        (self.rows, self.comparison) = (rows, comparison)
    }

    var all: [String] {
        guard !comparison.rows.isEmpty else {
            let all = comparison.subjects.count == 2 ? "the two" : "they"
            return ["\(all) have nothing in common to compare"]
        }
        return [marks, few, ofOneProcess].compactMap(\.self) + unlike + ofUnlikeBases + leftOut
    }

    private var others: [String] { Array(comparison.subjects.dropFirst()) }
    private var percent: String { NumberText.percent(comparison.confidence) }

    /// Those of the others whose ratio in a row fits.
    private func names(
        _ row: RunComparison.Row, _ fits: (RunComparison.Ratio) -> Bool
    ) -> [String] {
        zip(others, row.ratios).compactMap { name, ratio in ratio.map(fits) == true ? name : nil }
    }

    private var marks: String? {
        let ratios = rows.flatMap { $0.ratios.compactMap(\.self) }
        let parts = [
            ratios.contains { !$0.isShown } ? "~ no change is shown" : nil,
            ratios.contains { $0.ratio.low < $0.ratio.high } ? "intervals hold with \(percent)" : nil,
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private var few: String? {
        let metrics = rows.compactMap { row -> String? in
            let wide = names(row) { $0.isWide(of: comparison.confidence) }
            guard !wide.isEmpty else { return nil }
            let isOfAll = wide == names(row) { _ in true }
            return ComparisonReport.name(row.metric) + (isOfAll ? "" : " (\(wide.joined(separator: ", ")))")
        }
        guard !metrics.isEmpty else { return nil }
        return """
            too few samples for \(percent), so that no change is shown and the interval spans all their differences: \
            \(metrics.joined(separator: "; "))
            """
    }

    private var ofOneProcess: String? {
        let compared = others.filter { name in rows.contains { names($0) { _ in true }.contains(name) } }
        let single = others.filter { name in
            rows.contains { names($0) { $0.replication == .windows }.contains(name) }
        }
        guard !single.isEmpty else { return nil }
        return """
            \(single == compared ? "" : "\(single.joined(separator: ", ")): ")runs of one process each: what differs \
            between processes is not in the intervals, so a small change may be no change of the code; `wattmark check` \
            tells
            """
    }

    /// Values that are no two of one thing, in the columns where that is so.
    private var unlike: [String] {
        rows.flatMap { row -> [String] in
            guard let first = row.sources.first ?? nil, row.values.first ?? nil != nil else { return [] }
            let all = others.indices.compactMap { place -> (name: String, source: String)? in
                guard row.ratios[place] == nil, let source = row.sources[place + 1], source != first else {
                    return nil
                }
                return (others[place], source)
            }
            let sources = all.map(\.source).reduce(into: [String]()) { seen, source in
                if !seen.contains(source) { seen.append(source) }
            }
            return sources.map { source in
                let names = all.filter { $0.source == source }.map(\.name)
                let whose = names == others ? "" : " for \(names.joined(separator: ", "))"
                return """
                    \(ComparisonReport.name(row.metric)): no ratio\(whose) of what rests on \(first) and on \(source)
                    """
            }
        }
    }

    /// What a basis says may be a page, so JSON alone has it.
    private var ofUnlikeBases: [String] {
        rows.compactMap { row in
            let names = others.indices.filter(row.isOfUnlikeBases).map { others[$0] }
            guard !names.isEmpty else { return nil }
            let whose = names == others ? "" : " for \(names.joined(separator: ", "))"
            let what =
                row.metric.quantity == .fractionOfPeak
                ? "shares of unlike peaks" : "watts that are not modelled alike"
            let name = ComparisonReport.name(row.metric)
            return "\(name): no ratio\(whose) of \(what); --json has what each is of"
        }
    }

    private var leftOut: [String] {
        comparison.subjects.compactMap { subject in
            let own = comparison.leftOut.filter { $0.subject == subject }.map(\.metric.subject.title)
            return own.isEmpty ? nil : "only \(subject) has: \(own.joined(separator: "; "))"
        }
    }
}
