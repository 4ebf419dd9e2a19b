import Foundation

/// A writable tree of `/sys` files in a temporary folder, removed with the value's last reference.
final class MachineTree {
    let root: String

    /// - Parameter fixture: the committed tree to start from; `nil` for an empty machine.
    init(copying fixture: String? = nil) throws {
        root = NSTemporaryDirectory() + "wattmark-power-" + UUID().uuidString
        try makeFolder("")
        if let fixture { try copy(fixturePath(fixture)) }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func path(_ file: String) -> String { root + "/" + file }

    func write(_ text: String, to file: String) throws {
        try makeFolder(of: file)
        try text.write(toFile: path(file), atomically: false, encoding: .utf8)
    }

    func link(_ file: String, to target: String) throws {
        try makeFolder(of: file)
        try? FileManager.default.removeItem(atPath: path(file))
        try FileManager.default.createSymbolicLink(atPath: path(file), withDestinationPath: target)
    }

    func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path(file)) }

    func makeFolder(_ folder: String) throws {
        try FileManager.default.createDirectory(atPath: path(folder), withIntermediateDirectories: true)
    }

    func text(of file: String) throws -> String { try String(contentsOfFile: path(file), encoding: .utf8) }

    /// Writes the files anew, because a copy would keep the owner and mode of a checkout that is not this user's.
    private func copy(_ fixture: String) throws {
        for file in try FileManager.default.subpathsOfDirectory(atPath: fixture) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: fixture + "/" + file, isDirectory: &isFolder)
            if isFolder.boolValue { continue }
            try write(String(contentsOfFile: fixture + "/" + file, encoding: .utf8), to: file)
        }
    }

    private func makeFolder(of file: String) throws {
        try makeFolder((file as NSString).deletingLastPathComponent)
    }
}

func fixturePath(_ name: String) -> String { Bundle.module.bundlePath + "/Fixtures/" + name }

/// A name that no `PATH` holds.
let noIpmitool = "wattmark-no-such-ipmitool"
