import Foundation

/// A writable copy of a committed tree of `/proc` and `/sys` files, removed with the value's last reference.
final class MachineTree {
    let root: String

    init(copying fixture: String) throws {
        root = NSTemporaryDirectory() + "wattmark-machine-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        try copy(Bundle.module.bundlePath + "/Fixtures/" + fixture)
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

    /// Writes the files anew, because a copy would keep the owner and mode of a checkout that is not this user's.
    private func copy(_ fixture: String) throws {
        for file in try FileManager.default.subpathsOfDirectory(atPath: fixture) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: fixture + "/" + file, isDirectory: &isFolder)
            if isFolder.boolValue { continue }
            try write(String(contentsOfFile: fixture + "/" + file, encoding: .utf8), to: file)
        }
    }
}
