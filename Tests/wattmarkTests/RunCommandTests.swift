import Foundation
import Quantities
import RunRecords
import TestSupport
import Testing

@Suite struct RunCommandTests {
    /// A whole run may take its ten seconds where the machine is busy, so this is one for many questions.
    @Test func aRunIsARecordInTheFileAndOnTheOutput() throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write("old", to: "kept/run.json")
        try FileManager.default.createSymbolicLink(
            atPath: program.path("link.json"), withDestinationPath: "kept/run.json")
        let outcome = try program.run(
            Program.shortRun + ["--json", "--output", "link.json", "--label", "try"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        // Neither a store nor a half-written file is left, and a link stays one.
        #expect(try Set(program.contents().keys) == ["kept", "kept/run.json", "link.json"])
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: program.path("link.json"))
                == "kept/run.json")
        #expect(program.text(of: "kept/run.json") == outcome.output)
        let record = try RunRecord(validating: Data(outcome.output.utf8))
        #expect(record.label == "try" && record.tool.build == .debug)
        #expect(record.warnings.contains { $0.code == .known(.debugBuild) })
        #expect(record.measurements.count == 1)
        #expect(record.measurements.allSatisfy { $0.verification.passed })
        #expect(record.measurements.first?.benchmark.problem.size == "64x64x64")
        #expect(record.revenue.contains { $0.subject == .thisHost && $0.model == .perFlop(.f32) })
        #expect(Set(record.revenue.map(\.mwBasis)) == [.it, .facility])
        try checkKeys(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)))
    }

    /// The record in place of the text, or the answer alone on one line.
    @Test func whatIsPrintedCanBeChosen() throws {
        let program = try Program()
        defer { try? program.remove() }
        let record = try program.run(Program.shortRun + ["--output", "-", "--quiet"])
        #expect(record.status == 0 && record.errors.isEmpty && !program.exists("-"))
        #expect(try RunRecord(validating: Data(record.output.utf8)).measurements.count == 1)
        let summary = try program.run(Program.shortRun + ["--summary", "--quiet"])
        #expect(summary.status == 0 && summary.errors.isEmpty)
        let lines = summary.output.split(separator: "\n")
        #expect(
            lines.count == 1 && lines[0].hasPrefix("this host: ")
                && lines[0].hasSuffix("hosting: not known, for no rent of this host has a source"))
    }

    /// Every loop in memory and in the last-level cache, in bytes, without a ceiling; nobody pays for it.
    @Test func bandwidthIsMeasuredWhereItIsAskedFor() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run([
            "run", "--quick", "--seconds", "0.5", "--no-store", "--json", "--workload", "bandwidth", "--size",
            "64KiB", "--placement", "one-core",
        ])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        let record = try RunRecord(validating: Data(outcome.output.utf8))
        let loops = record.measurements.compactMap { measurement -> StreamLoop? in
            guard case .bandwidth(let loop) = measurement.benchmark.computation else { return nil }
            return loop
        }
        #expect(loops == StreamLoop.all)
        #expect(
            record.measurements.first?.benchmark.name == "bandwidth/native/memory-read/64KiB/one-core")
        #expect(record.measurements.allSatisfy { $0.benchmark.unit == .byte && $0.peak == nil })
        #expect(record.measurements.allSatisfy { $0.verification.passed && $0.rate.center > 0 })
        #if os(Linux)
            // Whether its arrays lie in huge pages, which were asked for, or not.
            #expect(record.measurements.allSatisfy { (0...1).contains($0.hugePageShare ?? -1) })
        #endif
        #expect(
            record.measurements.first?.warnings.contains { $0.code.rawValue == "arrays-in-cache" } == true)
        // A rate of memory is no price's quantity.
        #expect(
            !record.revenue.contains { $0.subject == .thisHost && $0.model.description.hasPrefix("per-flop") }
        )
        let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let first = (document?["measurements"] as? [[String: Any]])?.first
        #expect(first?["loop"] as? String == "memory-read" && first?["unit"] as? String == "B/s")
        #expect(Self.keys(first?["problem"]) == ["m", "n", "k", "header_bytes", "array_bytes"])
    }

    /// Others read the keys by name, so they are listed here by name.
    private func checkKeys(_ document: Any) throws {
        let record = try #require(document as? [String: Any])
        #expect(
            Set(record.keys) == [
                "schema", "id", "label", "started_at", "finished_at", "tool", "host", "environment",
                "fingerprint", "measurements", "power", "revenue", "warnings",
            ])
        #expect(record["schema"] as? String == "wattmark.run/2")
        #expect(Self.keys(record["tool"]) == ["version", "commit", "build", "compiler"])
        #expect(Self.keys(record["fingerprint"]) == ["id", "fields"])
        #expect(Self.keys(record["power"]) == ["source", "boundary", "watts", "profile", "derivation"])
        let measurement = (record["measurements"] as? [[String: Any]])?.first
        #expect(
            // Left out where it is not known.
            Self.keys(measurement).subtracting(["huge_page_share", "memory_choice"]) == [
                "workload", "engine", "kernel", "data_type", "problem", "placement", "unit", "rate",
                "samples", "peak", "fraction_of_peak", "verification", "energy", "noise", "warnings",
            ])
        #expect(Self.keys(measurement?["rate"]) == ["center", "low", "high", "confidence", "count"])
        #expect(Self.keys(measurement?["placement"]) == ["name", "workers", "cpus"])
        #expect(Self.keys(measurement?["verification"]) == ["passed", "cases", "method"])
        let row = (record["revenue"] as? [[String: Any]])?.first
        #expect(
            Self.keys(row) == [
                "subject", "use", "model", "mw_basis", "usd_per_mw_year", "net_usd_per_mw_year", "steps",
                "market", "site", "power_profile", "assumptions", "assumed",
            ])
    }

    private static func keys(_ value: Any?) -> Set<String> {
        Set((value as? [String: Any])?.keys.map { $0 } ?? [])
    }

    @Test func theReportKeepsToThePage() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run([
            "run", "--quick", "--seconds", "0.5", "--no-store", "--workload", "sha256d", "--engine",
            "openssl-transform",
            "--placement", "one-core",
        ])
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(GoldenText.pageFaults(outcome.output) == [])
        for text in [
            "Host", "sha256d", "openssl-transform = sha256_transform", "$/MW-year", "hashprice", "Power",
        ] {
            #expect(outcome.output.contains(text))
        }
        #expect(!outcome.output.contains("\u{1b}"))
    }

    /// Ctrl-C while measuring: nothing is stored and no file is left.
    @Test func anInterruptedRunLeavesNothing() throws {
        let program = try Program()
        defer { try? program.remove() }
        let process = try program.start(["run", "--no-store", "--output", "r.json", "--size", "512"])
        program.awaitOutput()
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 130)
        #expect(program.text(of: ".stderr") == "interrupted: nothing was stored\n")
        #expect(try program.contents().isEmpty)
    }
}
