import Foundation
import Planning
import Profiles
import Testing

@Suite struct ConcentrationTrendTests {
    private static let library: ProfileLibrary? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try? ProfileLibrary.load(
            directory: root.appending(path: "Profiles").path(percentEncoded: false))
    }()

    private func shares(_ ids: [String]) throws -> [Shares] {
        let library = try #require(Self.library)
        return try ids.map { try library.shares($0) }
    }

    /// The article's 25 % and 38 % of four pools, and a table of five: 25 + 19.5 + 12.4 + 10.8 %.
    @Test func theTopFourOverTheYears() throws {
        let trend = try ConcentrationTrend(
            of: try shares(["pools-2026-06-29", "pools-2023", "pools-2025"]), top: 4)
        #expect(trend.points.map(\.id) == ["pools-2023", "pools-2025", "pools-2026-06-29"])
        for (point, share) in zip(trend.points, [0.25, 0.38, 0.677]) {
            #expect(abs(point.topShare - share) < 1e-12)
        }
        #expect(abs(trend.change - 0.427) < 1e-12)
        #expect(trend.points[0].nakamoto == nil && trend.points[2].nakamoto == 3)
        #expect(trend.points.allSatisfy { $0.herfindahlLow <= $0.herfindahlHigh })
    }

    @Test func unlikeAndUndatedFilesMakeNone() throws {
        #expect(throws: PlanningError.self) {
            try ConcentrationTrend(of: try shares(["pools-2023", "tenants-2026-05"]), top: 4)
        }
        var undated = try shares(["pools-2023", "pools-2025"])
        undated[1].date = try #require(AsOf("undated"))
        let error = #expect(throws: PlanningError.self) { try ConcentrationTrend(of: undated, top: 4) }
        #expect("\(try #require(error))".contains("pools-2025 has no date"))
    }

    /// Merged where a file has them.
    @Test func mergesWhereItCan() throws {
        let trend = try ConcentrationTrend(
            of: try shares(["pools-2023", "pools-2026-06-29"]), top: 4,
            merging: [try Merge("Foundry+ViaBTC=both")])
        #expect(abs(trend.points[1].topShare - (0.325 + 0.195 + 0.124 + 0.108)) < 1e-12)
    }
}
