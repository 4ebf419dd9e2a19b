/// A loop with its arrays.
package struct StreamedArrays: Hashable, Sendable {
    package var loop: StreamLoop
    /// Bytes of one array: in memory of all workers together, who share it out as STREAM does; in a cache of each
    /// worker, who has a share of the cache.
    package var bytes: Int

    package init(_ loop: StreamLoop, bytes: Int) {
        self.loop = loop
        self.bytes = bytes
    }

    /// In the largest binary unit that says it exactly: `1040MiB`.
    var size: String {
        let units = [(30, "GiB"), (20, "MiB"), (10, "KiB")]
        let unit = units.first { bytes > 0 && bytes % (1 << $0.0) == 0 } ?? (0, "B")
        return "\(bytes >> unit.0)\(unit.1)"
    }
}
