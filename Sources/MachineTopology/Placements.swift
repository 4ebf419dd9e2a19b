package import RunRecords

/// The placements that a machine and its limits allow. One worker a PU, and never more workers than the quota has whole
/// CPUs: workers that together stay below the quota are not throttled in the middle of a window. Below one CPU there is
/// still one worker, and it is throttled.
///
/// A quota that cuts a placement keeps the first cores, and doubles up on a core only when every core has a worker.
package struct Placements: Sendable {
    package static let names = ["one-core", "all-cores", "all-threads", "each-kind"]

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

    /// The placements of a name: one, except that `each-kind` gives one a kind of core. `each-kind:P` picks a kind.
    ///
    /// Throws `unknownPlacement`, and `oneKind` or `unknownKind` where the machine has not what is asked for.
    package func named(_ name: String) throws(TopologyError) -> [Placement] {
        switch name {
        case "one-core": return [placement(name, cores.prefix(1))]
        case "all-cores": return [placement(name, cores[...])]
        case "all-threads": return [placement(name, cores[...], threads: .max)]
        case "each-kind":
            guard kinds.count > 1 else { throw .oneKind }
            return eachKind()
        default:
            let prefix = "each-kind:"
            guard name.hasPrefix(prefix) else { throw .unknownPlacement(name, known: Self.names) }
            guard kinds.count > 1 else { throw .oneKind }
            let found = eachKind()
            if let one = found.first(where: { $0.name == name }) { return [one] }
            throw .unknownKind(
                String(name.dropFirst(prefix.count)),
                known: found.map { String($0.name.dropFirst(prefix.count)) })
        }
    }

    /// What a run measures unless told otherwise: every placement that differs from those before it. Thus a core alone
    /// gives one placement, and threads and kinds come in only where there are any.
    package var defaults: [Placement] {
        let all =
            [placement("one-core", cores.prefix(1)), placement("all-cores", cores[...])]
            + [placement("all-threads", cores[...], threads: .max)] + (kinds.count > 1 ? eachKind() : [])
        var seen: Set<[Int]> = []
        return all.filter { seen.insert($0.cpus).inserted }
    }

    /// Fastest kind first.
    private func eachKind() -> [Placement] {
        kinds.indices.reversed().compactMap { kind in
            let members = cores.filter { $0.kind == kind }
            return members.isEmpty ? nil : placement("each-kind:\(kinds[kind].name)", members[...])
        }
    }

    /// - Parameter threads: the most PUs to take of a core.
    private func placement(
        _ name: String, _ cores: ArraySlice<(kind: Int?, cpus: [Int])>, threads: Int = 1
    ) -> Placement {
        let depth = min(threads, cores.map(\.cpus.count).max() ?? 0)
        let rounds = (0..<depth).flatMap { round in
            cores.compactMap { round < $0.cpus.count ? $0.cpus[round] : nil }
        }
        return Placement(name: name, cpus: rounds.prefix(workerLimit).sorted())
    }
}

extension Comparable {
    fileprivate func clamped(to range: ClosedRange<Self>) -> Self {
        min(max(self, range.lowerBound), range.upperBound)
    }
}
