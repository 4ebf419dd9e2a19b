import Foundation
import MachineTopology

/// The PUs of the machine itself, whatever a container shows of them.
///
/// lxcfs shows a container its own `/sys/devices/system/cpu/online`, and newer ones fewer `cpuN` beside it; `present`
/// stays the machine's (Documentation/admin-guide/cputopology.rst). A PU that the administrator switched off has 0 in
/// `cpuN/online`.
package enum ServerProcessors {
    /// How many work; `nil` where the system does not tell.
    package static func working(root: String = "") -> Int? {
        let folder = root + "/sys/devices/system/cpu"
        guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return nil }
        let shown = entries.filter { $0.hasPrefix("cpu") && Int($0.dropFirst(3)) != nil }
        guard !shown.isEmpty else { return nil }
        let off = shown.count { text("\(folder)/\($0)/online") == "0" }
        let hidden = max(0, (present(folder) ?? 0) - shown.count)
        return shown.count - off + hidden
    }

    /// How many there are, from a list such as `0-63`.
    private static func present(_ folder: String) -> Int? {
        guard let list = text(folder + "/present") else { return nil }
        var count = 0
        for range in list.split(separator: ",") {
            let ends = range.split(separator: "-").map { Int($0) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
                (0...65_535).contains(first), (first...65_535).contains(last)
            else { return nil }
            count += last - first + 1
        }
        return count
    }

    private static func text(_ path: String) -> String? {
        (try? String(contentsOfFile: path, encoding: .utf8))?.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
