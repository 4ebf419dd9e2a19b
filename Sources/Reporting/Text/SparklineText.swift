/// A row of small bars, for the shape of a series.
enum SparklineText {
    /// A character for each value, the lowest on the lowest step and the highest on the highest; all in the middle where
    /// they are equal, and a space for what is not known. Of more values than `width`, means of neighbours are shown.
    static func line(_ values: [Double?], width: Int, glyphs: ChartGlyphs) -> String {
        let shown = condensed(values, to: width)
        let (steps, known) = (glyphs.steps, shown.compactMap(\.self))
        guard let low = known.min(), let high = known.max(), low.isFinite, high.isFinite else { return "" }
        return String(
            shown.map { value in
                guard let value else { return " " }
                guard high > low else { return steps[(steps.count - 1) / 2] }
                return steps[Int(((value - low) / (high - low) * Double(steps.count - 1)).rounded())]
            })
    }

    private static func condensed(_ values: [Double?], to width: Int) -> [Double?] {
        guard values.count > width, width > 0 else { return values }
        let size = (values.count + width - 1) / width
        return stride(from: 0, to: values.count, by: size).map { first in
            let part = values[first..<min(first + size, values.count)].compactMap(\.self)
            return part.isEmpty ? nil : part.reduce(0, +) / Double(part.count)
        }
    }
}
