import Foundation
import Regression
import Reporting
import RunRecords

/// Runs and checks in which every name and word is a hostile string.
enum HostileInputs {
    /// Each batch holds more than `stringsABatch` of them.
    static let batches = 400
    static let stringsABatch = 25

    /// The same for every format: a run that is exported, as its reader took it.
    static let runs: [Result<ExportInput, any Error>] = (0..<batches).map { batch in
        Result { try ExportInput(runs: [try run(seed: UInt64(batch)).canonicalJSON()]) }
    }

    static let checks: [Result<ExportInput, any Error>] = (0..<batches).map { batch in
        Result { try ExportInput(check(seed: UInt64(batch))) }
    }

    static func run(seed: UInt64) throws -> RunRecord {
        var hostile = HostileStrings(seed: seed)
        return try run { hostile.string() }
    }

    /// One with as many names, of which none is hostile and no two are the same.
    static func harmlessRun() throws -> RunRecord {
        var count = 0
        return try run {
            count += 1
            return "name\(count)"
        }
    }

    private static func run(_ string: () -> String) throws -> RunRecord {
        let good = try Samples.record()
        var host = good.host
        host.hostname = string()
        host.cpu.brand = string()
        host.cpu.architecture = string()
        host.operatingSystem = string()
        var tool = good.tool
        tool.version = string()
        let measurements = good.measurements.map { measurement in
            var measurement = measurement
            measurement.samples = Array(measurement.samples.prefix(2))
            measurement.kernel = string()
            // Its name's first part ends in a character of its own.
            measurement.benchmark.placement = .eachKind("k" + string())
            return measurement
        }
        var power = good.power
        power?.source = string()
        power?.profile = string()
        power?.derivation = string()
        let earning = Subject.profile(string())
        let revenue = Samples.rows(earning, .hashprice, gross: 27, net: -4, relative: 0.3).map { row in
            var row = row
            row.market = string()
            row.site = string()
            return row
        }
        let warnings = (0..<2).map { _ in
            Warning(
                WarningCode(rawValue: string()), string(), nextStep: string())
        }
        return try RunRecord(
            label: string(), startedAt: good.startedAt, finishedAt: good.finishedAt, tool: tool,
            host: host, environment: good.environment,
            fingerprint: Fingerprint(host: host, environment: good.environment, tool: tool),
            measurements: measurements, power: power, revenue: revenue, warnings: warnings)
    }

    static func check(seed: UInt64) -> CheckReport {
        var hostile = HostileStrings(seed: ~seed)
        return check { hostile.string() }
    }

    static func harmlessCheck() -> CheckReport {
        var count = 0
        return check {
            count += 1
            return "name\(count)"
        }
    }

    private static func check(_ string: () -> String) -> CheckReport {
        func benchmark() -> Benchmark {
            Benchmark(
                .native, .matmul(MatrixProduct(.f32, m: 64, n: 64, k: 64)), .eachKind("k" + string()))
        }
        var report = ExportSamples.report(
            baselineName: string(), explanation: string(), of: benchmark())
        for place in report.metrics.indices { report.metrics[place].explanation = string() }
        report.baseline.hostname = string()
        report.baseline.toolVersion = string()
        report.baseline.commit = string()
        report.candidate.hostname = string()
        report.candidate.name = string()
        report.candidate.fingerprint = string()
        report.advice = (0..<3).map { _ in string() }
        report.leftOut = (0..<2).map { _ in
            CheckReport.LeftOut(benchmark(), lackedBy: string())
        }
        report.differences = (0..<2).map { _ in
            FieldDifference(
                field: string(), subject: string(), baseline: string(),
                candidate: string())
        }
        return report
    }
}
