/// One mounted cgroup hierarchy, and the directories of it that hold this process.
struct CgroupHierarchy {
    enum Version { case v1, v2 }

    let version: Version
    /// v1 only: `cpu`, `cpuset`, ...
    let controllers: Set<KernelText>
    /// From the process's own cgroup up to the mount point, which in a container is as far up as can be seen.
    let directories: [KernelText]

    /// The hierarchies that are mounted below `root` and that this process is a member of.
    ///
    /// Reads `/proc/self/cgroup` and `/proc/self/mountinfo` (cgroups(7), proc_pid_mountinfo(5)); a system without
    /// them has no cgroups. Throws `unreadableFile` and `malformedFile`.
    static func all(below root: SystemRoot) throws(TopologyError) -> [CgroupHierarchy] {
        let memberships = try Membership.all(below: root)
        guard !memberships.isEmpty else { return [] }
        let mounts = try Mount.all(below: root).filter { $0.type == "cgroup" || $0.type == "cgroup2" }
        return memberships.compactMap { membership in
            // A hierarchy can be mounted more than once; the mount that shows our own cgroup tells most.
            let candidates = mounts.filter(membership.isOf).map {
                (mount: $0, leaf: membership.directory(in: $0))
            }
            let seen = candidates.first { $0.leaf.map { root.exists($0) } ?? false }
            guard let (mount, leaf) = seen ?? candidates.first.map({ ($0.mount, nil) }) else { return nil }
            return CgroupHierarchy(
                version: membership.controllers.isEmpty ? .v2 : .v1, controllers: membership.controllers,
                directories: ancestry(of: leaf ?? mount.point, upTo: mount.point))
        }
    }

    /// `/sys/fs/cgroup/a/b`, `/sys/fs/cgroup/a`, `/sys/fs/cgroup`.
    private static func ancestry(of leaf: KernelText, upTo point: KernelText) -> [KernelText] {
        var directories = [leaf]
        var current = leaf
        while current.count > point.count, let parent = current.upToLast("/") {
            current = parent
            directories.append(current)
        }
        return directories
    }
}

/// A line of `/proc/self/cgroup`: `4:cpu,cpuacct:/user.slice`; `0::/user.slice` in v2.
private struct Membership {
    /// Empty in v2.
    let controllers: Set<KernelText>
    let path: KernelText

    static func all(below root: SystemRoot) throws(TopologyError) -> [Membership] {
        let file: KernelText = "proc/self/cgroup"
        guard let text = try root.text(file) else { return [] }
        var memberships: [Membership] = []
        for line in text.lines {
            let fields = line.fields(endedBy: ":", atMost: 3)
            guard fields.count == 3, Int(fields[0].description) != nil, fields[2].hasPrefix("/") else {
                throw .malformedFile(
                    path: root.shownPath(file), found: line.description, expected: "ID:CONTROLLERS:PATH")
            }
            let controllers = fields[1].fields(endedBy: ",").filter { !$0.isEmpty }
            memberships.append(Membership(controllers: Set(controllers), path: fields[2]))
        }
        return memberships
    }

    func isOf(_ mount: Mount) -> Bool {
        controllers.isEmpty
            ? mount.type == "cgroup2" : mount.type == "cgroup" && controllers.isSubset(of: mount.options)
    }

    /// Where a mount shows this cgroup; nil where it does not, as when a container sees a part of the hierarchy only.
    func directory(in mount: Mount) -> KernelText? {
        let within: KernelText = mount.root == "/" ? "" : mount.root
        let own: KernelText = path == "/" ? "" : path
        guard own == within || own.hasPrefix(within + "/") else { return nil }
        let relative = own.dropFirst(within.count)
        // "/.." stands for a cgroup above the namespace's root, which no mount in here shows.
        guard !relative.fields(endedBy: "/").contains("..") else { return nil }
        return mount.point + relative
    }
}
