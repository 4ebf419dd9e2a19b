import Foundation
import Quantities
import RunRecords
import Testing

extension Program {
    /// Twelve hosts in two places, of which one is 10 % slower, each with a run of ten days ago.
    static func ofAFleet() throws -> Program {
        let program = try Program()
        let sample = try RunRecord(validating: Data(contentsOf: URL(filePath: Program.record)))
        let records = try (0..<24).map { index -> RunRecord in
            let tags = try [RunTag("site=\(index % 2 == 0 ? "container-1mw" : "lulea")")]
            let start = (index < 12 ? 0 : 10 * 86_400) + Double(index)
            let factor = (1 + 0.001 * Double(index % 5)) * (index == 19 ? 0.9 : 1)
            return try hostRecord(
                sample, host: String(format: "bench-%02d", index % 12), tags: tags, after: start,
                factor: factor)
        }
        let text = try records.map { String(decoding: try $0.canonicalJSON(), as: UTF8.self) }.joined()
        try program.write(text, to: "records.json")
        #expect(try program.run(["results", "import", "records.json"]).status == 0)
        return program
    }

    /// The sample as a run of that host, so many seconds later, its rates times `factor`.
    static func hostRecord(
        _ sample: RunRecord, host name: String, tags: [RunTag] = [], after seconds: Double, factor: Double
    ) throws -> RunRecord {
        var host = sample.host
        host.hostname = name
        let start = sample.startedAt + seconds
        return try RunRecord(
            label: nil, tags: RunTags(tags), startedAt: start, finishedAt: start + 30, tool: sample.tool,
            host: host, environment: sample.environment, fingerprint: sample.fingerprint,
            measurements: sample.measurements.map { measurement in
                var changed = measurement
                changed.rate = measurement.rate.scaled(by: factor)
                return changed
            }, power: sample.power, revenue: sample.revenue, warnings: sample.warnings)
    }
}
