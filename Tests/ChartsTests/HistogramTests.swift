import Charts
import Testing

@Suite struct HistogramTests {
    /// A value on an edge counts in the bin above it, and each value once.
    @Test func anEdgeBelongsToTheBinAboveIt() throws {
        let values = (0..<900).map { Double($0 % 10) }
        let table = Histogram(values, unit: .plain("s")).picture(name: "h", title: "h", description: "h")
            .table
        let bins = try table.rows.map { row in
            (
                from: try #require(Double(row[0])), to: try #require(Double(row[1])),
                count: try #require(Int(row[2]))
            )
        }
        #expect(bins.count > 3 && bins.contains { values.contains($0.from) && $0.from > 0 })
        #expect(bins.map(\.count).reduce(0, +) == values.count)
        for bin in bins.dropLast() {
            #expect(bin.count == values.count { $0 >= bin.from && $0 < bin.to }, "\(bin)")
        }
    }
}
