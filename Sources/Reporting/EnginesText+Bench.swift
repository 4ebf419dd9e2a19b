package import Quantities
package import RunRecords

extension EnginesText {
    /// What a kernel did on one core when all were timed.
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
    package static func renderBench(_ rows: [Row], bulk: Double, style: TextStyle) -> String {
        var computations: [Computation] = []
        for row in rows where !computations.contains(row.computation) { computations.append(row.computation) }
        let tables = computations.map { computation in
            benchTable(computation, rows.filter { $0.computation == computation }, style: style)
        }
        let unit =
            "B = \(NumberText.rate(bulk, .hash)): what openssl speed makes of 16 KiB messages, over 128 bytes"
        return tables.joined(separator: "\n") + "\n  "
            + style.dim(WrappedText.fill(unit, after: 2, indent: 4)) + "\n"
    }

    private static func benchTable(_ computation: Computation, _ rows: [Row], style: TextStyle) -> String {
        let benches = rows.compactMap(\.bench)
        let scale = computation.unit.scale(of: benches.map(\.rate.center).max() ?? 0)
        let hashes = benches.contains { $0.opensslBulks != nil }
        var table = TextTable([
            (computation.title, .left), ("kernel", .left), (scale.symbol, .right),
            ("±", .right), (hashes ? "in B" : "of peak", .right), ("self-test", .left),
        ])
        for row in rows {
            let share =
                hashes
                ? row.bench?.opensslBulks.map { NumberText.significant($0) }
                : row.bench?.fractionOfPeak.map { NumberText.percent($0.center) }
            table.add([
                .init(row.engine.rawValue), .init(row.kernel),
                .init(
                    row.bench.map { NumberText.significant($0.rate.center / scale.factor, 4) } ?? "-",
                    { $0.bold($1) }),
                .init(row.bench.map { NumberText.percent($0.rate.relativeHalfWidth) } ?? "-"),
                .init(share ?? "-"), selfTest(row),
            ])
        }
        return table.text(style)
    }
}
