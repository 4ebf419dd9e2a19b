import Charts
import TestSupport
import Testing

/// Each kind of chart as a file of its own, byte for byte as it was looked at when it was recorded.
@Suite struct GoldenChartTests {
    @Test(arguments: ChartSamples.all.map(\.name)) func chart(name: String) throws {
        let picture = try #require(ChartSamples.all.first { $0.name == name })
        for (layout, file) in [(Picture.Layout.wide, "\(name).svg"), (.narrow, "\(name)-narrow.svg")] {
            if let difference = GoldenText.difference(picture.document(layout), file, testFile: #filePath) {
                Issue.record(Comment(rawValue: difference))
            }
        }
    }

    @Test func everyKindHasAName() {
        #expect(Set(ChartSamples.all.map(\.name)).count == ChartSamples.all.count)
    }
}
