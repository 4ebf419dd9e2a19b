import Checking
import Economics
import Foundation
import Regression
import ResultStore
import RunRecords

extension CheckCommand {
    /// Launches this build, and stores all launches as one run record with a label.
    func save(as label: String) throws {
        if BuildMode.isDebug { throw BaselineError.debugBuild }
        let prices = try pricing.pricing()
        let database = try store.opened()
        let (reports, started) = try measure()
        guard let first = reports.first, reports.allSatisfy({ $0.slowDown == nil }) else {
            throw BaselineError.none(reason: "the launches were slowed down on purpose")
        }
        let measurements = LaunchRecord.merged(reports.map(\.measurements))
        let price = try prices.price(measurements, on: first.host)
        let record = try RunRecord(
            label: label, startedAt: started, finishedAt: Date(), tool: first.tool, host: first.host,
            environment: first.environment,
            fingerprint: Fingerprint(host: first.host, environment: first.environment, tool: first.tool),
            measurements: measurements, power: price.power, revenue: price.revenue.rows,
            warnings: price.warnings)
        let kept = try RunKeeping(store: database, file: nil).keep(record)
        if json.json { try Console.write(try record.canonicalJSON()) }
        guard kept.faults.isEmpty, !json.json else { return try kept.report(asJSON: json.json) }
        try Console.print(
            "\(reports.count) launches stored as \(record.id.prefix(12)), \"\(label)\", in \(database.path)")
    }

    private func measure() throws -> (reports: [LaunchReport], started: Date) {
        let progress = ProgressLine()
        defer { progress.clear() }
        let program = try LaunchProgram.current()
        progress.show("choosing kernels")
        let plan = try GateBenchmarks(options.selection, isSized: options.isSized)
            .plan(seconds: gate.seconds, scout: program)
        let started = Date()
        let reports = try (1...gate.launches).map { index in
            progress.show("launch \(index) of \(gate.launches)")
            return try program.launch(plan)
        }
        return (reports, started)
    }
}
