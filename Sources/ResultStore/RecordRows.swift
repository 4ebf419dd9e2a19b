import Foundation
import GRDB
import Quantities
import RunRecords

/// A checked record as the tables hold it: its document, and what lists and histories ask for.
struct RecordRows: Equatable, Sendable {
    struct Rate: Equatable, Sendable {
        var series: Series
        var estimate: Estimate
    }

    let id: String
    /// Seconds since 1970.
    let startedAt: Int64
    let label: String?
    /// In the order of their keys.
    let tags: [RunTag]
    let hostname: String?
    let fingerprint: String
    let toolVersion: String
    let json: Data
    let rates: [Rate]
}

extension RecordRows {
    init(_ sealed: SealedRecord) {
        let record = sealed.record
        self.init(
            id: record.id, startedAt: Int64(record.startedAt.timeIntervalSince1970), label: record.label,
            tags: record.tags?.list ?? [], hostname: record.host.hostname, fingerprint: record.fingerprint.id,
            toolVersion: record.tool.version, json: sealed.json,
            rates: record.measurements.map { Rate(series: Series(of: $0, in: record), estimate: $0.rate) })
    }
}
