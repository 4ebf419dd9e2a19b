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
