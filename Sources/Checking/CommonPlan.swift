import Benchmarking
package import Regression
import RunRecords

/// What two programs can both measure, of what was asked for: versions differ in the benchmarks and options that they
/// know, and one that is new must not keep the rest from being compared.
package struct CommonPlan: Sendable {
    package let plan: LaunchPlan
    package let leftOut: [CheckReport.LeftOut]

    /// Nothing is left out.
    package init(_ plan: LaunchPlan) {
        self.plan = plan
        leftOut = []
    }

    /// - Parameters:
    ///   - plan: names its benchmarks one by one.
    ///   - baseline: is asked about each alone where it refuses them together.
    ///   - kernels: the candidate's, that this host can run.
    /// - Throws: `BaselineError.nothingInCommon`, and what a launch throws that fails otherwise.
    package init(
        _ plan: LaunchPlan, baseline: LaunchProgram, candidate: LaunchProgram, kernels: Set<String>
    ) throws {
        var (common, leftOut) = (plan, [CheckReport.LeftOut]())
        let items = plan.items ?? []
        let refused = try baseline.refuses(plan) ? items.filter { try baseline.refuses(plan.only($0)) } : []
        // What refuses everything has no other version's gap but a fault, which it tells itself.
        if !items.isEmpty, refused.count == items.count { _ = try baseline.launch(plan) }
        for item in items {
            if refused.contains(item) {
                leftOut.append(.init(item.benchmark, lackedBy: baseline.name))
            } else if !kernels.contains(item.kernel) {
                leftOut.append(.init(item.benchmark, lackedBy: candidate.name))
            }
        }
        let names = Set(leftOut.map(\.name))
        common.items = items.filter { !names.contains($0.benchmark.name) }
        if let first = leftOut.first, common.items?.isEmpty == true {
            throw BaselineError.nothingInCommon(program: first.lackedBy, benchmark: first.title)
        }
        // What is left out must not be named either: a program that does not know a word of a plan refuses all of it.
        self.plan = leftOut.isEmpty ? plan : common.narrowed()
        self.leftOut = leftOut
    }
}

extension LaunchPlan {
    /// Of one of its benchmarks alone, and short.
    fileprivate func only(_ item: Item) -> LaunchPlan {
        var plan = self
        plan.items = [item]
        plan.seconds = Self.shortest
        return plan.narrowed()
    }

    /// The same items, with a selection that names nothing else.
    fileprivate func narrowed() -> LaunchPlan {
        let benchmarks = (items ?? []).map(\.benchmark)
        func each<Value: Hashable>(_ value: (Benchmark) -> Value?) -> [Value] {
            var seen: Set<Value> = []
            return benchmarks.compactMap(value).filter { seen.insert($0).inserted }
        }
        var plan = self
        plan.selection.workloads = each(\.workload)
        plan.selection.engines = each(\.engine)
        plan.selection.dataTypes = each(\.dataType)
        plan.selection.kernels = []
        return plan
    }
}

extension LaunchProgram {
    /// Whether it knows a word less than it is asked for: tried, because programs older than the question cannot answer
    /// it otherwise. What it says to that is not shown.
    fileprivate func refuses(_ plan: LaunchPlan) throws -> Bool {
        var short = plan
        short.seconds = LaunchPlan.shortest
        do {
            _ = try launch(short, isSilent: true)
        } catch let error as LaunchError {
            return error.isRefusal
        }
        return false
    }
}
