import Regression
import RunRecords

/// Several runs, or hosts, against the first.
enum ComparisonSections {
    static func sections(_ comparison: RunComparison?, runs: [RunRecord]) -> [Document.Section] {
        guard let comparison else { return [] }
        var blocks: [Document.Block] = []
        let origin = """
            Ratios of the medians of each run, with the interval that the samples of both leave; dollars of all runs at the \
            market and the site of this report.
            """
        if let picture = ComparisonPictures.ratios(comparison) {
            blocks.append(.picture(picture, origin: origin))
        }
        blocks.append(.report(ComparisonReport.report(comparison)))
        var seen: [Benchmark] = []
        for benchmark in runs.flatMap({ $0.measurements.map(\.benchmark) }) where !seen.contains(benchmark) {
            seen.append(benchmark)
        }
        let hosts = seen.compactMap { ComparisonPictures.hosts(runs, of: $0) }.map {
            Document.Block.picture($0, origin: "Medians of the runs named in this report.")
        }
        return [
            Document.Section("Runs against \(comparison.subjects.first ?? "")", anchor: "comparison", blocks),
            .init("Hosts", anchor: "hosts", hosts),
        ]
    }
}
