import Charts
import Testing

/// Whatever is drawn, text stands within the drawing and over no other text.
@Suite struct LayoutTests {
    private func check(_ picture: Picture) {
        for (place, box) in picture.texts.enumerated() {
            #expect(picture.bounds.contains(box), "\(picture.name): \(box) in \(picture.bounds)")
            for other in picture.texts.dropFirst(place + 1) {
                #expect(!box.overlaps(other), "\(picture.name): \(box) and \(other)")
            }
        }
        #expect(picture.texts.count > 1)
    }

    @Test(arguments: ChartSamples.all.map(\.name)) func ofTheSamples(name: String) throws {
        check(try #require(ChartSamples.all.first { $0.name == name }))
    }

    @Test(arguments: 0..<40) func ofWhateverComes(seed: Int) {
        for picture in AnyCharts(seed: UInt64(seed)).pictures { check(picture) }
    }
}
