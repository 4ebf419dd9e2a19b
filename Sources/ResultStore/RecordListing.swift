import Foundation
import Quantities
import RunRecords

extension RecordRows {
    /// What lists and histories say of a document, without an outline, read without the samples: a tenth of the time that the
    /// whole takes.
    ///
    /// - Parameter json: whose digest is known to be its id.
    /// - Returns: `nil` where it is no record.
    init?(listing json: Data) {
        guard let listed = try? CanonicalJSON.decode(Listed.self, from: json) else { return nil }
        self.init(
            id: listed.id, startedAt: Int64(listed.startedAt.timeIntervalSince1970), label: listed.label,
            tags: listed.tags?.list ?? [], hostname: listed.host.hostname,
            fingerprint: listed.fingerprint.id, toolVersion: listed.tool.version, json: json,
            rates: listed.measurements.map { rate in
                Rate(
                    series: Series(
                        of: rate.benchmark, kernel: rate.kernel, fingerprintID: listed.fingerprint.id,
                        hostname: listed.host.hostname),
                    estimate: rate.rate)
            }, outline: nil)
    }
}

/// The keys of a record that are listed.
private struct Listed: Decodable {
    struct Host: Decodable { @Nullable var hostname: String? }
    struct Fingerprint: Decodable { var id: String }
    struct Tool: Decodable { var version: String }

    struct Measurement: Decodable {
        private enum Key: CodingKey {
            case engine, kernel, placement, rate
        }
        private struct Place: Decodable { var name: PlacementName }

        var benchmark: Benchmark
        var kernel: String
        var rate: Estimate

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            benchmark = Benchmark(
                try container.decode(EngineName.self, forKey: .engine), try Problem(from: decoder),
                try container.decode(Place.self, forKey: .placement).name)
            kernel = try container.decode(String.self, forKey: .kernel)
            rate = try container.decode(Estimate.self, forKey: .rate)
        }
    }

    var id: String
    @Nullable var label: String?
    var tags: RunTags?
    var startedAt: Date
    var tool: Tool
    var host: Host
    var fingerprint: Fingerprint
    var measurements: [Measurement]
}
