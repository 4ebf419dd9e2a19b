import Foundation

/// The PUs of the machine itself, whatever a container shows of them.
///
/// lxcfs shows a container its own `/sys/devices/system/cpu/online`, and newer ones fewer `cpuN` beside it; `present`
/// stays the machine's (Documentation/admin-guide/cputopology.rst). A PU that the administrator switched off has 0 in
/// `cpuN/online`.
package enum ServerProcessors {
    private static let folder: KernelText = "sys/devices/system/cpu"

    /// How many work; `nil` where the system does not tell.
    package static func working(root: String = "/") -> Int? {
        let root = SystemRoot(root)
        let entries = try? FileManager.default.contentsOfDirectory(atPath: root.shownPath(folder))
        let shown = (entries ?? []).filter { $0.hasPrefix("cpu") && Int($0.dropFirst(3)) != nil }
        guard !shown.isEmpty else { return nil }
        let off = shown.count { root.hint(folder + "/" + KernelText($0) + "/online") == "0" }
        // A list such as `0-63`.
        let present = root.hint(folder + "/present").flatMap { CpuList.parse($0.description) } ?? []
        return shown.count - off + max(0, present.count - shown.count)
    }
}
