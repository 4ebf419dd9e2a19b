package import RunRecords

/// The placements that a machine and its limits allow. One worker a PU, and never more workers than the quota has whole
/// CPUs: workers that together stay below the quota are not throttled in the middle of a window. Below one CPU there is
/// still one worker, and it is throttled.
///
/// A quota that cuts a placement keeps the first cores, and doubles up on a core only when every core has a worker.
package struct Placements: Sendable {
    /// Per core that may be used, in hwloc's order: its kind and its allowed PUs.
    private let cores: [(kind: Int?, cpus: [Int])]
    private let kinds: [CPUKind]
    /// The most workers that the quota bears, at least 1.
    package let workerLimit: Int

    /// Throws `noAllowedCpus` where the limits leave no PU of the topology.
    package init(topology: TopologySummary, limits: ProcessorLimits) throws(TopologyError) {
        let allowed = Set(limits.allowedCpus)
        cores = topology.cores.map { (kind: $0.kind, cpus: $0.cpus.filter(allowed.contains)) }
            .filter { !$0.cpus.isEmpty }
        guard !cores.isEmpty else { throw .noAllowedCpus }
        kinds = topology.cpuKinds
        workerLimit = limits.quotaCpus.map { max(1, Int($0.clamped(to: 1...1e6))) } ?? .max
    }

    /// The placements that are asked for: one, except that `each-kind` gives one a kind of core.
    ///
    /// Throws `oneKind` or `unknownKind` where the machine has not what is asked for, `unknownPlacement` for a device.
    package func chosen(_ choice: PlacementChoice) throws(TopologyError) -> [Placement] {
        switch choice {
        case .named(.oneCore): return [oneCore]
        case .named(.allCores): return [allCores]
        case .named(.allThreads): return [allThreads]
        case .eachKind:
            guard kinds.count > 1 else { throw .oneKind }
            return eachKind()
        case .named(.eachKind(let kind)):
            guard kinds.count > 1 else { throw .oneKind }
            if let one = eachKind().first(where: { $0.name == .eachKind(kind) }) { return [one] }
            throw .unknownKind(kind, known: eachKindNames)
        case .named(.device):
            throw .unknownPlacement(choice.text, known: PlacementChoice.all.map(\.text))
        }
    }

    /// The first core that may be used.
    package var oneCore: Placement { placement(.oneCore, cores.prefix(1)) }
    private var allCores: Placement { placement(.allCores, cores[...]) }
    private var allThreads: Placement { placement(.allThreads, cores[...], threads: .max) }

    /// What a run measures unless told otherwise: every placement that differs from those before it. Thus a core alone
    /// gives one placement, and threads and kinds come in only where there are any.
    package var defaults: [Placement] {
        var seen: Set<[Int]> = []
        return all.filter { seen.insert($0.cpus).inserted }
    }

    /// Every placement that this machine has, whether or not it differs from another.
    package var all: [Placement] {
        [oneCore, allCores, allThreads] + (kinds.count > 1 ? eachKind() : [])
    }

    /// Fastest kind first.
    private func eachKind() -> [Placement] {
        kinds.indices.reversed().compactMap { kind in
            let members = cores.filter { $0.kind == kind }
            return members.isEmpty ? nil : placement(.eachKind(kinds[kind].name), members[...])
        }
    }

    private var eachKindNames: [String] {
        kinds.indices.reversed().filter { kind in cores.contains { $0.kind == kind } }.map { kinds[$0].name }
    }

    /// - Parameter threads: the most PUs to take of a core.
    private func placement(
        _ name: PlacementName, _ cores: ArraySlice<(kind: Int?, cpus: [Int])>, threads: Int = 1
    ) -> Placement {
        let depth = min(threads, cores.map(\.cpus.count).max() ?? 0)
        let rounds = (0..<depth).flatMap { round in
            cores.compactMap { round < $0.cpus.count ? $0.cpus[round] : nil }
        }
        return Placement(name, cpus: rounds.prefix(workerLimit).sorted())
    }
}

extension Comparable {
    fileprivate func clamped(to range: ClosedRange<Self>) -> Self {
        min(max(self, range.lowerBound), range.upperBound)
    }
}
