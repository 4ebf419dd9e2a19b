package import RunRecords

/// What this host can run, one table a workload, one line a kernel.
package enum EnginesReport {
    package struct Row: Codable, Sendable {
        package var workload: String
        package var engine: String
        package var kernel: String
        package var isa: String
        @Nullable package var dataType: String?
        package var supported: Bool
        /// CPU features, or a library, that the kernel needs and the host lacks.
        package var missing: [String]
        /// `nil` where the host cannot run it.
        @Nullable package var selfTest: SelfTest?
        /// `nil` where it was not timed.
        @Nullable package var bench: EnginesBenchReport.Bench?

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
            workload: String, engine: String, kernel: String, isa: String, dataType: String?, supported: Bool,
            missing: [String], selfTest: SelfTest?, bench: EnginesBenchReport.Bench? = nil
        ) {
            self.workload = workload
            self.engine = engine
            self.kernel = kernel
            self.isa = isa
            self.dataType = dataType
            self.supported = supported
            self.missing = missing
            self.selfTest = selfTest
            self.bench = bench
        }
    }

    package static func report(_ rows: [Row]) -> Report {
        var workloads: [String] = []
        for row in rows where !workloads.contains(row.workload) { workloads.append(row.workload) }
        return .groups(
            workloads.map { workload in
                Report([.table(table(workload, rows.filter { $0.workload == workload }))])
            })
    }

    private static func table(_ workload: String, _ rows: [Row]) -> ReportTable {
        ReportTable(
            rows,
            [
                .name(workload) { .name($0.engine) },
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
