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
