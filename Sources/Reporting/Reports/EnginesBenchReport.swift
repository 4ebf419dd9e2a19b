package import Quantities
package import RunRecords

/// What every kernel did on one core.
package enum EnginesBenchReport {
    package struct Bench: Codable, Sendable {
        package var rate: Estimate
        package var unit: RateUnit
        /// `nil` where no probe bounds the work.
        @Nullable package var fractionOfPeak: Estimate?
        /// The rate over OpenSSL's bulk speed, bytes a second over 128; `nil` for what does not hash.
        @Nullable package var opensslBulks: Double?

        package init(rate: Estimate, unit: RateUnit, fractionOfPeak: Estimate?, opensslBulks: Double?) {
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
        var computations: [Computation] = []
        for row in rows where !computations.contains(row.computation) { computations.append(row.computation) }
        var answer = Report.groups(
            computations.map { computation in
                Report([.table(table(computation, rows.filter { $0.computation == computation }))])
            })
        let unit = NumberText.withUnit(bulk, RateUnit.hash.symbol)
        answer.add(.note("B = \(unit): what openssl speed makes of 16 KiB messages, over 128 bytes"))
        return answer
    }

    private static func table(_ computation: Computation, _ rows: [EnginesReport.Row]) -> ReportTable {
        let benches = rows.compactMap(\.bench)
        let scale = computation.unit.scale(of: benches.map(\.rate.center).max() ?? 0)
        let hashes = benches.contains { $0.opensslBulks != nil }
        return ReportTable(
            rows,
            [
                .name(computation.title) { .name($0.engine.rawValue) },
                .name("kernel") { .name($0.kernel) },
                .number(scale.symbol) { row in
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
