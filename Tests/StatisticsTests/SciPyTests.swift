import Foundation
import Quantities
import Statistics
import Testing

/// The table that Scripts/verify statistics writes: values of SciPy, and of plain enumeration where SciPy has none.
@Suite struct SciPyTests {
    struct Row: Decodable {
        var test: String
        var first: [Double]?
        var second: [Double]?
        var p: Double?
        var low: Double?
        var high: Double?
        var confidence: Double?
        var adjusted: [Double]?
    }

    private static func rows(_ test: String) throws -> [Row] {
        let file = try #require(Bundle.module.url(forResource: "Fixtures/scipy", withExtension: "jsonl"))
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Row.self, from: Data($0.utf8))
        }.filter { $0.test == test }
        try #require(rows.count >= 2)
        return rows
    }

    private func expectNear(_ found: Double?, _ expected: Double?, _ row: Row) throws {
        let (found, expected) = (try #require(found), try #require(expected))
        #expect(abs(found - expected) <= 1e-10 * max(1, abs(expected)), "\(row)")
    }

    @Test func mannWhitneyExactly() throws {
        for row in try Self.rows("mann-whitney") {
            let result = try #require(MannWhitney.test(row.first ?? [], row.second ?? []))
            #expect(result.method == .exact)
            try expectNear(result.pValue, row.p, row)
            try expectNear(MannWhitney.test(row.second ?? [], row.first ?? [])?.pValue, row.p, row)
        }
    }

    @Test func mannWhitneyByApproximation() throws {
        for row in try Self.rows("mann-whitney-normal") {
            let result = try #require(MannWhitney.test(row.first ?? [], row.second ?? []))
            #expect(result.method == .normalApproximation)
            try expectNear(result.pValue, row.p, row)
        }
    }

    @Test func signedRank() throws {
        for row in try Self.rows("signed-rank") {
            try expectNear(SignedRank.test(row.first ?? [])?.pValue, row.p, row)
        }
    }

    /// 600 differences, most of them tied, and 510 that are not: more than are counted.
    @Test func signedRankByApproximation() throws {
        for row in try Self.rows("signed-rank-normal") {
            let result = try #require(SignedRank.test(row.first ?? []))
            let expected = try #require(row.p)
            #expect(result.method == .normalApproximation)
            #expect(abs(result.pValue / expected - 1) < 1e-9)
        }
    }

    /// By the ranks of the normal approximation, whose own values these are.
    @Test func intervalsOfManyByApproximation() throws {
        for row in try Self.rows("center-normal") {
            let center = try #require(SignedRank.center(row.first ?? [], confidence: 0.99))
            try expectNear(center.low, row.low, row)
            try expectNear(center.high, row.high, row)
            #expect(center.confidence == 0.99)
        }
        for row in try Self.rows("shift-normal") {
            let shift = try #require(
                MannWhitney.shift(from: row.first ?? [], to: row.second ?? [], confidence: 0.99))
            try expectNear(shift.low, row.low, row)
            try expectNear(shift.high, row.high, row)
            #expect(shift.confidence == 0.99)
        }
    }

    @Test func hodgesLehmannIntervals() throws {
        for row in try Self.rows("shift") {
            let shift = MannWhitney.shift(from: row.first ?? [], to: row.second ?? [], confidence: 0.99)
            try expectInterval(shift, row)
        }
        for row in try Self.rows("center") {
            try expectInterval(SignedRank.center(row.first ?? [], confidence: 0.99), row)
        }
    }

    private func expectInterval(_ estimate: Estimate?, _ row: Row) throws {
        try expectNear(estimate?.low, row.low, row)
        try expectNear(estimate?.high, row.high, row)
        try expectNear(estimate?.confidence, row.confidence, row)
    }

    @Test func holm() throws {
        for row in try Self.rows("holm") {
            for (found, expected) in zip(Holm.adjusted(row.first ?? []), row.adjusted ?? []) {
                try expectNear(found, expected, row)
            }
        }
    }

    @Test func clopperPearson() throws {
        for row in try Self.rows("share") {
            let counts = try #require(row.first).map { Int($0) }
            try #require(counts.count == 2)
            let share = Binomial.share(counts[0], of: counts[1], confidence: 0.95)
            try expectNear(share?.low, row.low, row)
            try expectNear(share?.high, row.high, row)
        }
    }
}
