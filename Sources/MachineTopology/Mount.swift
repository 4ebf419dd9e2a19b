/// A line of `/proc/self/mountinfo`.
struct Mount {
    /// The directory of the file system that is mounted.
    let root: KernelText
    /// Where it is mounted.
    let point: KernelText
    let type: KernelText
    /// The file system's own options; for a v1 cgroup these name its controllers.
    let options: [KernelText]

    static func all(below root: SystemRoot) throws(TopologyError) -> [Mount] {
        let file: KernelText = "proc/self/mountinfo"
        guard let text = try root.text(file) else { return [] }
        var mounts: [Mount] = []
        for line in text.lines {
            guard let mount = Mount(line: line) else {
                throw .malformedFile(
                    path: root.shownPath(file), found: line.description,
                    expected: "a line as in proc_pid_mountinfo(5)")
            }
            mounts.append(mount)
        }
        return mounts
    }

    /// `36 35 98:0 /root /point rw,noatime master:1 - type source options`: optional fields end at the dash. The source
    /// may be empty, and then two spaces stand between type and options.
    private init?(line: KernelText) {
        let fields = line.fields(endedBy: " ")
        guard let dash = fields.firstIndex(of: "-"), dash >= 6, fields.count >= dash + 3 else { return nil }
        root = fields[3].unescaped
        point = fields[4].unescaped
        type = fields[dash + 1]
        options = fields.count > dash + 3 ? fields[dash + 3].fields(endedBy: ",") : []
    }
}
