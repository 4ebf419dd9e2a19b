package import Foundation
import Quantities
package import RunRecords

/// Stored runs, one line each.
package enum ResultsReport {
    package struct Row: Encodable, Sendable {
        package var id: String
        package var startedAt: Date
        @Nullable package var label: String?
        /// By key.
        package var tags: [String: String]
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
            id: String, startedAt: Date, label: String?, tags: [String: String] = [:], hostname: String?,
            fingerprintId: String,
            like: String, toolVersion: String, rates: [Rate], annotations: [Note]
        ) {
            self.id = id
            self.startedAt = startedAt
            self.label = label
            self.tags = tags
            self.hostname = hostname
            self.fingerprintId = fingerprintId
            self.like = like
            self.toolVersion = toolVersion
            self.rates = rates
            self.annotations = annotations
        }
    }

    /// - Parameter isAll: whether there are no older ones.
    package static func report(_ rows: [Row], isAll: Bool = true) -> Report {
        var columns: [ReportTable.Column<Row>] = [
            .name("run") { .name(String($0.id.prefix(12))).with(.strong) },
            .name("started (UTC)", detail: 2) { ReportCell(.date($0.startedAt)) },
            .text("label") { .text($0.label ?? "-") },
        ]
        if Set(rows.map(\.hostname)).count > 1 {
            columns.append(.name("host", detail: 3) { .name($0.hostname ?? "-") })
        }
        columns += [
            .number(Workload.sha256d.rawValue) { best($0, .hash) },
            .number(Workload.matmul.rawValue) { best($0, .floatingPoint) },
        ]
        let haveBandwidth = rows.contains { !fromMemory($0).isEmpty }
        if haveBandwidth {
            columns.append(
                .number(Workload.bandwidth.rawValue, detail: 4) { fastest(fromMemory($0), .byte) })
        }
        if rows.contains(where: { !$0.tags.isEmpty }) {
            columns.append(.text("tags", detail: 5) { .text(words(on: $0.tags)) })
        }
        columns.append(.name("like", detail: 1) { .name($0.like).with(.faint) })
        let table = ReportTable(rows, columns)
        let notes = rows.flatMap { row in
            row.annotations.map { Report.Block.note(Phrase("\(row.id.prefix(12)): \($0.text)")) }
        }
        let older = isAll ? [] : [Report.Block.note("older runs are not shown; --limit N shows more")]
        return Report([.table(table)] + older + notes + [.note(legend(haveBandwidth))])
    }

    /// A line for each rate of each run, for programs.
    package static func data(_ rows: [Row]) -> ReportTable {
        let lines = rows.flatMap { row in row.rates.map { (row: row, rate: $0) } }
        return ReportTable(
            lines,
            [
                .name("run") { .name($0.row.id) },
                .name("started_at") { ReportCell(.date($0.row.startedAt)) },
                .name("label") { .name($0.row.label ?? "") },
                .name("hostname") { .name($0.row.hostname ?? "") },
                .name("fingerprint_id") { .name($0.row.fingerprintId) },
                .name("like") { .name($0.row.like) },
                .name("metric") { .name($0.rate.benchmark.name) },
                .name("kernel") { .name($0.rate.kernel) },
                .name("unit") { .name($0.rate.benchmark.unit.symbol) },
                .number("center") { .number($0.rate.center) },
                .number("low") { .number($0.rate.low) },
                .number("high") { .number($0.rate.high) },
                .text("tags") { .text(words(on: $0.row.tags)) },
            ])
    }

    /// `rack=b12; site=oslo`.
    static func words(on tags: [String: String]) -> String {
        tags.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }

    /// The notes of one run, under a heading; nothing where there are none.
    package static func notes(_ notes: [Row.Note]) -> Report {
        guard !notes.isEmpty else { return Report() }
        let lines = notes.map { Report.Block.note(Phrase("\(DateText.day($0.madeAt)): \($0.text)")) }
        return Report([.gap, .title(Phrase("Annotations", .strong))] + lines)
    }

    private static func legend(_ haveBandwidth: Bool) -> String {
        """
        sha256d and matmul are the fastest rates of each run, of whatever engine, floating-point type and placement \
        (`wattmark results show` has the others)\(haveBandwidth ? ", bandwidth that of memory" : ""); runs are comparable where \
        like is equal.
        """
    }

    /// A column holds rates of one unit: a billion operations on integers are no billion on floating-point numbers.
    private static func best(_ row: Row, _ unit: RateUnit) -> ReportCell {
        fastest(row.rates.filter { $0.benchmark.unit == unit }, unit)
    }

    /// Caches are faster, and tell nothing of memory.
    private static func fromMemory(_ row: Row) -> [Row.Rate] {
        row.rates.filter {
            if case .bandwidth(let arrays) = $0.benchmark.problem {
                arrays.loop.level == .memory
            } else {
                false
            }
        }
    }

    private static func fastest(_ rates: [Row.Rate], _ unit: RateUnit) -> ReportCell {
        rates.map(\.center).max().map { .rate($0, unit) } ?? .none
    }
}

/// With the benchmark's parts as keys of their own.
extension ResultsReport.Row.Rate: Encodable {
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
