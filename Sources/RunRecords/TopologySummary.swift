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

    /// Physical cores that have a worker, at least 1.
    package func coreCount(of placement: Placement) -> Int {
        let cpus = Set(placement.cpus)
        return max(1, cores.count { !cpus.isDisjoint(with: $0.cpus) })
    }
}

package struct NUMANode: Codable, Hashable, Sendable {
    /// The operating system's index.
    package var index: Int
    /// Empty for a node of memory only.
    package var cpus: [Int]
    /// `null` where it is not reported.
    @Nullable package var memoryBytes: Int?

    package init(index: Int, cpus: [Int], memoryBytes: Int?) {
        self.index = index
        self.cpus = cpus
        self.memoryBytes = memoryBytes
    }
}

/// The PUs behind one level-3 cache.
package struct L3Domain: Codable, Hashable, Sendable {
    /// `null` where it is not reported.
    @Nullable package var bytes: Int?
    package var cpus: [Int]

    package init(bytes: Int?, cpus: [Int]) {
        self.bytes = bytes
        self.cpus = cpus
    }
}

package struct Core: Codable, Hashable, Sendable {
    /// Logical index, in hwloc's order.
    package var index: Int
    /// Logical index; `null` where the system does not tell of packages.
    @Nullable package var package: Int?
    /// `NUMANode.index` of the first node that is local to the core; `null` where none is.
    @Nullable package var numaNode: Int?
    /// Index into `TopologySummary.cpuKinds`; `null` where all cores are alike.
    @Nullable package var kind: Int?
    /// The core's PUs, operating-system indices, ascending.
    package var cpus: [Int]

    package init(index: Int, package: Int?, numaNode: Int?, kind: Int?, cpus: [Int]) {
        self.index = index
        self.package = package
        self.numaNode = numaNode
        self.kind = kind
        self.cpus = cpus
    }
}

/// One level and size of cache, and how many there are of it.
package struct Cache: Codable, Hashable, Sendable {
    /// `L1d`, `L1i`, `L2`, `L3`, `L4`.
    package var name: String
    /// Of one such cache; `null` where it is not reported.
    @Nullable package var bytes: Int?
    package var count: Int

    package init(name: String, bytes: Int?, count: Int) {
        self.name = name
        self.bytes = bytes
        self.count = count
    }
}

/// A set of like cores on a hybrid CPU; slowest kind first, as hwloc ranks them.
package struct CPUKind: Codable, Hashable, Sendable {
    /// `P` and `E` where two kinds are ranked, else `kind-0`, `kind-1`, ...
    package var name: String
    /// hwloc's efficiency rank: higher is faster; `null` where it is unknown.
    @Nullable package var efficiency: Int?
    package var cpus: [Int]

    package init(name: String, efficiency: Int?, cpus: [Int]) {
        self.name = name
        self.efficiency = efficiency
        self.cpus = cpus
    }
}
