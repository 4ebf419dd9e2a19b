import Charts

/// One of each kind of chart, with values as reports have them.
enum ChartSamples {
    static let all: [Picture] = [
        bars, ranked, rankedByLogarithm, rankedBeyond, bands, tornado, frontier, grid, histogram,
        distribution, strip,
        roofline, history, hosts,
    ]

    static let bars = BarChart(
        [
            .init("openssl, one-core", Interval(low: 4.83e6, middle: 4.849e6, high: 4.87e6), ceiling: 53.2e6),
            .init(
                "native, one-core", Interval(low: 33.9e6, middle: 34.29e6, high: 34.7e6), ceiling: 53.1e6,
                series: 1),
            .init(
                "native, all-cores x2", Interval(low: 67.1e6, middle: 68.09e6, high: 69.2e6), ceiling: 106e6,
                series: 1),
            .init(
                "an engine of a very long name that no margin can hold, each-kind:P", Interval(1e6), series: 2
            ),
        ], unit: .scaled("H/s"), intervalTitle: "95 % interval of the median",
        ceilingTitle: "peak of the same cores"
    ).picture(
        name: "bars", title: "sha256d: what was measured",
        description: "Rates of three engines beside their peak.")

    private static let axis: [(String, Double, Double, Double, Int)] = [
        ("h100-sxm", -3.89e6, 2.53e6, 5.98e6, 1), ("colocation", -746e3, 371e3, 623e3, 2),
        ("gb200-nvl72", -4.12e6, 71.2e3, 2.19e6, 1), ("antminer-s21-xp", -414e3, -312e3, -190e3, 0),
    ]

    static let ranked = RankedChart(
        axis.map { .init($0.0, Interval(low: $0.1, middle: $0.2, high: $0.3), kind: $0.4) },
        kinds: ["hashing", "hosting by the hour", "powered space"],
        marks: [.init("anthropic-hut8", 1.87e6), .init("openai-x", 1.91e6), .init("a cloud", 9.5e6)],
        marksTitle: "signed contracts, gross", unit: .dollars("USD per MW at the meter and year"),
        intervalTitle: "P10 to P90"
    ).picture(
        name: "ranked", title: "What a megawatt leaves after capital",
        description: "h100-sxm leaves most, 2.53M USD a year.")

    static let rankedByLogarithm = RankedChart(
        [
            .init("h100-sxm", Interval(7.98e14), kind: 1),
            .init("this host", Interval(low: 1.7e11, middle: 1.82e11, high: 1.9e11), kind: 0),
            .init("a phone", Interval(4e9), kind: 0),
        ], kinds: ["measured", "published"], unit: .scaled("FLOP/s"), intervalTitle: "95 % interval"
    ).picture(
        name: "ranked-log", title: "Rates from four to eight hundred thousand", description: "Three machines."
    )

    /// Two of many rows reach much further than the others.
    private static let far: [RankedChart.Entry] = [
        .init("h100-sxm", Interval(low: -5.27e6, middle: 1.26e6, high: 4.78e6), kind: 1),
        .init("colocation", Interval(low: -746e3, middle: 371e3, high: 623e3), kind: 2),
        .init(
            "gb200-nvl72/per-token:gpt-oss-120b", Interval(low: -5.54e6, middle: -1.21e6, high: 1.02e6),
            kind: 1),
    ]

    private static let near: [RankedChart.Entry] = (0..<8).map { place in
        let middle: Double = -3.5e5 - Double(place) * 5e4
        return .init(
            "machine-\(place)", Interval(low: middle - 1e5, middle: middle, high: middle + 1.5e5), kind: 0)
    }

    static let rankedBeyond = RankedChart(
        far + near, kinds: ["hashing", "hosting by the hour", "powered space"],
        unit: .dollars("USD per MW at the meter and year"), intervalTitle: "P10 to P90"
    ).picture(
        name: "ranked-beyond", title: "What a megawatt leaves after capital",
        description: "Two rows reach beyond the axis.")

    private static let hosting: [BandChart.Point] = (1...5).map { year in
        let year = Double(year)
        let middle: Double = 5e6 - 8e5 * year
        return .init(x: year, y: Interval(low: middle - 2e6, middle: middle, high: middle + 2e6 + 2e5 * year))
    }

    private static let hashing: [BandChart.Point] = (1...5).map { year in
        let year = Double(year)
        return .init(x: year, y: Interval(low: -2e5, middle: 4e5 - 1e5 * year, high: 9e5 - 5e4 * year))
    }

    static let bands = BandChart(
        [.init("h100-sxm", hosting), .init("antminer-s23-hyd", hashing)],
        events: [.init("halving", x: 2.8)], x: .whole("year"),
        y: .dollars("operating margin, USD per MW"), bandTitle: "P10 to P90"
    ).picture(
        name: "bands", title: "Operating margin by year",
        description: "Both fall; hosting stays above hashing.")

