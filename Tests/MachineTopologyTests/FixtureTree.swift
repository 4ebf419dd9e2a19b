import Foundation
import MachineTopology

/// A directory that stands in for `/`, filled from paths and contents, gone with its owner.
final class FixtureTree {
    let root: String

    init(_ files: [String: String]) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "wattmark-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        for (path, text) in files {
            let file = URL(filePath: root).appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// Writes a file at a path of any bytes, below the root.
    func write(bytes: [UInt8], to path: [UInt8]) throws {
        let full = Array((root + "/").utf8) + path
        for (place, byte) in full.enumerated() where byte == UInt8(ascii: "/") && place > 0 {
            _ = KernelText(bytes: full[..<place]).withCString { mkdir($0, 0o755) }
        }
        let descriptor = KernelText(bytes: full).withCString { open($0, O_WRONLY | O_CREAT, 0o644) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try file.write(contentsOf: Data(bytes))
    }

    func path(_ relative: String) -> String { root + "/" + relative }
}

/// A machine of Fixtures/machines.
func machine(_ name: String) throws -> Topology {
    try Topology.xml(path: fixture("machines/\(name).xml"))
}

func fixture(_ path: String) -> String {
    Bundle.module.bundleURL.appending(path: "Fixtures/\(path)").path
}
