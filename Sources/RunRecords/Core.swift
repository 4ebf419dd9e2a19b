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
