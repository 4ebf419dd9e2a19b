/// The shape of a machine, as hwloc sees it. Counts are of what is visible; `ProcessorLimits` says what is allowed.
package struct TopologySummary: Codable, Hashable, Sendable {
    /// `hwloc 2.9.0`.
    package var source: String
    /// `null` where the system does not tell of packages.
    @Nullable package var packages: Int?
    package var numaNodes: [NUMANode]
    package var l3Domains: [L3Domain]
    package var cores: [Core]
    package var caches: [Cache]
    /// Empty where all cores are alike or the system does not tell.
    package var cpuKinds: [CPUKind]
    /// True for a topology that was loaded from XML or a synthetic description: it may be planned on, never timed.
    package var isSimulated: Bool

    package init(
        source: String, packages: Int?, numaNodes: [NUMANode], l3Domains: [L3Domain], cores: [Core],
        caches: [Cache], cpuKinds: [CPUKind], isSimulated: Bool
    ) {
        self.source = source
        self.packages = packages
        self.numaNodes = numaNodes
        self.l3Domains = l3Domains
        self.cores = cores
        self.caches = caches
        self.cpuKinds = cpuKinds
        self.isSimulated = isSimulated
    }

    /// Processing units (hardware threads), operating-system indices, ascending.
    package var cpus: [Int] { cores.flatMap(\.cpus).sorted() }
    /// Whether any core has more than one PU.
    package var hasSMT: Bool { cores.contains { $0.cpus.count > 1 } }

    /// Bytes of all last-level caches that one of these PUs has; one whose size is not reported counts as 0.
    package func lastLevelBytes(ofPUs cpus: [Int]) -> Int {
        let cpus = Set(cpus)
        return l3Domains.filter { !cpus.isDisjoint(with: $0.cpus) }.compactMap(\.bytes).reduce(0, +)
    }

    /// Physical cores that have a worker, at least 1.
    package func coreCount(of placement: Placement) -> Int {
        let cpus = Set(placement.cpus)
        return max(1, cores.count { !cpus.isDisjoint(with: $0.cpus) })
    }
}
