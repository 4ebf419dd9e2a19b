import Quantities
package import RunRecords

/// What this host can run, one table a workload, one line a kernel.
package enum EnginesReport {
    package struct Row: Sendable {
        package var engine: EngineName
        package var computation: Computation
        package var kernel: String
        package var isa: String
        package var supported: Bool
        /// CPU features, or a library, that the kernel needs and the host lacks.
        package var missing: [String]
        /// `nil` where the host cannot run it.
        package var selfTest: SelfTest?
        /// `nil` where it was not timed.
        package var bench: EnginesBenchReport.Bench?

        package struct SelfTest: Codable, Sendable {
            package var passed: Bool
            package var cases: Int
            package var detail: String

            package init(passed: Bool, cases: Int, detail: String) {
                self.passed = passed
                self.cases = cases
                self.detail = detail
            }
        }

        package init(
            _ engine: EngineName, _ computation: Computation, kernel: String, isa: String, supported: Bool,
            missing: [String], selfTest: SelfTest?, bench: EnginesBenchReport.Bench? = nil
        ) {
            self.engine = engine
            self.computation = computation
            self.kernel = kernel
            self.isa = isa
            self.supported = supported
            self.missing = missing
            self.selfTest = selfTest
            self.bench = bench
        }
    }

    package static func report(_ rows: [Row]) -> Report {
        var workloads: [Workload] = []
        for row in rows where !workloads.contains(row.computation.workload) {
            workloads.append(row.computation.workload)
        }
        return .groups(
            workloads.map { workload in
                Report([.table(table(workload, lines(rows.filter { $0.computation.workload == workload })))])
            })
    }

    /// A line for each kernel and computation, for programs.
    package static func data(_ rows: [Row]) -> ReportTable {
        ReportTable(
            rows,
            [
                .name("workload") { .name($0.computation.workload.rawValue) },
                .name("kind") { .name($0.computation.kind ?? "") },
                .name("engine") { .name($0.engine.rawValue) },
                .name("kernel") { .name($0.kernel) },
                .name("isa") { .name($0.isa) },
                .text("supported") { ReportCell(.flag($0.supported)) },
                .text("missing") { .text($0.missing.joined(separator: " ")) },
                .text("self_test_passed") {
                    $0.selfTest.map { ReportCell(.flag($0.passed)) } ?? .empty
                },
                .number("rate") { .number($0.bench?.rate.center) },
                .number("rate_low") { .number($0.bench?.rate.low) },
                .number("rate_high") { .number($0.bench?.rate.high) },
                .name("unit") { .name($0.bench?.unit.symbol ?? "") },
                .number("fraction_of_peak") { .share($0.bench?.fractionOfPeak?.center) },
            ])
    }

    /// A kernel that does several computations has one line.
    private static func lines(_ rows: [Row]) -> [Row] {
        var lines: [Row] = []
        for row in rows {
            let isThere = lines.contains {
                ($0.engine, $0.kernel, $0.selfTest?.passed) == (row.engine, row.kernel, row.selfTest?.passed)
            }
            if !isThere { lines.append(row) }
        }
        return lines
    }

    private static func table(_ workload: Workload, _ rows: [Row]) -> ReportTable {
        ReportTable(
            rows,
            [
                .name(workload.rawValue) { .name($0.engine.rawValue) },
                .name("kernel") { .name($0.kernel) },
                .text("ISA", detail: 1) { .text($0.isa) },
                .text("self-test", selfTest),
            ])
    }

    static func selfTest(_ row: Row) -> ReportCell {
        guard row.supported, let test = row.selfTest else {
            let needs = row.missing.isEmpty ? "another CPU" : row.missing.joined(separator: ", ")
            return .text("not run: needs \(needs)", .faint)
        }
        return test.passed
            ? .text("passed, \(test.cases) cases", .good) : .text("FAILED: \(test.detail)", .bad)
    }
}

/// With the computation's parts as keys of their own.
extension EnginesReport.Row: Encodable {
    private enum Key: CodingKey {
        case engine, kernel, isa, supported, missing, selfTest, bench
    }

    package func encode(to encoder: any Encoder) throws {
        try computation.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(engine, forKey: .engine)
        try container.encode(kernel, forKey: .kernel)
        try container.encode(isa, forKey: .isa)
        try container.encode(supported, forKey: .supported)
        try container.encode(missing, forKey: .missing)
        try container.encode(Nullable(wrappedValue: selfTest), forKey: .selfTest)
        try container.encode(Nullable(wrappedValue: bench), forKey: .bench)
    }
}
