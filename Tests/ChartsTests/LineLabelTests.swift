import Charts
import Foundation
import Testing

/// Words beside lines stand off them, and every point and line can be told.
@Suite struct LineLabelTests {
    /// Straight pieces of the lines of a class, as they are written.
    private func pieces(_ drawing: String, _ classes: String) -> [(
        x1: Double, y1: Double, x2: Double, y2: Double
    )] {
        drawing.matches(of: #/<path class="([^"]+)" d="([^"]+)"/#).filter { $0.output.1 == classes }
            .flatMap { match in
                var pieces: [(Double, Double, Double, Double)] = []
                var at = (x: 0.0, y: 0.0)
                for step in String(match.output.2).matches(of: #/([MLHV])([0-9.-]+)(?: ([0-9.-]+))?/#) {
                    let first = Double(step.output.2) ?? .nan
                    var next = at
                    switch step.output.1 {
                    case "H": next.x = first
                    case "V": next.y = first
                    default: next = (first, step.output.3.flatMap { Double($0) } ?? .nan)
                    }
                    if step.output.1 != "M" { pieces.append((at.x, at.y, next.x, next.y)) }
                    at = next
                }
                return pieces
            }
    }

    /// Whether a piece runs through a box, by its points a tenth of a unit apart.
    private func crosses(_ piece: (x1: Double, y1: Double, x2: Double, y2: Double), _ box: Box) -> Bool {
        let length = hypot(piece.x2 - piece.x1, piece.y2 - piece.y1)
        return stride(from: 0, through: 1, by: 0.1 / max(0.1, length)).contains { share in
            let (x, y) = (piece.x1 + share * (piece.x2 - piece.x1), piece.y1 + share * (piece.y2 - piece.y1))
            return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
        }
    }

    private func text(_ label: String, _ picture: Picture, _ layout: Picture.Layout) throws -> Box {
        let texts = picture.document(layout).matches(of: #/<text[^>]*>([^<]*)<\/text>/#).map {
            String($0.output.1)
        }
        let place = try #require(texts.firstIndex(of: label), "\(label) in \(layout)")
        return picture.texts(layout)[place]
    }

    /// On a telephone too: no roof runs through its own name, and no point is without one.
    @Test func aRooflineNamesAllOfIt() throws {
        let labels = [
            "memory read 19.8 GB/s", "cache read 71 GB/s", "peak f32 102 GFLOP/s", "peak f64 51 GFLOP/s",
            "f32 1024³", "f64 1024³", "f32 4x4096x4096",
        ]
        for layout in Picture.Layout.allCases {
            let drawing = ChartSamples.roofline.document(layout)
            // The legend's samples are no roofs.
            let lines = (pieces(drawing, "l c1") + pieces(drawing, "l c3")).filter { $0.x2 - $0.x1 > 20 }
            #expect(lines.count == 4)
            for label in labels {
                let box = try text(label, ChartSamples.roofline, layout)
                #expect(!lines.contains { crosses($0, box) }, "\(label), \(layout)")
            }
        }
    }

    private static let frontier = FrontierChart(
        (0...10).map { step in
            let share = Double(step) / 10
            let bad: Double = -2e6 * share - 1e6 * share * share
            return .init("\(step) MW hosting", x: bad, y: 1e6 + 4e6 * share, isChosen: step == 10)
        }, x: .dollars("P10"), y: .dollars("mean")
    ).picture(name: "frontier", title: "Mixes", description: "")

    @Test func aFrontierRunsThroughNoLabel() throws {
        for layout in Picture.Layout.allCases {
            let lines = pieces(Self.frontier.document(layout), "l c1")
            #expect(lines.count == 10)
            for label in ["0 MW hosting", "10 MW hosting"] {
                let box = try text(label, Self.frontier, layout)
                #expect(!lines.contains { crosses($0, box) }, "\(label), \(layout)")
            }
        }
    }

    /// Without colour lines are told by their markers, which the legend has too, and by names at their ends.
    @Test func linesAreToldWithoutColour() {
        for layout in Picture.Layout.allCases {
            let drawing = ChartSamples.bands.document(layout)
            #expect(
                drawing.matches(of: #/<circle /#).count == 6
                    && drawing.matches(of: #/<rect class="p c2"/#).count == 6)
            for name in ["h100-sxm", "antminer-s23-hyd"] {
                #expect(drawing.components(separatedBy: ">\(name)</text>").count == 3, "\(name), \(layout)")
            }
        }
    }

    /// Time begins and ends where the values do.
    @Test func yearsAreThoseOfTheValues() {
        for layout in Picture.Layout.allCases {
            let texts = ChartSamples.bands.document(layout).matches(of: #/<text[^>]*>(\d)<\/text>/#).map {
                String($0.output.1)
            }
            // The 0 is of dollars.
            #expect(texts == ["0", "1", "2", "3", "4", "5"], "\(layout)")
        }
    }

    /// Dates stand evenly, whatever there is room for.
    @Test(arguments: [2, 5, 12, 13, 24, 31, 100]) func datesStandEvenly(count: Int) {
        let dates = (0..<count).map { "00:\($0 < 10 ? "0" : "")\($0)" }
        let picture = HistoryChart(
            dates.map { .init(date: $0, value: Interval(1e6)) }, changes: [], unit: .scaled("H/s")
        ).picture(name: "history", title: "History", description: "")
        for layout in Picture.Layout.allCases {
            let shown = picture.document(layout).matches(of: #/>(00:\d+)<\/text>/#).compactMap {
                dates.firstIndex(of: String($0.output.1))
            }
            let steps = Set(zip(shown, shown.dropFirst()).map { $1 - $0 })
            #expect(shown.first == 0 && steps.count == 1, "\(layout): \(shown)")
        }
    }

    /// Equal runs lie on an axis that can be read.
    @Test func noChangeHasAnAxis() {
        let drawing = RankedChart(
            [.init("sha256d", Interval(0), kind: 0)], kinds: [], unit: .change("change"),
            intervalTitle: "99 %"
        ).picture(name: "none", title: "None", description: "").document()
        #expect(drawing.contains(">-1.0 %</text>") || drawing.contains(">-1 %</text>"))
        #expect(!drawing.contains("0.000"))
    }

    /// A threshold is a line through all rows, and no row of its own.
    @Test func thresholdsAreLines() {
        let drawing = RankedChart(
            [.init("sha256d", Interval(low: -0.03, middle: -0.021, high: -0.012), kind: 0)],
            kinds: ["slower"],
            marks: [.init("below", -0.02), .init("above", 0.02)], marksTitle: "threshold ±2 %",
            marksAreLines: true, unit: .change("change"), intervalTitle: "99 %"
        ).picture(name: "check", title: "Check", description: "")
        #expect(pieces(drawing.document(), "i d").count == 3)
        #expect(!drawing.document().contains(">below<"))
        #expect(
            drawing.table.rows == [
                ["sha256d", "slower", "-2.1 %", "-3.0 %", "-1.2 %"],
                ["below", "threshold ±2 %", "-2.0 %", "", ""], ["above", "threshold ±2 %", "+2.0 %", "", ""],
            ])
    }

    /// Two lines that end together: each is named where neither runs, or in the legend alone.
    @Test(arguments: [0.0, 0.02, 0.1, 0.4]) func noLineRunsThroughAName(apart: Double) {
        let steps = (0...10).map(Double.init)
        let picture = BandChart(
            [
                .init("h100-sxm", steps.map { .init(x: $0 / 2, y: Interval($0 * 1e6 - 15e6)) }),
                .init("colocation", steps.map { .init(x: $0 / 2, y: Interval(-5e6 + apart * 1e6 * $0)) }),
            ], events: [.init("colocation closes", x: 4.9), .init("h100-sxm closes", x: 5)],
            x: .plain("years"), y: .dollars("cash"), bandTitle: ""
        ).picture(name: "cash", title: "Cash", description: "")
        for layout in Picture.Layout.allCases {
            let drawing = picture.document(layout)
            let lines = pieces(drawing, "l c1") + pieces(drawing, "l c2") + pieces(drawing, "i d")
            #expect(lines.count >= 22)
            for box in picture.texts(layout) {
                #expect(!lines.contains { crosses($0, box) }, "\(layout): \(box)")
            }
            for name in ["h100-sxm", "colocation", "colocation closes", "h100-sxm closes"] {
                #expect(drawing.contains(">\(name)</text>"), "\(name), \(layout)")
            }
        }
    }

    /// A line that leads from a name to its point crosses no line of the drawing.
    @Test func noLeaderCrossesALine() {
        let picture = RooflineChart(
            slopes: [
                .init("memory read, 19.8 GB/s", rate: 19.8e9), .init("cache read, 71 GB/s", rate: 71e9),
                .init("core read, 90 GB/s", rate: 90e9),
            ],
            flats: [
                .init("peak f32, 102 GFLOP/s", rate: 102e9), .init("peak f64, 51 GFLOP/s", rate: 51e9),
                .init("peak bf16, 98 GFLOP/s", rate: 98e9),
            ],
            points: (0..<6).map {
                .init("f32 \($0), native", intensity: 170 - 9 * Double($0), rate: (91 - 5 * Double($0)) * 1e9)
            }, unit: .scaled("FLOP/s")
        ).picture(name: "roofline", title: "Roofline", description: "")
        var count = 0
        for layout in Picture.Layout.allCases {
            let drawing = picture.document(layout)
            let lines = pieces(drawing, "l c1") + pieces(drawing, "l c3")
            let leaders = pieces(drawing, "a").filter { $0.x1 != $0.x2 && $0.y1 != $0.y2 }
            count += leaders.count
            for leader in leaders {
                #expect(!lines.contains { meets($0, leader) }, "\(layout): \(leader)")
            }
        }
        #expect(count > 0)
    }

    private typealias Piece = (x1: Double, y1: Double, x2: Double, y2: Double)

    /// Whether two pieces cross between their ends.
    private func meets(_ first: Piece, _ second: Piece) -> Bool {
        func side(_ line: Piece, _ x: Double, _ y: Double) -> Double {
            (line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1)
        }
        return side(first, second.x1, second.y1) * side(first, second.x2, second.y2) < 0
            && side(second, first.x1, first.y1) * side(second, first.x2, first.y2) < 0
    }
}
