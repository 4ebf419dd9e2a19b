import Charts
import Foundation

/// Charts of made-up values of any size, with names of any length, the same ones in every run of the tests: SplitMix64 of a
/// seed.
struct AnyCharts: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// One of each kind.
    var pictures: [Picture] {
        var source = self
        return source.make()
    }

    private mutating func make() -> [Picture] {
        let count = Int.random(in: 1...14, using: &self)
        let size = pow(10, Double.random(in: -6...13, using: &self))
        let unit: AxisUnit =
            [.dollars(text()), .scaled(text()), .share(text()), .plain(text())].randomElement(using: &self)
            ?? .plain("")
        let widths = Picture.Widths(
            wide: Double(Int.random(in: 480...900, using: &self)),
            narrow: Double(Int.random(in: 320..<480, using: &self)))
        let values = (0..<count).map { _ in number(size) }
        let intervals = values.map { interval($0, size) }
        let names = values.map { _ in text() }
        let (title, words) = (text() + " " + text(), text())
        func draw(_ kind: String, _ make: (String) -> Picture) -> Picture { make(kind) }
        return [
            BarChart(
                zip(names, intervals).map { .init($0, $1, ceiling: size, series: 1) }, unit: unit,
                intervalTitle: text(), ceilingTitle: text()
            ).picture(name: "bars", title: title, description: words, widths: widths),
            RankedChart(
                zip(names, intervals).map { .init($0, $1, kind: 1) }, kinds: [text(), text()],
                marks: zip(names, values).map { .init($0, $1) }, marksTitle: text(), unit: unit,
                intervalTitle: text()
            ).picture(name: "ranked", title: title, description: words, widths: widths),
            BandChart(
                names.prefix(3).map { name in
                    .init(name, intervals.enumerated().map { .init(x: Double($0), y: $1) })
                }, events: zip(names, values.indices).map { .init($0, x: Double($1)) }, x: .plain(text()),
                y: unit, bandTitle: text()
            ).picture(name: "bands", title: title, description: words, widths: widths),
            TornadoChart(
                zip(names, intervals).map {
                    .init($0, lowEnd: $0, highEnd: "5", atLow: $1.low, atHigh: $1.high)
                }, middle: values[0], unit: unit
            ).picture(name: "tornado", title: title, description: words, widths: widths),
            FrontierChart(
                zip(names, intervals).enumerated().map {
                    .init($1.0, x: $1.1.low, y: $1.1.high, isChosen: $0 == 0)
                }, x: unit, y: unit
            ).picture(name: "frontier", title: title, description: words, widths: widths),
            HeatGrid(
                contenders: Array(names.prefix(4)), columns: names, columnsTitle: text(), rows: names,
                rowsTitle: text(),
                cells: names.map { _ in values.map { .init(winner: abs($0) > size / 2 ? 0 : 1, value: $0) } },
                unit: unit
            ).picture(name: "grid", title: title, description: words, widths: widths),
            Histogram(values, unit: unit).picture(
                name: "histogram", title: title, description: words, widths: widths),
            DistributionChart(values, median: intervals[0], unit: unit, intervalTitle: text()).picture(
                name: "distribution", title: title, description: words, widths: widths),
            SampleStrip(
                zip(names, values).enumerated().map {
                    .init(seconds: Double($0), value: $1.1, disturbedBy: $0 % 3 == 0 ? [$1.0] : [])
                }, median: intervals[0], unit: unit, intervalTitle: text()
            ).picture(name: "strip", title: title, description: words, widths: widths),
            RooflineChart(
                slopes: names.prefix(2).map { .init($0, rate: size) },
                flats: names.prefix(2).map { .init($0, rate: size * 8) },
                points: zip(names, values).map { .init($0, intensity: abs($1) / size + 0.1, rate: abs($1)) },
                unit: unit
            ).picture(name: "roofline", title: title, description: words, widths: widths),
            HistoryChart(
                zip(names, intervals).map { .init(date: "2026-11-24", value: $1, note: $0) },
                changes: [count / 2], unit: unit
            ).picture(name: "history", title: title, description: words, widths: widths),
            DotPlot(
                zip(names, values).map { .init($0, [$1, $1 * 1.1]) }, kinds: [text()], unit: unit
            ).picture(name: "hosts", title: title, description: words, widths: widths),
        ]
    }

    private mutating func number(_ size: Double) -> Double {
        switch Int.random(in: 0..<12, using: &self) {
        case 0: 0
        case 1: -size
        default: Double.random(in: -1...1, using: &self) * size
        }
    }

    private mutating func interval(_ middle: Double, _ size: Double) -> Interval {
        guard Bool.random(using: &self) else { return Interval(middle) }
        let ends = [0, 1].map { _ in Double.random(in: 0...1, using: &self) * size }
        return Interval(low: middle - ends[0], middle: middle, high: middle + ends[1])
    }

    private mutating func text() -> String {
        let pieces = [
            "antminer-s21-xp", "$/MW-year", "漢字", "<b>&amp;</b>", "\"quoted\"", "e\u{301}", "\u{202e}x",
            "matmul f32 1024³, native, one-core", "W", "il", "", "@@@@@@@@@@@@@@@@@@@@@@@@", "P10 to P90",
        ]
        let count = Int.random(in: 0...4, using: &self)
        return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined(separator: " ")
    }
}
