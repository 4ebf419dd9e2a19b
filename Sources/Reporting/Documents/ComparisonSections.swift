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
        var remarks = Report()
        if !leftOut.isEmpty {
            remarks.add(.note("not drawn, in the table: \(leftOut.joined(separator: "; "))"))
        }
        for run in runs {
            guard let other = run.otherPower else { continue }
            let watts = run.record.power.map(RunReport.power) ?? "not known"
            remarks.add(
                .note(
                    "\(RunSections.name(of: run.record)): recorded: \(watts); priced here with: \(RunReport.power(other))"
                ))
        }
        let records = runs.map(\.record)
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
                    + [.report(ComparisonReport.report(comparison) + remarks)]),
            .init("Hosts", anchor: "hosts", hosts),
        ]
    }
}
