/// A line of `/proc/self/mountinfo`.
struct Mount {
    /// The directory of the file system that is mounted.
    let root: String
    /// Where it is mounted.
    let point: String
    let type: String
    /// The file system's own options; for a v1 cgroup these name its controllers.
    let options: [String]

    static func all(below root: SystemRoot) throws(TopologyError) -> [Mount] {
        let file = "proc/self/mountinfo"
        guard let text = try root.text(file) else { return [] }
        var mounts: [Mount] = []
        for line in text.kernelLines {
            guard let mount = Mount(line: line) else {
                throw .malformedFile(
                    path: root.path(file), found: String(line), expected: "a line as in proc_pid_mountinfo(5)"
                )
            }
            mounts.append(mount)
        }
        return mounts
    }

    /// `36 35 98:0 /root /point rw,noatime master:1 - type source options`: optional fields end at the dash. The source
    /// may be empty, and then two spaces stand between type and options.
    private init?(line: Substring) {
        let fields = line.fields(endedBy: " ")
        guard let dash = fields.firstIndex(of: "-"), dash >= 6, fields.count >= dash + 3 else { return nil }
        root = Self.unescape(fields[3])
        point = Self.unescape(fields[4])
        type = String(fields[dash + 1])
        options = fields.count > dash + 3 ? fields[dash + 3].split(separator: ",").map(String.init) : []
    }

    /// The kernel writes space, tab, newline and backslash as `\040` and the like.
    private static func unescape(_ field: Substring) -> String {
        guard field.contains("\\") else { return String(field) }
        var bytes: [UInt8] = []
        var rest = Array(field.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(3), as: UTF8.self)
            if byte == UInt8(ascii: "\\"), digits.utf8.count == 3, let code = UInt8(digits, radix: 8) {
                bytes.append(code)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
