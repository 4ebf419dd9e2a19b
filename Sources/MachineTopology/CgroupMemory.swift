/// The memory limits of a cgroup hierarchy: `memory.max`, `memory.high` and `memory.current` in v2 (kernel documentation,
/// admin-guide/cgroup-v2), `memory.limit_in_bytes` and `memory.usage_in_bytes` in v1 (cgroup-v1/memory). Above
/// `memory.high` nothing is refused, but whoever allocates is made to wait, so that nothing can be measured there.
enum CgroupMemory {
    /// v1 writes the largest multiple of a page below 2^63 for no limit.
    private static let unlimited = 1 << 62

    /// The least that the limits of the own cgroup and its ancestors leave, in bytes; nil without a limit.
    static func headroom(
        of hierarchy: CgroupHierarchy, below root: SystemRoot
    ) throws(TopologyError) -> Int? {
        var least: Int?
        for directory in hierarchy.directories {
            let limits =
                switch hierarchy.version {
                case .v1: [try bytes(directory + "/memory.limit_in_bytes", root)]
                case .v2:
                    [
                        try bytes(directory + "/memory.max", root),
                        try bytes(directory + "/memory.high", root),
                    ]
                }
            guard let limit = limits.compactMap(\.self).min(), limit < unlimited else { continue }
            let used =
                switch hierarchy.version {
                case .v1: try bytes(directory + "/memory.usage_in_bytes", root)
                case .v2: try bytes(directory + "/memory.current", root)
                }
            let left = max(0, limit - max(0, (used ?? 0) - (try cache(of: directory, root))))
            least = min(least ?? left, left)
        }
        return least
    }

    /// What the kernel gives away before it refuses memory, as in `MemAvailable`: file pages, used of late or not, and slabs.
    /// v1 counts those of the cgroups below as well in the names with `total_`.
    private static let reclaimable: [[KernelText]] = [
        ["total_inactive_file ", "inactive_file "], ["total_active_file ", "active_file "],
        ["slab_reclaimable "],
    ]

    private static func cache(of directory: KernelText, _ root: SystemRoot) throws(TopologyError) -> Int {
        guard let lines = try root.text(directory + "/memory.stat")?.lines else { return 0 }
        return reclaimable.compactMap { names in
            names.lazy.compactMap { name in
                lines.first { $0.hasPrefix(name) }.flatMap { Int($0.dropFirst(name.count).description) }
            }.first
        }.reduce(0, +)
    }

    /// nil where there is no file, or it holds `max`.
    private static func bytes(_ file: KernelText, _ root: SystemRoot) throws(TopologyError) -> Int? {
        guard let text = try root.text(file)?.trimmed.description, text != "max" else { return nil }
        guard let value = UInt64(text) else {
            throw .malformedFile(
                path: root.shownPath(file), found: String(text.prefix(80)), expected: "bytes, or \"max\"")
        }
        return Int(clamping: value)
    }
}
