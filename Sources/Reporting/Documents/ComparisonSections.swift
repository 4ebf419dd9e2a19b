import Regression
import RunRecords

/// Several runs, or hosts, against the first.
enum ComparisonSections {
    static func sections(_ comparison: RunComparison?, runs: [RunDocument.Run]) -> [Document.Section] {
        guard let comparison else { return [] }
        let origin = """
            Ratios of the medians of each run, with the interval that the samples of both leave; watts and dollars as each \
            run recorded them, at the prices of its day, as `wattmark compare` has them.
            """
        let (pictures, leftOut) = ComparisonPictures.ratios(comparison)
        let records = runs.map(\.record)
        let names = RunNames(records)
        var remarks = Report()
        if !leftOut.isEmpty {
            remarks.add(.note("not drawn, in the table: \(leftOut.joined(separator: "; "))"))
        }
        for (watts, runs) in alike(runs) {
            remarks.add(.note("\(runs.map { names.column($0.record) }.joined(separator: ", ")): \(watts)"))
        }
        var seen: [Benchmark] = []
        for benchmark in records.flatMap({ $0.measurements.map(\.benchmark) }) where !seen.contains(benchmark)
        {
            seen.append(benchmark)
        }
        let hosts = seen.compactMap { ComparisonPictures.hosts(records, of: $0) }.map {
            Document.Block.picture($0, origin: "Medians of the runs named in this report.")
        }
        return [
            Document.Section(
                "Runs against \(comparison.subjects.first ?? "")", anchor: "comparison",
                pictures.map { .picture($0, origin: origin) }
                    + [.report(ComparisonReport.report(comparison, isAsked: false) + remarks)]),
            .init("Hosts", anchor: "hosts", hosts),
        ]
    }

    /// Those that are priced with other watts than they recorded, by what is to be said of that.
    private static func alike(
        _ runs: [RunDocument.Run]
    ) -> [(watts: String, runs: [RunDocument.Run])] {
        runs.reduce(into: []) { groups, run in
            guard let other = run.otherPower else { return }
            let recorded = run.record.power.map(RunReport.power) ?? "not known"
            let watts = "recorded: \(recorded); priced here with: \(RunReport.power(other))"
            if let place = groups.firstIndex(where: { $0.watts == watts }) {
                groups[place].runs.append(run)
            } else {
                groups.append((watts, [run]))
            }
        }
    }
}
