package import Foundation
package import RunRecords

/// Stored runs, one line each.
package enum ResultsText {
    package struct Row: Encodable, Sendable {
        package var id: String
        package var startedAt: Date
        @Nullable package var label: String?
        @Nullable package var hostname: String?
        package var fingerprintId: String
        /// Equal for runs that may be compared; see `LikeRuns`.
        package var like: String
        package var toolVersion: String
        package var rates: [Rate]
        package var annotations: [Note]

        /// What somebody said of the run afterwards.
        package struct Note: Encodable, Hashable, Sendable {
            package var madeAt: Date
            package var text: String

            package init(madeAt: Date, text: String) {
                self.madeAt = madeAt
                self.text = text
            }
        }

        package struct Rate: Sendable {
            package var benchmark: Benchmark
            package var kernel: String
            package var center: Double
            package var low: Double
            package var high: Double

            package init(
                of benchmark: Benchmark, kernel: String, center: Double, low: Double, high: Double
            ) {
                self.benchmark = benchmark
                self.kernel = kernel
                self.center = center
                self.low = low
                self.high = high
            }
        }

        package init(
            id: String, startedAt: Date, label: String?, hostname: String?, fingerprintId: String,
            like: String, toolVersion: String, rates: [Rate], annotations: [Note]
        ) {
            self.id = id
            self.startedAt = startedAt
            self.label = label
            self.hostname = hostname
            self.fingerprintId = fingerprintId
            self.like = like
            self.toolVersion = toolVersion
            self.rates = rates
            self.annotations = annotations
        }
    }

    package static func render(_ rows: [Row], style: TextStyle) -> String {
        var table = TextTable([
            ("run", .left), ("started (UTC)", .left), ("label", .left),
            (Workload.sha256d.rawValue, .right), (Workload.matmul.rawValue, .right), ("like", .left),
        ])
        for row in rows {
            let started = String(row.startedAt.formatted(.iso8601).prefix(16)).replacing("T", with: " ")
            table.add([
                .init(String(row.id.prefix(12)), { $0.bold($1) }), .init(started),
                .init((row.label ?? "-").shortened(to: 12)), .init(best(row, .hash)),
                .init(best(row, .floatingPoint)), .init(row.like, { $0.dim($1) }),
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
        sha256d and matmul are the fastest rates of each run, of whatever engine, floating-point type and placement \
        (`results show` has the others); runs are comparable where like is equal.
        """

    /// A column holds rates of one unit: a billion operations on integers are no billion on floating-point numbers.
    private static func best(_ row: Row, _ unit: RateUnit) -> String {
        let rates = row.rates.filter { $0.benchmark.unit == unit }
        return rates.map(\.center).max().map { NumberText.rate($0, unit) } ?? "-"
    }
}

/// With the benchmark's parts as keys of their own.
extension ResultsText.Row.Rate: Encodable {
    private enum Key: CodingKey {
        case metric, kernel, unit, center, low, high
    }

    package func encode(to encoder: any Encoder) throws {
        try benchmark.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(benchmark.name, forKey: .metric)
        try container.encode(kernel, forKey: .kernel)
        try container.encode(benchmark.unit, forKey: .unit)
        try container.encode(center, forKey: .center)
        try container.encode(low, forKey: .low)
        try container.encode(high, forKey: .high)
    }
}
