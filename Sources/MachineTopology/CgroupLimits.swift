/// What the control groups of this process grant it, over cgroup v1, v2 or both side by side.
package struct CgroupLimits: Hashable, Sendable {
    /// CPU time per wall time: the minimum over the own cgroup and all ancestors that can be seen; nil without a
    /// quota. In a container the ancestors above its mount cannot be seen.
    package var quotaCpus: Double?
    /// The file that holds the binding quota, for people.
    package var quotaFile: String?
    /// The PUs of the cpuset, ascending; nil where no cpuset restricts.
    package var cpus: [Int]?
    /// The `cpu.stat` files, own cgroup first, that count `nr_throttled`: when an ancestor is throttled, so are we.
    package var throttleFiles: [KernelText]
    /// Bytes that the memory limits leave to this process: the minimum over the own cgroup and all ancestors of what is
    /// not in use below the limit; nil without a limit.
    package var memoryHeadroom: Int?

    package init(
        quotaCpus: Double?, quotaFile: String?, cpus: [Int]?, throttleFiles: [KernelText],
        memoryHeadroom: Int? = nil
    ) {
        self.quotaCpus = quotaCpus
        self.quotaFile = quotaFile
        self.cpus = cpus
        self.throttleFiles = throttleFiles
        self.memoryHeadroom = memoryHeadroom
    }

    /// Reads the limits below a root directory.
    ///
    /// A file that is absent sets no limit. One that cannot be read or understood is an error (`unreadableFile`,
    /// `malformedFile`), because a run that overlooks a quota is throttled and measures the throttling.
    package static func read(root: String = "/") throws(TopologyError) -> CgroupLimits {
        let root = SystemRoot(root)
        var limits = CgroupLimits(quotaCpus: nil, quotaFile: nil, cpus: nil, throttleFiles: [])
        for hierarchy in try CgroupHierarchy.all(below: root) {
            let holds = { (controller: KernelText) in
                hierarchy.version == .v2 || hierarchy.controllers.contains(controller)
            }
            if holds("cpu") { try limits.addQuota(of: hierarchy, root) }
            if holds("cpuset") { try limits.addCpuset(of: hierarchy, root) }
            if holds("memory") {
                let headroom = try CgroupMemory.headroom(of: hierarchy, below: root)
                limits.memoryHeadroom = [limits.memoryHeadroom, headroom].compactMap(\.self).min()
            }
        }
        return limits
    }

    private mutating func addQuota(of hierarchy: CgroupHierarchy, _ root: SystemRoot) throws(TopologyError) {
        for directory in hierarchy.directories {
            let quota =
                switch hierarchy.version {
                case .v1: try Self.quotaV1(directory, root)
                case .v2: try Self.quotaV2(directory, root)
                }
            if let quota, quota.cpus < quotaCpus ?? .infinity {
                quotaCpus = quota.cpus
                quotaFile = root.shownPath(quota.file)
            }
            let statistics = directory + "/cpu.stat"
            if let text = try root.text(statistics), text.contains("nr_throttled") {
                throttleFiles.append(root.path(statistics))
            }
        }
    }

    /// `cpu.max`: `150000 100000` or `max 100000`, microseconds of quota and period
    /// (kernel documentation, admin-guide/cgroup-v2).
    private static func quotaV2(
        _ directory: KernelText, _ root: SystemRoot
    ) throws(TopologyError) -> (cpus: Double, file: KernelText)? {
        let file = directory + "/cpu.max"
        guard let text = try root.text(file) else { return nil }
        let fields = text.words
        let period = fields.count == 2 ? positive(fields[1]) : nil
        if fields.first == "max", period != nil { return nil }
        guard let period, let quota = positive(fields[0]) else {
            throw malformed(root.shownPath(file), text, "\"QUOTA PERIOD\" in microseconds, or \"max PERIOD\"")
        }
        return (quota / period, file)
    }

    /// `cpu.cfs_quota_us` over `cpu.cfs_period_us`; a quota of -1 is none
    /// (kernel documentation, scheduler/sched-bwc).
    private static func quotaV1(
        _ directory: KernelText, _ root: SystemRoot
    ) throws(TopologyError) -> (cpus: Double, file: KernelText)? {
        let file = directory + "/cpu.cfs_quota_us"
        guard let text = try root.text(file) else { return nil }
        let trimmed = text.trimmed
        if trimmed == "-1" { return nil }
        guard let quota = positive(trimmed) else {
            throw malformed(root.shownPath(file), text, "microseconds, or -1 for no quota")
        }
        let periodFile = directory + "/cpu.cfs_period_us"
        let periodText = try root.text(periodFile) ?? ""
        guard let period = positive(periodText.trimmed) else {
            throw malformed(root.shownPath(periodFile), periodText, "microseconds above 0")
        }
        return (quota / period, file)
    }

    /// Takes the nearest cpuset that is set: a cgroup without its own uses its parent's.
    private mutating func addCpuset(of hierarchy: CgroupHierarchy, _ root: SystemRoot) throws(TopologyError) {
        let names: [KernelText] =
            switch hierarchy.version {
            case .v1: ["cpuset.effective_cpus", "cpuset.cpus"]
            case .v2: ["cpuset.cpus.effective", "cpuset.cpus"]
            }
        for file in hierarchy.directories.flatMap({ directory in names.map { directory + "/" + $0 } }) {
            guard let text = try root.text(file) else { continue }
            guard let list = CpuList.parse(text.trimmed.description) else {
                throw Self.malformed(root.shownPath(file), text, "a CPU list such as 0-3,8")
            }
            guard !list.isEmpty else { continue }
            cpus = cpus.map { $0.filter(Set(list).contains) } ?? list
            return
        }
    }

    private static func positive(_ text: KernelText) -> Double? {
        Int64(text.description).flatMap { $0 > 0 ? Double($0) : nil }
    }

    private static func malformed(_ path: String, _ found: KernelText, _ expected: String) -> TopologyError {
        .malformedFile(path: path, found: String(found.trimmed.description.prefix(80)), expected: expected)
    }
}
