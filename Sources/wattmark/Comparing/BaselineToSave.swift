import Benchmarking
import Checking
import Economics
import Power
import Regression
import ResultStore
import RunRecords

/// A baseline that `check --save-baseline` makes.
struct BaselineToSave {
    let label: String
    let gate: GateOptions
    let options: RunOptions
    let pricing: PricingOptions
    let store: StoreOption
    let format: FormatOptions
    /// Whether nothing but errors is said on standard error.
    let isQuiet: Bool

    /// Launches this build, and stores all launches as one run record with a label.
    func save() throws {
        if BuildMode.isDebug { throw BaselineError.debugBuild }
        // What is checked for its rates needs no profiles.
        let prices = try gate.quantities == [.rate] ? pricing.pricingIfThere() : pricing.pricing()
        if !isQuiet { PricingOptions.noteFaults(of: prices) }
        let database = try store.opened()
        let run = try launched(prices)
        Interruption.end()
        let haveProbes = run.measurements.allSatisfy { $0.peak != nil }
        let noise = NoiseTally(run.measurements.flatMap(\.samples)).disturbing.filter {
            !(haveProbes && $0.isOfClock)
        }
        if !isQuiet, !noise.isEmpty {
            Console.error(
                "note: more than a tenth of the windows were disturbed (\(noise.map(\.rawValue).joined(separator: ", "))): checks against this baseline cannot tell the code's changes from the machine's; save it anew on a quiet host"
            )
        }
        if !isQuiet, gate.quantities != [.rate], run.measurements.contains(where: { $0.energy == nil }) {
            Console.error(
                "note: no meter was read in the launches, so checks against this baseline judge no watts")
        }
        let record =
            try prices?.record(of: run, label: label).record
            ?? Pricing.unpricedRecord(of: run, label: label)
        let kept = try RunKeeping(store: database).keepOrShow(record, isPrinted: false)
        if format.json { try Console.write(try record.canonicalJSON()) }
        guard kept.faults.isEmpty, !format.json else {
            return try kept.present(printsPlace: !format.json, isQuiet: isQuiet)
        }
        try Console.print(
            "\(gate.fewestLaunches) launches stored as \(record.id.prefix(12)), \"\(label)\", in \(database.path)"
        )
    }

    private func launched(_ prices: Pricing?) throws -> MeasuredRun {
        let progress = ProgressLine()
        defer { progress.clear() }
        let program = try LaunchProgram.current().within(gate.timeLimit)
        if !isQuiet { progress.show("choosing kernels") }
        var plan = try GateBenchmarks(options.selection, isSized: options.isSized)
            .plan(seconds: gate.seconds, baseline: program, candidate: program).plan
        plan.isBesidePeak = true
        plan.plausible = try prices.flatMap(gate.plausible)
        let count = gate.fewestLaunches
        return try BaselineLaunches(of: program, plan: plan, count: count).measure { index, secondsLeft in
            if !isQuiet { progress.show("launch \(index) of \(count)", secondsLeft: secondsLeft) }
        }
    }
}