    static let tornado = TornadoChart(
        [
            .init("$/hour, h100-sxm", lowEnd: "1.99", highEnd: "5", atLow: 8.6e6, atHigh: 24.5e6),
            .init("PUE, hosting", lowEnd: "1.18", highEnd: "1.43", atLow: 15.2e6, atHigh: 12.4e6),
            .init("utilization", lowEnd: "0.8", highEnd: "1", atLow: 10.6e6, atHigh: 13.7e6),
            .init("tariff", lowEnd: "40", highEnd: "60", atLow: 13.8e6, atHigh: 13.6e6),
        ], middle: 13.7e6, unit: .dollars("after capital, USD per MW of IT load and year")
    ).picture(name: "tornado", title: "What moves h100-sxm", description: "Its rent moves it most.")

    private static let choices: [FrontierChart.Choice] = (0...10).map { step in
        let share: Double = Double(step) / 10
        let bad: Double = -2e6 + 4e6 * share - 2.5e6 * share * share
        return .init("\(step * 10) % hosting", x: bad, y: 1e6 + 5e6 * share, isChosen: step == 7)
    }

    static let frontier = FrontierChart(
        choices, x: .dollars("P10 of NPV, USD per MW"), y: .dollars("mean of NPV, USD per MW")
    ).picture(
        name: "frontier", title: "Mixes of hashing and hosting",
        description: "Seven tenths hosting is chosen.")

    static let grid = HeatGrid(
        contenders: ["antminer-s23-hyd/hashprice", "colocation/per-kilowatt"],
        columns: ["60000", "90000", "120000"], columnsTitle: "BTC price",
        rows: ["100", "150", "200"], rowsTitle: "$/kW-month",
        cells: [
            [
                .init(winner: 1, value: 9.2e5), .init(winner: 0, value: 1.1e6),
                .init(winner: 0, value: 1.58e6),
            ],
            [
                .init(winner: 1, value: 1.38e6), .init(winner: 1, value: 1.38e6),
                .init(winner: 0, value: 1.58e6),
            ],
            [
                .init(winner: 1, value: 1.84e6), .init(winner: 1, value: 1.84e6),
                .init(winner: 1, value: 1.84e6),
            ],
        ], unit: .dollars("net of power, USD per MW and year")
    ).picture(
        name: "grid", title: "Who earns most",
        description: "Hashing wins where bitcoin is dear and space cheap.")

    /// A hundred values around 34, some of them far off.
    static let values: [Double] = (0..<100).map { order in
        let place: Double = Double((order * 37) % 100) - 50
        return 34e6 + place * 4e3 - (order % 17 == 0 ? 9e5 : 0)
    }

    static let histogram = Histogram(values, unit: .scaled("H/s")).picture(
        name: "histogram", title: "Samples by size", description: "Most lie close together.")

    static let distribution = DistributionChart(
        values, median: Interval(low: 33.97e6, middle: 33.99e6, high: 34.02e6), unit: .scaled("H/s"),
        intervalTitle: "95 % interval"
    ).picture(
        name: "distribution", title: "Samples, the lowest first", description: "One in seventeen is slow.")

    private static let samples: [SampleStrip.Sample] = (0..<30).map { order in
        let causes: [String] = order % 17 == 0 ? ["steal"] : order == 9 ? ["frequency"] : []
        return .init(seconds: Double(order) * 0.11, value: values[order], disturbedBy: causes)
    }

    static let strip = SampleStrip(
        samples, median: Interval(low: 33.9e6, middle: 33.95e6, high: 34.0e6), unit: .scaled("H/s"),
        intervalTitle: "95 % interval of the median"
    ).picture(
        name: "strip", title: "Samples in their order", description: "Two were disturbed by steal.")

    static let roofline = RooflineChart(
        slopes: [.init("memory read 19.8 GB/s", rate: 19.8e9), .init("cache read 71 GB/s", rate: 71e9)],
        flats: [.init("peak f32 102 GFLOP/s", rate: 102e9), .init("peak f64 51 GFLOP/s", rate: 51e9)],
        points: [
            .init("f32 1024³", intensity: 170.7, rate: 91.9e9),
            .init("f64 1024³", intensity: 85.3, rate: 46e9),
            .init("f32 4x4096x4096", intensity: 2, rate: 34e9),
        ], unit: .scaled("FLOP/s")
    ).picture(
        name: "roofline", title: "Roofline of one core", description: "Large products are near the peak.")

    private static let points: [HistoryChart.Point] = (0..<24).map { order in
        let level: Double = order < 15 ? 34.4e6 : 13.7e6
        let middle: Double = level * (1 + Double(order % 5 - 2) * 0.002)
        return .init(
            date: "2026-11-\(order < 9 ? "0" : "")\(order + 1)",
            value: Interval(low: level * 0.99, middle: middle, high: level * 1.01),
            note: order == 15 ? "new kernel" : nil)
    }

    static let history = HistoryChart(points, changes: [15], unit: .scaled("H/s")).picture(
        name: "history", title: "sha256d, native, one-core", description: "Worse since 2026-11-16.")

    private static let rows: [DotPlot.Row] = (0..<12).map { host in
        let base: Double = 30e6 + Double((host * 7919) % 13) * 1e6
        let values: [Double] = (0..<5).map { base + Double($0) * 2e5 }
        return .init("host-\(host)", values, kind: host % 3)
    }

    static let hosts = DotPlot(
        rows, kinds: ["Emerald Rapids", "Genoa", "Milan"], unit: .scaled("H/s")
    ).picture(name: "hosts", title: "sha256d of twelve hosts", description: "The fastest has 42 MH/s.")
}
