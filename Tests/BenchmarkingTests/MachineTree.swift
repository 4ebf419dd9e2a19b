import Foundation

/// A writable copy of a committed tree of `/proc` and `/sys` files, removed with the value's last reference.
final class MachineTree {
    let root: String

    init(copying fixture: String) throws {
        root = NSTemporaryDirectory() + "wattmark-machine-" + UUID().uuidString
        try FileManager.default.copyItem(
            atPath: Bundle.module.bundlePath + "/Fixtures/" + fixture, toPath: root)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func path(_ file: String) -> String { root + "/" + file }

    /// Writes in place, so that a file that is held open shows the new text.
    func write(_ text: String, to file: String) throws {
        let folder = (path(file) as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try text.write(toFile: path(file), atomically: false, encoding: .utf8)
    }

    func replace(_ old: String, by new: String, in file: String) throws {
        let text = try String(contentsOfFile: path(file), encoding: .utf8)
        try write(text.replacingOccurrences(of: old, with: new), to: file)
    }

    func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path(file)) }
}
