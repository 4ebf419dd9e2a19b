package import Foundation
package import RunRecords

/// The rates of one benchmark by one kernel, measured on like hosts: all of them may be compared.
package struct RateHistory: Hashable, Sendable {
    package struct Point: Hashable, Sendable {
        /// The run's id.
        package var run: String
        package var startedAt: Date
        package var label: String?
        package var center: Double
        package var low: Double
        package var high: Double

        package init(
            run: String, startedAt: Date, label: String?, center: Double, low: Double, high: Double
        ) {
            self.run = run
            self.startedAt = startedAt
            self.label = label
            self.center = center
            self.low = low
            self.high = high
        }
    }

    package var benchmark: Benchmark
    package var kernel: String
    package var fingerprintID: String
    /// Those of the points, sorted, without the unknown.
    package var hostnames: [String]
    /// Oldest first; never empty.
    package var points: [Point]
    /// Whether there are points before these.
    package var goesFurtherBack: Bool

    package init(
        of benchmark: Benchmark, kernel: String, fingerprintID: String, hostnames: [String],
        points: [Point], goesFurtherBack: Bool
    ) {
        self.benchmark = benchmark
        self.kernel = kernel
        self.fingerprintID = fingerprintID
        self.hostnames = hostnames
        self.points = points
        self.goesFurtherBack = goesFurtherBack
    }
}

/// Rates with an equal key may be compared.
package struct HistoryKey: Hashable {
    package var conditions: RateConditions
    package var fingerprintID: String

    init(conditions: RateConditions, fingerprintID: String) {
        self.conditions = conditions
        self.fingerprintID = fingerprintID
    }

    /// `nil` where a newer wattmark wrote what this one does not know.
    package init?(_ series: Series) {
        guard let benchmark = Benchmark(series), let kernel = series["kernel"],
            let fingerprint = series["fingerprint"]
        else { return nil }
        self.init(conditions: RateConditions(benchmark, kernel: kernel), fingerprintID: fingerprint)
    }
}

extension RateHistory {
    /// A point, and the host that it was measured on.
    package typealias Found = (point: Point, hostname: String?)

    /// The newest `limit` of what was found of each series with this key: one more than those, where there are more. `nil`
    /// where there is none.
    package init?(of key: HistoryKey, _ all: [Found], newest limit: Int) {
        guard !all.isEmpty else { return nil }
        let found = all.sorted { ($0.point.startedAt, $0.point.run) < ($1.point.startedAt, $1.point.run) }
        let newest = found.suffix(limit)
        self.init(
            of: key.conditions.benchmark, kernel: key.conditions.kernel, fingerprintID: key.fingerprintID,
            hostnames: Set(newest.compactMap(\.hostname)).sorted(), points: newest.map(\.point),
            goesFurtherBack: found.count > limit)
    }

    /// The start before which no rate of the newest `limit` lies, nor the one before those: of a thousand hosts' series only
    /// the ends are read.
    ///
    /// - Parameter starts: of the newest rate of each series, in seconds.
    package static func lowerBound(of starts: [Int64], newest limit: Int) -> Int64 {
        starts.count > limit ? starts.sorted(by: >)[limit] : .min
    }

    package static func comesFirst(_ a: RateHistory, _ b: RateHistory) -> Bool {
        let times = [a, b].map { $0.points.last?.startedAt ?? .distantPast }
        return (times[1], a.benchmark.name, a.fingerprintID, a.kernel)
            < (times[0], b.benchmark.name, b.fingerprintID, b.kernel)
    }

    /// The ids of their runs, each once, the newest first.
    package static func runs(of histories: [RateHistory]) -> [String] {
        var seen: Set<String> = []
        return histories.flatMap(\.points).sorted { $0.startedAt > $1.startedAt }.map(\.run)
            .filter { seen.insert($0).inserted }
    }
}
