import Foundation
import Testing

/// An empty folder that goes away with the value.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(
            path: "wattmark-store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
        path = url.path(percentEncoded: false)
    }

    var storePath: String { path + "/wattmark.sqlite" }

    func makeFile(_ name: String, _ content: Data) throws -> String {
        let file = path + "/" + name
        try content.write(to: URL(filePath: file))
        return file
    }

    deinit {
        // A test may have taken the right to write away.
        _ = chmod(path, 0o755)
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            Issue.record("\(path) was left behind: \(error)")
        }
    }
}

func bytes(of path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }
