package import Foundation
import Quantities
package import RunRecords

/// Stored runs, one line each.
package enum ResultsReport {
    package struct Row: Codable, Sendable {
        package var id: String
        package var startedAt: Date
        @Nullable package var label: String?
        @Nullable package var hostname: String?
        package var fingerprintId: String
        package var toolVersion: String
        package var rates: [Rate]
        package var annotations: [Note]

        /// What somebody said of the run afterwards.
        package struct Note: Codable, Hashable, Sendable {
            package var madeAt: Date
            package var text: String

            package init(madeAt: Date, text: String) {
                self.madeAt = madeAt
                self.text = text
            }
        }

        package struct Rate: Codable, Sendable {
            package var workload: String
            @Nullable package var dataType: String?
            package var engine: String
            package var kernel: String
            package var placement: String
            package var unit: String
            package var center: Double
            package var low: Double
            package var high: Double

            package init(
                workload: String, dataType: String?, engine: String, kernel: String, placement: String,
                unit: String, center: Double, low: Double, high: Double
            ) {
                self.workload = workload
                self.dataType = dataType
                self.engine = engine
                self.kernel = kernel
                self.placement = placement
                self.unit = unit
                self.center = center
                self.low = low
                self.high = high
            }
        }

        package init(
            id: String, startedAt: Date, label: String?, hostname: String?, fingerprintId: String,
            toolVersion: String, rates: [Rate], annotations: [Note]
        ) {
            self.id = id
            self.startedAt = startedAt
            self.label = label
            self.hostname = hostname
            self.fingerprintId = fingerprintId
            self.toolVersion = toolVersion
            self.rates = rates
            self.annotations = annotations
        }
    }

    package static func report(_ rows: [Row]) -> Report {
        let table = ReportTable(
            rows,
            [
                .name("run") { .name(String($0.id.prefix(12))).with(.strong) },
                .name("started (UTC)", detail: 2) { ReportCell(.date($0.startedAt)) },
                .text("label") { .text($0.label ?? "-") },
                .number("sha256d") { best($0, "sha256d") },
                .number("matmul") { best($0, "matmul") },
                .name("like", detail: 1) { .name(String($0.fingerprintId.prefix(8))).with(.faint) },
            ])
        let notes = rows.flatMap { row in
            row.annotations.map { Report.Block.note(Phrase("\(row.id.prefix(12)): \($0.text)")) }
        }
        return Report([.table(table)] + notes + [.note(legend)])
    }

    /// The notes of one run, under a heading; nothing where there are none.
    package static func notes(_ notes: [Row.Note]) -> Report {
        guard !notes.isEmpty else { return Report() }
        let lines = notes.map { Report.Block.note(Phrase("\(DateText.day($0.madeAt)): \($0.text)")) }
        return Report([.gap, .title(Phrase("Annotations", .strong))] + lines)
    }

    private static let legend = """
        sha256d and matmul are the fastest rates of each run, of whatever engine and placement; runs are comparable \
        where like, the start of the fingerprint, is equal.
        """

    private static func best(_ row: Row, _ workload: String) -> ReportCell {
        let rates = row.rates.filter { $0.workload == workload }
        guard let best = rates.max(by: { $0.center < $1.center }) else { return .none }
        return .rate(best.center, best.unit)
    }
}
