package import Foundation
package import Regression
package import RunRecords

/// The history of one metric on like hosts, as `history --json` prints it.
package struct HistoryReport: Encodable, Sendable {
    package struct Point: Encodable, Sendable {
        package var run: String
        package var startedAt: Date
        @Nullable package var label: String?
        package var center: Double
        package var low: Double
        package var high: Double
        package var annotations: [String]

        package init(
            run: String, startedAt: Date, label: String?, center: Double, low: Double, high: Double,
            annotations: [String]
        ) {
            self.run = run
            self.startedAt = startedAt
            self.label = label
            self.center = center
            self.low = low
            self.high = high
            self.annotations = annotations
        }
    }

    package struct Change: Encodable, Sendable {
        /// The first run of the new level.
        package var run: String
        package var startedAt: Date
        package var before: Double
        package var after: Double
        package var pValue: Double
        package var verdict: Verdict
    }

    package struct Level: Encodable, Sendable {
        package var mean: Double
        /// On this level, the newest with them.
        package var runs: Int
    }

    package struct Newest: Encodable, Sendable {
        package var judgement: LevelHistory.Judgement
        /// Where it was to be expected; `null` where too few runs came before it.
        @Nullable package var expectedLow: Double?
        @Nullable package var expectedHigh: Double?
        package var confidence: Double
    }

    let benchmark: Benchmark
    /// The benchmark's name: `sha256d/openssl/one-core`.
    package var metric: String
    /// Of all points.
    package var kernel: String
    package var unit: RateUnit
    package var better: Polarity
    package var fingerprintId: String
    package var hostnames: [String]
    /// Oldest first.
    package var points: [Point]
    /// Whether there are points before these.
    package var goesFurtherBack: Bool
    package var changes: [Change]
    package var level: Level
    package var newest: Newest

    /// - Parameter points: oldest first.
    /// - Returns: `nil` where there are no points, or one that is not finite.
    package init?(
        of benchmark: Benchmark, kernel: String, better: Polarity, fingerprintId: String, hostnames: [String],
        points: [Point], goesFurtherBack: Bool, settings: LevelHistory.Settings = .init()
    ) {
        guard let history = LevelHistory(points.map(\.center), polarity: better, settings: settings),
            let mean = history.level
        else { return nil }
        self.benchmark = benchmark
        metric = benchmark.name
        unit = benchmark.unit
        self.kernel = kernel
        self.better = better
        self.fingerprintId = fingerprintId
        self.hostnames = hostnames
        self.points = points
        self.goesFurtherBack = goesFurtherBack
        changes = history.changes.map { change in
            let point = points[change.index]
            return Change(
                run: point.run, startedAt: point.startedAt, before: change.before, after: change.after,
                pValue: change.pValue, verdict: change.verdict)
        }
        level = Level(mean: mean, runs: points.count - history.levelStart)
        newest = Newest(
            judgement: history.judgement, expectedLow: history.expected?.lowerBound,
            expectedHigh: history.expected?.upperBound, confidence: settings.confidence)
    }

    /// All but the benchmark, which its name is for.
    private enum CodingKeys: String, CodingKey {
        case metric, kernel, unit, better, fingerprintId, hostnames, points, goesFurtherBack, changes, level,
            newest
    }

    /// The positions of the changes among the points.
    var changeIndices: [Int] {
        changes.compactMap { change in points.firstIndex { $0.run == change.run } }
    }
}
