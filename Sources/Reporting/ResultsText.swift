package import Foundation
package import RunRecords

/// Stored runs, one line each.
package enum ResultsText {
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

    package static func render(_ rows: [Row], style: TextStyle) -> String {
        var table = TextTable([
            ("run", .left), ("started (UTC)", .left), ("label", .left), ("sha256d", .right),
            ("matmul", .right), ("like", .left),
        ])
        for row in rows {
            let started = String(row.startedAt.formatted(.iso8601).prefix(16)).replacing("T", with: " ")
            table.add([
                .init(String(row.id.prefix(12)), { $0.bold($1) }), .init(started),
                .init((row.label ?? "-").shortened(to: 12)), .init(best(row, "sha256d")),
                .init(best(row, "matmul")), .init(String(row.fingerprintId.prefix(8)), { $0.dim($1) }),
            ])
        }
        let notes = rows.flatMap { row in row.annotations.map { note(row.id, $0) } }
        return table.text(style) + notes.joined()
            + "  " + style.dim(WrappedText.fill(legend, indent: 2)) + "\n"
    }

    private static func note(_ id: String, _ note: Row.Note) -> String {
        "  " + WrappedText.fill("\(id.prefix(12)): \(note.text.printable)", after: 2, indent: 4) + "\n"
    }

    /// The notes of one run, under a heading; nothing where there are none.
    package static func renderNotes(_ notes: [Row.Note], style: TextStyle) -> String {
        guard !notes.isEmpty else { return "" }
        let lines = notes.map { note in
            let day = note.madeAt.formatted(.iso8601).prefix(10)
            return "  " + WrappedText.fill("\(day): \(note.text.printable)", after: 2, indent: 4) + "\n"
        }
        return "\n" + style.bold("Annotations") + "\n" + lines.joined()
    }

    private static let legend = """
        sha256d and matmul are the fastest rates of each run, of whatever engine and placement; runs are comparable \
        where like, the start of the fingerprint, is equal.
        """

    private static func best(_ row: Row, _ workload: String) -> String {
        let rates = row.rates.filter { $0.workload == workload }
        guard let best = rates.max(by: { $0.center < $1.center }) else { return "-" }
        return NumberText.withUnit(best.center, best.unit)
    }
}
