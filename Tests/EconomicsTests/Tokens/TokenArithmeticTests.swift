import Economics
import Foundation
import Quantities
import RunRecords
import Testing

/// `Fixtures/inference-economics.csv` are public constants, each with its source; what is expected of those that state
/// tokens was reckoned from their decimals with exact fractions, apart from this program.
@Suite struct TokenArithmeticTests {
    private struct Row {
        let watts: Watts
        let rents: [DollarsPerHour]
        let tokensPerSecondPerMegawatt: Double
    }

    private func row(_ device: String) throws -> Row {
        let url = try #require(
            Bundle.module.url(
                forResource: "inference-economics", withExtension: "csv", subdirectory: "Fixtures"))
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        let line = try #require(lines.first { $0.hasPrefix(device + ",") })
        let numbers = line.split(separator: ",").dropFirst().prefix(5).compactMap { Double($0) }
        try #require(numbers.count == 5)
        return Row(
            watts: Watts(numbers[0] * 1e3), rents: numbers[1...3].map { DollarsPerHour($0) },
            tokensPerSecondPerMegawatt: numbers[4] * 1e6)
    }

    @Test(arguments: [
        ("H100", 1557.0, 1.1111111111111112, [0.2319274958966674, 0.3015057446656676, 0.2319274958966674]),
        (
            "B200", 6076.0, 0.35714285714285715,
            [0.08914856265086679, 0.10697827518104015, 0.13257991368590447]
        ),
        (
            "MI355X", 6757.5, 0.39215686274509803,
            [0.06083775229169236, 0.07810251983392938, 0.0863238377111851]
        ),
    ])
    func theArithmeticOfInferenceEconomics(
        device: String, perDevice: Double, joules: Double, usd: [Double]
    ) throws {
        let row = try row(device)
        let rate = TokenArithmetic.perDevice(
            tokensPerSecondPerMegawatt: row.tokensPerSecondPerMegawatt, watts: row.watts)
        #expect(isClose(rate, perDevice))
        #expect(isClose(TokenArithmetic.joulesPerToken(watts: row.watts, tokensPerSecond: rate), joules))
        for (rent, expected) in zip(row.rents, usd) {
            #expect(isClose(TokenArithmetic.usdPerMillion(rent: rent, tokensPerSecond: rate), expected))
        }
        #expect(
            isClose(
                TokenArithmetic.perMegawatt(
                    tokensPerSecond: rate, watts: row.watts, basis: .it, pue: 1.25),
                row.tokensPerSecondPerMegawatt))
    }

    @Test func aMegawattAtTheMeterHasLess() {
        let it = TokenArithmetic.perMegawatt(tokensPerSecond: 1000, watts: Watts(500), basis: .it, pue: 1.25)
        let facility = TokenArithmetic.perMegawatt(
            tokensPerSecond: 1000, watts: Watts(500), basis: .facility, pue: 1.25)
        #expect(it == 2e6)
        #expect(isClose(facility, 1.6e6))
        #expect(
            isClose(
                TokenArithmetic.gross(tokensPerSecondPerMegawatt: 1e6, usdPerMillion: 0.1, utilization: 0.5)
                    .value, 1_576_800))
    }

    private func isClose(_ value: Double, _ expected: Double) -> Bool {
        abs(value / expected - 1) < 1e-12
    }
}
