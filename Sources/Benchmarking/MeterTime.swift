import Power
import RunRecords
import Workloads

/// The measurements that last until the slowest meter of the whole server has told their watts: of each workload that
/// is sold, one engine on the largest placement, as long as they take no more than a part of the run.
struct MeterTime {
    /// Of each, from the first sample on; 0 where no meter needs them.
    private(set) var seconds = 0.0
    /// Indices of the groups.
    private(set) var groups: Set<Int> = []

    /// Of the run's time, what may go to measurements for the sake of their watts: the others are left most of it.
    private static let share = 1.0 / 3

    /// - Parameters:
    ///   - groups: the kernels of each engine and computation; none is empty.
    ///   - total: the number of measurements, which `seconds` are for.
    init(of meters: [Meter], groups: [[EngineKernel]], seconds: Double, total: Int) {
        var places: [Int] = []
        for workload in Workload.allCases where workload.isSold {
            let all = groups.indices.filter { groups[$0].first?.computation.workload == workload }
            // This program's own engine keeps the cores busiest, as a rule.
            let native = all.first { groups[$0].first?.engine == .native }
            if let place = native ?? all.first { places.append(place) }
        }
        let wholes = meters.filter(\.boundary.includesWholeServer).map(\.loadSeconds)
        for needed in wholes.sorted(by: >) where needed > 0 {
            let isUsual = needed <= seconds / Double(max(1, total))
            let count = isUsual ? places.count : min(places.count, Int(seconds * Self.share / needed))
            guard count > 0 else { continue }
            self.seconds = needed
            self.groups = Set(places.prefix(count))
            return
        }
    }

    /// Seconds of a run in which one measurement lasts long enough for a meter of the whole server.
    static func runSeconds(for meter: Meter) -> Double? {
        meter.boundary.includesWholeServer ? meter.loadSeconds / share : nil
    }
}
