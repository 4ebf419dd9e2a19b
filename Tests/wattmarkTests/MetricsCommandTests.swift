import Foundation
import RunRecords
import Testing

/// What Prometheus reads of a store.
@Suite struct MetricsCommandTests {
    @Test func writesMetricsAsAWhole() throws {
        let program = try Program.ofAFleet()
        defer { try? program.remove() }
        #expect(try program.run(["metrics", "--output", "wattmark.prom"]).status == 0)
        let text = try #require(program.text(of: "wattmark.prom"))
        #expect(text.hasSuffix("# EOF\n") && text.split(separator: "\n").count { $0 == "# EOF" } == 1)
        #expect(text.contains("wattmark_run_start_time_seconds{host=\"bench-11\"} "))
        #expect(text.contains("tag_site=\"lulea\""))
        let slow = text.split(separator: "\n").filter { $0.hasPrefix("wattmark_host_slow{") }
        let found = slow.filter { $0.hasSuffix(" 1.0") }
        #expect(!found.isEmpty && found.allSatisfy { $0.contains("bench-07") } && slow.count >= 12)
        // Of the newest run of each host alone.
        #expect(text.split(separator: "\n").count { $0.hasPrefix("wattmark_run_facts{") } == 12)
        #expect(try program.run(["metrics", "--host", "bench-07"]).output.contains("bench-00") == false)
    }

    /// Not of those that nothing did: an alert fires where it is high.
    @Test func metricsTellTheShareOfDisturbedSamples() throws {
        let program = try Program()
        defer { try? program.remove() }
        let made = try GeneratedRecords.make(1)[0]
        let disturbed = try GeneratedRecords.renamed(made, nil) { measurements in
            for place in measurements.indices {
                let dirty = measurements[place].samples[0]
                var clean = dirty
                clean.dirt = []
                measurements[place].samples = [dirty, clean, clean, clean]
            }
        }
        try program.write([disturbed])
        try #require(try program.run(["results", "import", "0.json"]).status == 0)
        let lines = try program.run(["metrics"]).output.split(separator: "\n").filter {
            $0.hasPrefix("wattmark_dirty_samples_ratio{")
        }
        #expect(lines.count == 2 && lines.allSatisfy { $0.hasSuffix(" 0.25") }, "\(lines)")
    }

    /// The same as the fleet's: 0 for one that is as fast as the others.
    @Test func metricsTellHowFarAHostLiesBelow() throws {
        let program = try Program.ofAFleet()
        defer { try? program.remove() }
        let lines = try program.run(["metrics"]).output.split(separator: "\n").filter {
            $0.hasPrefix("wattmark_host_shortfall_ratio{")
        }
        #expect(lines.count == 24)
        for line in lines {
            let value = try #require(line.split(separator: " ").last.flatMap { Double($0) })
            let expected = line.contains("host=\"bench-07\"") ? 0.1 : 0
            #expect(abs(value - expected) < 0.01, "\(line)")
        }
    }

    /// Those of its measurements are of a run too, and its age is that of its start.
    @Test func metricsTellTheWarningsAndTheStartOfARun() throws {
        let program = try Program()
        defer { try? program.remove() }
        let made = try GeneratedRecords.make(1)[0]
        let warned = try GeneratedRecords.renamed(made, nil) { measurements in
            for place in measurements.indices {
                measurements[place].warnings = [
                    Warning(.fewSamples, "Few samples.", nextStep: "Take more.")
                ]
            }
        }
        try program.write([warned])
        try #require(try program.run(["results", "import", "0.json"]).status == 0)
        let lines = try program.run(["metrics"]).output.components(separatedBy: "\n")
        #expect(lines.contains("wattmark_run_warnings{host=\"bench-1\"} 2.0"))
        let start = made.startedAt.timeIntervalSince1970
        #expect(lines.contains("wattmark_run_start_time_seconds{host=\"bench-1\"} \(start)"))
    }

    /// Names of labels have neither dots nor hyphens.
    @Test func tagsWhoseNamesBecomeOneAreToldApart() throws {
        let program = try Program()
        defer { try? program.remove() }
        let made = try GeneratedRecords.make(1)[0]
        let tagged = try RunRecord(
            label: nil, tags: RunTags(try ["a-b=1", "a.b=2", "a_b=3"].map { try RunTag($0) }),
            startedAt: made.startedAt, finishedAt: made.finishedAt, tool: made.tool, host: made.host,
            environment: made.environment, fingerprint: made.fingerprint, measurements: made.measurements,
            power: made.power, revenue: made.revenue, warnings: made.warnings)
        try program.write([tagged])
        try #require(try program.run(["results", "import", "0.json"]).status == 0)
        let text = try program.run(["metrics"]).output
        // What is a name already stays one.
        for label in ["tag_a_b=\"3\"", "tag_a_b_2=\"1\"", "tag_a_b_3=\"2\""] { #expect(text.contains(label)) }
    }

    /// A series stands once in a text of OpenMetrics, whatever hosts are called.
    @Test func noSeriesIsWrittenTwice() throws {
        let program = try Program()
        defer { try? program.remove() }
        let made = try GeneratedRecords.make(2)
        let nameless = "unknown \(made[0].fingerprint.id.prefix(8))"
        let records = try zip(made, [nil, nameless]).map { record, hostname in
            var host = record.host
            host.hostname = hostname
            return try RunRecord(
                label: nil, startedAt: record.startedAt, finishedAt: record.finishedAt, tool: record.tool,
                host: host, environment: record.environment, fingerprint: record.fingerprint,
                measurements: record.measurements, power: record.power, revenue: record.revenue,
                warnings: record.warnings)
        }
        try program.write(records)
        try #require(try program.run(["results", "import", "0.json", "1.json"]).status == 0)
        let lines = try program.run(["metrics"]).output.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let series = lines.map { $0.prefix(through: $0.lastIndex(of: "}") ?? $0.startIndex) }
        #expect(!series.isEmpty && Set(series).count == series.count)
    }
}
