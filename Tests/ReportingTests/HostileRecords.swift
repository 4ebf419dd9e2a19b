import Foundation
import Quantities
import Reporting
import RunRecords

/// Runs in which every place for a name holds a hostile string.
struct HostileRecords {
    let strings: [String]
    private let document: Data

    /// A measurement, a revenue row and a warning a string.
    init(_ strings: [String]) throws {
        self.strings = strings
        let sample = try Samples.record()
        var host = sample.host
        host.hostname = strings[0]
        host.cpu.brand = strings[0]
        var tool = sample.tool
        tool.version = strings[0]
        var measurement = Samples.measurements[0]
        measurement.samples = Array(measurement.samples.prefix(1))
        measurement.fractionOfPeak = nil
        document = try RunRecord(
            label: strings[0], startedAt: sample.startedAt, finishedAt: sample.finishedAt, tool: tool,
            host: host,
            environment: sample.environment, fingerprint: sample.fingerprint,
            measurements: strings.map {
                measurement.kernel = $0
                return measurement
            }, power: sample.power,
            revenue: strings.map {
                var row = Samples.rows(.profile($0), .hashprice, gross: 1e6, net: 1e5, relative: 0.1)[0]
                row.market = $0
                return row
            }, warnings: strings.map { Warning("x", $0, nextStep: "y") }
        ).canonicalJSON()
    }

    func text(_ format: String) throws -> String {
        try ExportFormat.named(format).files(try ExportInput(runs: [document])).map(\.text).joined()
    }

    static let formats = ExportFormat.all.map(\.name)

    /// Ten thousand strings, in batches.
    static let batches: [[String]] = {
        var source = HostileStrings(seed: 17)
        return (0..<50).map { _ in (0..<200).map { _ in source.next() } }
    }()
}
