import Foundation
import Profiles
import Testing

/// The profiles that the repository ships.
let shippedProfiles = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Profiles").path

/// A copy of the sound fixture library that a test may spoil; gone with the value.
final class TemporaryLibrary {
    let directory: String

    init() throws {
        let source = try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures/library")
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent(
            "profiles-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: source, to: copy)
        directory = copy.path
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    func path(_ relative: String) -> String { "\(directory)/\(relative)" }

    func write(_ bytes: Data, to relative: String) throws {
        let url = URL(fileURLWithPath: path(relative))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
    }

    func write(_ text: String, to relative: String) throws { try write(Data(text.utf8), to: relative) }

    /// Replaces `old`, which must be there, in one file.
    func replace(_ old: String, with new: String, in relative: String) throws {
        let text = try String(contentsOfFile: path(relative), encoding: .utf8)
        try #require(text.contains(old), "the fixture has no \(old)")
        try write(text.replacingOccurrences(of: old, with: new), to: relative)
    }

    /// The messages of all faults, with paths relative to the library.
    func faults() throws -> [String] {
        try ProfileLibrary.validate(directories: [directory]).faults.map {
            $0.description.replacingOccurrences(of: directory + "/", with: "")
        }
    }
}
