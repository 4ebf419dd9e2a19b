package import Quantities
package import RunRecords

/// What every kernel did on one core.
package enum EnginesBenchReport {
    package struct Bench: Codable, Sendable {
        package var rate: Estimate
        package var unit: String
        /// `nil` where no probe bounds the work.
        @Nullable package var fractionOfPeak: Estimate?
        /// The rate over OpenSSL's bulk speed, bytes a second over 128; `nil` for what does not hash.
        @Nullable package var opensslBulks: Double?

        package init(rate: Estimate, unit: String, fractionOfPeak: Estimate?, opensslBulks: Double?) {
            self.rate = rate
            self.unit = unit
            self.fractionOfPeak = fractionOfPeak
            self.opensslBulks = opensslBulks
        }
    }

    /// The rates of all kernels, one table a workload and data type.
    ///
    /// - Parameter bulk: OpenSSL's bulk speed in double hashes a second.
    package static func report(_ rows: [EnginesReport.Row], bulk: Double) -> Report {
        var titles: [String] = []
        for row in rows where !titles.contains(title(row)) { titles.append(title(row)) }
        var answer = Report.groups(
            titles.map { name in Report([.table(table(name, rows.filter { title($0) == name }))]) })
        let unit = NumberText.withUnit(bulk, "H/s")
        answer.add(.note("B = \(unit): what openssl speed makes of 16 KiB messages, over 128 bytes"))
        return answer
    }

    private static func title(_ row: EnginesReport.Row) -> String {
        row.dataType.map { "\(row.workload) \($0)" } ?? row.workload
    }

    private static func table(_ title: String, _ rows: [EnginesReport.Row]) -> ReportTable {
        let benches = rows.compactMap(\.bench)
        let scale = NumberText.scale(of: benches.map(\.rate.center).max() ?? 0)
        let hashes = benches.contains { $0.opensslBulks != nil }
        return ReportTable(
            rows,
            [
                .name(title) { .name($0.engine) },
                .name("kernel") { .name($0.kernel) },
                .number("\(scale.prefix)\(benches.first?.unit ?? "")") { row in
                    .number(row.bench.map { $0.rate.center / scale.factor }, digits: 4).with(.strong)
                },
                .number("±") { .share($0.bench?.rate.relativeHalfWidth) },
                hashes
                    ? .number("in B", detail: 1) { .number($0.bench?.opensslBulks) }
                    : .number("of peak", detail: 1) { .share($0.bench?.fractionOfPeak?.center) },
                .text("self-test", EnginesReport.selfTest),
            ])
    }
}
