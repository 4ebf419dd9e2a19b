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
