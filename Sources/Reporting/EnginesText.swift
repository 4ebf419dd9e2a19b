package import RunRecords

/// What this host can run, one table a workload, one line a kernel.
package enum EnginesText {
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
        @Nullable package var bench: Bench?

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
            missing: [String], selfTest: SelfTest?, bench: Bench? = nil
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

    package static func render(_ rows: [Row], style: TextStyle) -> String {
        var workloads: [String] = []
        for row in rows where !workloads.contains(row.workload) { workloads.append(row.workload) }
        return workloads.map { workload in
            var table = TextTable([
                (workload, .left), ("kernel", .left), ("ISA", .left), ("self-test", .left),
            ])
            for row in rows where row.workload == workload {
                table.add([.init(row.engine), .init(row.kernel), .init(row.isa), selfTest(row)])
            }
            return table.text(style)
        }.joined(separator: "\n")
    }

    static func selfTest(_ row: Row) -> TextTable.Cell {
        guard row.supported, let test = row.selfTest else {
            let needs = row.missing.isEmpty ? "another CPU" : row.missing.joined(separator: ", ")
            return .init("not run: needs \(needs)", { $0.dim($1) })
        }
        return test.passed
            ? .init("passed, \(test.cases) cases", { $0.green($1) })
            : .init("FAILED: \(test.detail)", { $0.red($1) })
    }
}
