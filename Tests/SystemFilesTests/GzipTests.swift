import Foundation
import SystemFiles
import Testing

/// Expected bytes are those of the gzip program.
@Suite final class GzipTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "wattmark-gzip-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    /// Larger than what is handed on at a time, and not alike everywhere.
    private static let text = (0..<40_000).map { "\($0 &* 2_654_435_761 % 1_000_003)\n" }.joined()

    private func gzip(_ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip"] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return data
    }

    private func read(_ data: Data) throws -> String {
        let file = folder.appending(path: "in")
        try data.write(to: file)
        var found: [UInt8] = []
        try InputFile(path: path("in")).readParts { part in
            #expect(part.count <= 1 << 16)
            found += part
        }
        return String(decoding: found, as: UTF8.self)
    }

    @Test func theProgramUnpacksWhatIsPacked() throws {
        let file = try OutputFile(path: path("out.gz"))
        try file.write { take in
            var packing = try Gzip(.packing, of: "out.gz")
            let bytes = Array(Self.text.utf8)
            for start in stride(from: 0, to: bytes.count, by: 10_007) {
                try packing.add(Array(bytes[start..<min(start + 10_007, bytes.count)])) { try take(Data($0)) }
            }
            try packing.finish { try take(Data($0)) }
        }
        #expect(try String(decoding: gzip(["-dc", path("out.gz")]), as: UTF8.self) == Self.text)
        let size = try #require(FileManager.default.contents(atPath: path("out.gz"))?.count)
        #expect(size < Self.text.utf8.count)
    }

    @Test func whatTheProgramPackedIsUnpacked() throws {
        try Data(Self.text.utf8).write(to: folder.appending(path: "text"))
        let packed = try gzip(["-c", path("text")])
        #expect(try read(packed) == Self.text)
        // Two files in one.
        #expect(try read(packed + packed) == Self.text + Self.text)
        #expect(try read(Data(Self.text.utf8)) == Self.text)
        #expect(try read(gzip(["-c", "/dev/null"])).isEmpty)
    }

    @Test func whatIsNotWholeIsRefused() throws {
        try Data(Self.text.utf8).write(to: folder.appending(path: "text"))
        let packed = try gzip(["-c", path("text")])
        #expect(throws: GzipError.cutShort(name: path("in"))) { try self.read(packed.dropLast(9)) }
        #expect(throws: GzipError.cutShort(name: path("in"))) { try self.read(packed.prefix(2)) }
        var flipped = packed
        flipped[packed.count / 2] ^= 0x10
        #expect(throws: GzipError.self) { try self.read(flipped) }
        #expect(throws: GzipError.damaged(name: path("in"))) { try self.read(packed + Data("{}".utf8)) }
    }

    /// Nothing takes the place of what was there until all of the new one is there.
    @Test func aFaultOfTheSourceLeavesTheOldFile() throws {
        struct Fault: Error {}
        try Data("old".utf8).write(to: folder.appending(path: "kept"))
        let file = try OutputFile(path: path("kept"))
        #expect(throws: Fault.self) {
            try file.write { take in
                try take(Data("new".utf8))
                throw Fault()
            }
        }
        #expect(FileManager.default.contents(atPath: path("kept")) == Data("old".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: path("")) == ["kept"])
        try file.write { try $0(Data("new".utf8)) }
        #expect(FileManager.default.contents(atPath: path("kept")) == Data("new".utf8))
    }
}
