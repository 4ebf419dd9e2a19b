import Charts
import Testing

/// Whatever is drawn, text stands within the drawing and over no other text.
@Suite struct LayoutTests {
    private func check(_ picture: Picture) {
        for layout in Picture.Layout.allCases {
            let (bounds, texts) = (picture.bounds(layout), picture.texts(layout))
            for (place, box) in texts.enumerated() {
                #expect(bounds.contains(box), "\(picture.name), \(layout): \(box) in \(bounds)")
                for other in texts.dropFirst(place + 1) {
                    #expect(!box.overlaps(other), "\(picture.name), \(layout): \(box) and \(other)")
                }
            }
            #expect(texts.count > 1)
        }
    }

    @Test(arguments: ChartSamples.all.map(\.name)) func ofTheSamples(name: String) throws {
        check(try #require(ChartSamples.all.first { $0.name == name }))
    }

    @Test(arguments: 0..<40) func ofWhateverComes(seed: Int) {
        for picture in AnyCharts(seed: UInt64(seed)).pictures { check(picture) }
    }

    /// A telephone shows a drawing of its own width, in letters that can be read.
    @Test func theNarrowOneIsForATelephone() {
        for picture in ChartSamples.all {
            #expect(picture.bounds(.narrow).width == 340 && picture.bounds(.wide).width == 720)
        }
    }
}
