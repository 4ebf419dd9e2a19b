import Foundation
import RunRecords
import TestSupport
import Testing

@Suite struct EnginesCommandTests {
    @Test func everyRowHasTheSameKeys() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["engines", "--json"])
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
        for row in rows {
            #expect(
                Set(row.keys).subtracting(["loop"]) == [
                    "workload", "engine", "kernel", "isa", "data_type", "supported", "missing", "self_test",
                    "bench",
                ])
            // Only memory is measured by loops.
            #expect(row.keys.contains("loop") == (row["workload"] as? String == "bandwidth"))
            #expect(row["bench"] is NSNull)
        }
        #expect(rows.filter { $0["engine"] as? String == "cblas" }.count == 2, "there, or said to be missing")
    }

    @Test(arguments: ["engines", "run"]) func aBadLibraryIsExplained(command: String) throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write("no library", to: "blas.so")
        for path in ["/no/such/library.so", "blas.so"] {
            let outcome = try program.run(
                [command, "--cblas", path] + (command == "run" ? ["--no-store"] : []))
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.errors.hasPrefix("Error: the CBLAS library "))
            #expect(outcome.errors.contains(path))
            #expect(outcome.errors.split(separator: "\n").count == 1)
        }
    }

    // MARK: A broken kernel

    private static let broken = ["WATTMARK_BROKEN_KERNEL": "sha256d_scalar"]

    @Test func aFailedSelfTestIsShownAndEndsWithThree() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["engines"], environment: Self.broken)
        #expect(outcome.status == 3 && outcome.output.contains("FAILED"))
    }

    @Test func aRunThatAskedForItEndsWithThree() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(
            Program.hashRun + ["--kernel", "sha256d_scalar", "--output", "r.json"], environment: Self.broken)
        #expect(outcome.status == 3 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("native sha256d_scalar failed its self-check"))
        #expect(try program.contents().isEmpty)
    }

    /// The scalar kernel is one of several only where the CPU can run another; alone, its failure ends the run.
    @Test func aRunThatDidNotGoesOnAndSaysSo() throws {
        let program = try Program()
        defer { try? program.remove() }
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(program.run(["engines", "--json"]).output.utf8))
                as? [[String: Any]])
        let kernels = rows.filter {
            $0["engine"] as? String == "native" && $0["workload"] as? String == "sha256d"
                && $0["supported"] as? Bool == true
        }
        let outcome = try program.run(Program.hashRun + ["--engine", "native"], environment: Self.broken)
        guard kernels.count > 1 else {
            #expect(outcome.status == 3)
            return
        }
        #expect(outcome.status == 0)
        let record = try RunRecord(validating: Data(outcome.output.utf8))
        #expect(!record.measurements.contains { $0.kernel == "sha256d_scalar" })
        #expect(
            record.warnings.contains {
                $0.code.rawValue == "kernel-rejected" && $0.message.contains("sha256d_scalar")
            }
        )
    }

    @Test func aRunSaysWhichKernelItTookAndWhy() throws {
        let program = try Program()
        defer { try? program.remove() }
        let asked = try program.run(
            [
                "run", "--quick", "--seconds", "0.5", "--no-store", "--placement", "one-core", "--kernel",
                "sha256d_scalar",
            ])
        #expect(asked.status == 0 && GoldenText.pageFaults(asked.output) == [])
        #expect(asked.output.contains("Kernels  sha256d_scalar, as asked for\n"))
    }
}

extension Program {
    /// The shortest run that hashes.
    fileprivate static let hashRun = [
        "run", "--quick", "--seconds", "0.5", "--no-store", "--json", "--workload", "sha256d", "--placement",
        "one-core",
    ]
}
