import Statistics

/// What a series of one metric says: where its level changed, which level it is on now, and whether its newest value
/// belongs there.
///
/// The level begins anew at each change, so a shift is reported once, as a change, and not again by every value after
/// it.
package struct LevelHistory: Equatable, Sendable {
    package struct Settings: Equatable, Sendable {
        /// See `EDivisive`.
        package var window = 50
        package var pValue = 0.001
        /// Of the prediction interval.
        package var confidence = 0.99
        /// A shift by a smaller share is not reported, however sure it is: nobody would act on it.
        package var smallestChange = 0.005

        package init() {}
    }

    package struct Change: Equatable, Sendable {
        /// Of the first value of the new level.
        package var index: Int
        /// Means of the levels.
        package var before: Double
        package var after: Double
        package var pValue: Double
        /// `regression` or `improvement`.
        package var verdict: Verdict

        package init(index: Int, before: Double, after: Double, pValue: Double, verdict: Verdict) {
            self.index = index
            self.before = before
            self.after = after
            self.pValue = pValue
            self.verdict = verdict
        }

        /// After over before, less 1.
        package var share: Double { after / before - 1 }
    }

    package enum Judgement: String, Encodable, CaseIterable, Sendable {
        /// Fewer than three runs before it on its level.
        case tooFewRuns = "too_few_runs"
        case expected
        case better
        case worse
    }

    package var changes: [Change]
    /// Index of the first value of the present level.
    package var levelStart: Int
    /// Mean of the present level; `nil` for an empty series.
    package var level: Double?
    package var judgement: Judgement
    /// Where the newest value was to be expected, from the others of its level; `nil` where there are too few.
    package var expected: ClosedRange<Double>?

    /// Of fewer values no change could be told: they are not two levels.
    package static let fewestForAChange = 2 * EDivisive().shortestLevel

    /// - Parameter values: oldest first.
    /// - Returns: `nil` where a value is not finite.
    package init?(_ values: [Double], polarity: Polarity, settings: Settings = Settings()) {
        let search = EDivisive(window: settings.window, pValue: settings.pValue)
        guard let found = search.changes(in: values) else { return nil }
        changes = Self.changes(found, in: values, polarity: polarity, settings: settings)
        levelStart = changes.last?.index ?? 0
        level = Self.mean(values[levelStart...])
        judgement = .tooFewRuns
        expected = nil
        let earlier = values[levelStart...].dropLast()
        guard let newest = values.last, earlier.count >= 3,
            let interval = StudentT.predictionInterval(Array(earlier), confidence: settings.confidence)
        else { return }
        expected = interval
        judgement = Self.judge(newest, within: interval, polarity: polarity, settings: settings)
    }

    /// Levels are told apart by the changes that count, so the means are those between them.
    private static func changes(
        _ found: [EDivisive.Change], in values: [Double], polarity: Polarity, settings: Settings
    ) -> [Change] {
        var kept = found
        while true {
            let ends = [0] + kept.map(\.index) + [values.count]
            let changes = kept.indices.map { position in
                let before = mean(values[ends[position]..<ends[position + 1]]) ?? 0
                let after = mean(values[ends[position + 1]..<ends[position + 2]]) ?? 0
                let isBetter = polarity == .higher ? after > before : after < before
                return Change(
                    index: kept[position].index, before: before, after: after, pValue: kept[position].pValue,
                    verdict: isBetter ? .improvement : .regression)
            }
            let sizes = changes.map { abs($0.after - $0.before) / max(abs($0.before), .leastNormalMagnitude) }
            guard let smallest = sizes.indices.min(by: { sizes[$0] < sizes[$1] }),
                sizes[smallest] < settings.smallestChange
            else { return changes }
            kept.remove(at: smallest)
        }
    }

    private static func judge(
        _ value: Double, within interval: ClosedRange<Double>, polarity: Polarity, settings: Settings
    ) -> Judgement {
        let center = (interval.lowerBound + interval.upperBound) / 2
        let isSmall = abs(value - center) < settings.smallestChange * abs(center)
        guard !interval.contains(value), !isSmall else { return .expected }
        return (value > center) == (polarity == .higher) ? .better : .worse
    }

    private static func mean(_ values: ArraySlice<Double>) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
}
