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
