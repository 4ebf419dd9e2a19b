package import Foundation
package import Quantities
package import RunRecords

/// A checked record as the tables hold it: its document, what lists and histories ask for, and what a fleet does.
package struct RecordRows: Equatable, Sendable {
    package struct Rate: Equatable, Sendable {
        package var series: Series
        package var estimate: Estimate

        package init(series: Series, estimate: Estimate) {
            self.series = series
            self.estimate = estimate
        }
    }

    package let id: String
    /// Seconds since 1970.
    package let startedAt: Int64
    package let label: String?
    /// In the order of their keys.
    package let tags: [RunTag]
    package let hostname: String?
    package let fingerprint: String
    package let toolVersion: String
    package let json: Data
    package let rates: [Rate]
    /// `nil` where it is not known, or not asked for.
    package var outline: OutlineRow?

    package init(
        id: String, startedAt: Int64, label: String?, tags: [RunTag], hostname: String?, fingerprint: String,
        toolVersion: String, json: Data, rates: [Rate], outline: OutlineRow?
    ) {
        self.id = id
        self.startedAt = startedAt
        self.label = label
        self.tags = tags
        self.hostname = hostname
        self.fingerprint = fingerprint
        self.toolVersion = toolVersion
        self.json = json
        self.rates = rates
        self.outline = outline
    }
}

extension RecordRows {
    /// Of a record of this process.
    package init(checking record: RunRecord) throws(StoreError) {
        do {
            self.init(try SealedRecord(record))
        } catch {
            throw .refused(source: "this run", .badRecord(position: 1, reason: "\(error)"))
        }
    }

    init(_ sealed: SealedRecord) {
        let record = sealed.record
        self.init(
            id: record.id, startedAt: Int64(record.startedAt.timeIntervalSince1970), label: record.label,
            tags: record.tags?.list ?? [], hostname: record.host.hostname, fingerprint: record.fingerprint.id,
            toolVersion: record.tool.version, json: sealed.json,
            rates: record.measurements.map { measurement in
                Rate(
                    series: Series(
                        of: measurement.benchmark, kernel: measurement.kernel,
                        fingerprintID: record.fingerprint.id, hostname: record.host.hostname),
                    estimate: measurement.rate)
            }, outline: try? OutlineRow(of: record))
    }
}
