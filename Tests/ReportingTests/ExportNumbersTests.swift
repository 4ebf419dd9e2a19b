import Foundation
import Reporting
import RunRecords
import Testing

/// The numbers of the exports, read back as other tools read them: a golden text that was approved once says of a number
/// only that it is the same as then.
@Suite struct ExportNumbersTests {
    private struct Entry: Decodable {
        var name: String
        var unit: String
        var value: Double
    }

    private struct Times: Decodable {
        struct Result: Decodable {
            var command: String
            var parameters: [String: String]
            var times: [Double]
            var mean: Double
            var stddev: Double
            var min: Double
            var max: Double
        }

        var results: [Result]
    }

    private struct Iterations: Decodable {
        struct Iteration: Decodable {
            var name: String
            var realTime: Double
            var timeUnit: String
        }

        var benchmarks: [Iteration]
    }

    private typealias Measures = [String: [String: [String: Double]]]

    private func texts(_ format: String, of input: ExportInput) throws -> [String] {
        try ExportFormat.named(format).files(input).map(\.text)
    }

    private func run() throws -> ExportInput { try ExportInput(runs: [try Samples.record().canonicalJSON()]) }

    private func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(type, from: Data(text.utf8))
    }

    /// Of a dictionary the keys are data.
    private func measures(of input: ExportInput) throws -> Measures {
        try JSONDecoder().decode(Measures.self, from: Data(try texts("bmf", of: input).joined().utf8))
    }

    /// 6.02 MH/s, and 2 per mille below and above it.
    @Test func boundsStandBelowAndAboveTheirValue() throws {
        let value = try #require(
            try measures(of: run())["sha256d/openssl/one-core"]?["hashes-per-second"])
        #expect(value["value"] == 6_020_000)
        #expect(value["lower_value"] == 6_007_960)
        #expect(value["upper_value"] == 6_032_040)

        let rows = try ExportReaders.csv(try texts("csv", of: run()).joined())
        let titles = try #require(rows.first)
        let row = try #require(rows.first { $0.contains("sha256d/openssl/one-core") && $0.contains("rate") })
        let fields = Dictionary(zip(titles, row)) { first, _ in first }
        #expect(fields["center"] == "6020000.0")
        #expect(fields["low"] == "6007960.0")
        #expect(fields["high"] == "6032040.0")
        #expect(fields["unit"] == "H/s" && fields["better"] == "higher")

        let lines = try texts("openmetrics", of: run()).joined().split(separator: "\n")
        for (part, number) in [("", "6020000.0"), ("_low", "6007960.0"), ("_high", "6032040.0")] {
            let start = "wattmark_hash_rate\(part)_hashes_per_second{"
            #expect(
                lines.contains {
                    $0.hasPrefix(start) && $0.contains("placement=\"one-core\"") && $0.hasSuffix(" \(number)")
                }, "\(start)")
        }
    }

    /// Of several runs the middle of their values, and of each its own second.
    @Test func severalRunsAreOneValueOrPointsInTime() throws {
        let input = try ExportInput(runs: try ExportSamples.runs())
        let value = try #require(
            try measures(of: input)["sha256d/openssl/one-core"]?["hashes-per-second"]?["value"])
        #expect(abs(value - 6_020_000 * 1.005) < 1)
        let text = try texts("openmetrics", of: input).joined()
        #expect(text.contains(" 6020000.0 1780000000\n") && text.contains(" 6080200.0 1780003600\n"))
    }

    /// A hash in nanoseconds; of a product, 10^9 operations.
    @Test func timesAreOfOneHashOrAThousandMillionOperations() throws {
        let text = try texts("google-benchmark", of: run()).joined()
        let iterations = try decode(Iterations.self, text).benchmarks
        let hash = try #require(iterations.first { $0.name == "sha256d/openssl/one-core" })
        #expect(hash.timeUnit == "ns" && abs(hash.realTime - 1e9 / 6.02e6) < 1e-9)
        let product = try #require(iterations.first { $0.name.hasPrefix("matmul/native/f32") })
        #expect(abs(product.realTime / (1e9 * 1e9 / 98.7e9) - 1) < 1e-12)
    }

    /// 27 MH/s times 0.999, 1.001, 1 and 1.0005: mean and deviation of the four times by Python's `statistics`.
    @Test func timesOfASideAreSummedUp() throws {
        let text = try texts("hyperfine", of: try ExportInput(ExportSamples.report())).joined()
        let results = try decode(Times.self, text).results
        let old = try #require(
            results.first {
                $0.command == "sha256d/native/one-core" && $0.parameters["side"] == "baseline"
            })
        #expect(old.times.count == 4)
        #expect(abs(old.mean / 3.7032428239602434e-08 - 1) < 1e-12)
        #expect(abs(old.stddev / 3.162868555537102e-11 - 1) < 1e-6)
        #expect(abs(old.min / 3.700003700003701e-08 - 1) < 1e-12)
        #expect(abs(old.max / 3.707411114818522e-08 - 1) < 1e-12)
        let new = try #require(
            results.first {
                $0.command == "sha256d/native/one-core" && $0.parameters["side"] == "candidate"
            })
        #expect(abs(new.mean / old.mean - 2) < 1e-9)
    }

    /// Where less is better, a rise is the alarm.
    @Test func eachDirectionHasItsFile() throws {
        let files = try texts("github-action-benchmark", of: try ExportInput(ExportSamples.report()))
        try #require(files.count == 2)
        #expect(try decode([Entry].self, files[1]).map(\.unit) == ["W"])
        let bigger = try decode([Entry].self, files[0])
        #expect(bigger.map(\.unit) == ["H/s", "H/s", "FLOP/s"])
        #expect(abs((bigger.first?.value ?? 0) / 13.5e6 - 1) < 1e-12)
        let units = try texts("benchstat", of: run()).joined()
        #expect(units.contains("Unit H/s better=higher\n") && units.contains("Unit W better=lower\n"))
    }

    /// One regression, one metric of which nothing can be said, and two that are well.
    @Test func onlyARegressionIsAFailure() throws {
        let input = try ExportInput(ExportSamples.report())
        let junit = try texts("junit", of: input).joined()
        #expect(junit.contains("tests=\"4\" failures=\"1\" errors=\"0\" skipped=\"1\""))
        let commands = try ExportReaders.workflowCommands(try texts("github", of: input).joined())
        #expect(commands == ["error", "warning", "notice"])
        let sum = "1 regression, 1 inconclusive, 1 improvement, 1 within the threshold"
        #expect(try texts("github", of: input).joined().contains(sum))
        #expect(junit.contains("13.50 MH/s against 27.00 MH/s, -50.0 % (-50.2 % to -49.8 %)"))
    }
}
