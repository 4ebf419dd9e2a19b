import Benchmarking
package import Regression
import RunRecords

/// What two programs can both measure, of what was asked for: versions differ in the benchmarks and options that they
/// know, and one that is new must not keep the rest from being compared.
package struct CommonPlan: Sendable {
    /// What a program cannot measure.
    struct Gap {
        var item: LaunchPlan.Item
        /// Its name.
        var program: String
    }

    package var plan: LaunchPlan
    package let leftOut: [CheckReport.LeftOut]

    package init(_ plan: LaunchPlan, leftOut: [CheckReport.LeftOut] = []) {
        self.plan = plan
        self.leftOut = leftOut
    }

    /// - Throws: `BaselineError.nothingInCommon`.
    init(_ plan: LaunchPlan, leavingOut gaps: [Gap]) throws(BaselineError) {
        var seen: Set<String> = []
        let first = gaps.filter { seen.insert($0.item.benchmark.name).inserted }
        leftOut = first.map { .init($0.item.benchmark, lackedBy: $0.program) }
        let both = (plan.items ?? []).filter { !seen.contains($0.benchmark.name) }
        if both.isEmpty, let gap = first.first {
            throw .nothingInCommon(program: gap.program, benchmark: gap.item.benchmark.title)
        }
        self.plan = gaps.isEmpty ? plan : plan.only(both)
    }
}

extension LaunchPlan {
    /// Of some of its benchmarks, with a selection that names nothing else: a program that does not know a word of a plan
    /// refuses all of it.
    fileprivate func only(_ items: [Item]) -> LaunchPlan {
        func each<Value: Hashable>(_ value: (Benchmark) -> Value?) -> [Value] {
            var seen: Set<Value> = []
            return items.map(\.benchmark).compactMap(value).filter { seen.insert($0).inserted }
        }
        var plan = self
        plan.items = items
        plan.selection.workloads = each(\.workload)
        plan.selection.engines = each(\.engine)
        plan.selection.dataTypes = each(\.dataType)
        plan.selection.kernels = []
        return plan
    }
}

extension LaunchProgram {
    /// The benchmarks of a plan that it does not know: tried together and then alone, because programs older than the
    /// question cannot answer it otherwise. What it says to that is not shown.
    ///
    /// - Throws: what a launch throws of a program that refuses every one, which is no gap but a fault that it tells.
    func refused(of plan: LaunchPlan) throws -> [LaunchPlan.Item] {
        let items = plan.items ?? []
        guard try refuses(plan) else { return [] }
        let refused = try items.filter { try refuses(plan.only([$0])) }
        if refused.count == items.count { _ = try launch(plan) }
        return refused
    }

    private func refuses(_ plan: LaunchPlan) throws -> Bool {
        var short = plan
        short.seconds = LaunchPlan.shortest
        do {
            _ = try launch(short, isSilent: true)
        } catch let error as LaunchError where error.isRefusal {
            return true
        }
        return false
    }
}
