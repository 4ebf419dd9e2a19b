import Foundation
import SystemFiles
import Testing

@Suite struct FolderPathTests {
    private let root = FileManager.default.temporaryDirectory.appending(
        path: "folder-path-\(UUID().uuidString)")

    private func path(_ name: String) -> String { root.appending(path: name).path(percentEncoded: false) }

    @Test func everyFolderOnTheWayIsMadeOnce() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        let deep = path("with blanks/ünïcode/deep")
        try FolderPath(deep).make()
        try Data().write(to: URL(filePath: deep + "/kept"))
        try FolderPath(deep + "/").make()
        #expect(FileManager.default.fileExists(atPath: deep + "/kept"))
    }

    /// In words, and a refusal where the system does not permit it.
    @Test func whatCannotBeMadeIsSaid() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try FolderPath(path("x")).make()
        let link = path("link")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/nowhere/at/all")
        for path in [link, link + "/x"] {
            let error = #expect(throws: FileError.self) { try FolderPath(path).makeForUser() }
            #expect(error?.description.hasPrefix("cannot make the folder \(path): ") == true)
        }
        #expect(FileError.cannotMakeFolder(path: "/x", SystemFault(code: EACCES)).isRefusal)
        #expect(!FileError.cannotMakeFolder(path: "/x", SystemFault(code: ENOTDIR)).isRefusal)
    }

    /// A stream without an end is left.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/zero")))
    func noMoreIsReadThanCanBe() throws {
        #expect(throws: FileError.tooLarge(path: "/dev/zero", mostBytes: 1000)) {
            try InputFile(path: "/dev/zero").read(atMost: 1000)
        }
        #expect(throws: FileError.tooLarge(path: "/dev/zero", mostBytes: InputFile.largestText)) {
            try InputFile(path: "/dev/zero").read()
        }
    }

    @Test func aFileInTheWayIsNoFolder() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try FolderPath(path("")).make()
        try Data().write(to: root.appending(path: "file"))
        for name in ["file", "file/deeper"] {
            #expect(throws: SystemFault(code: ENOTDIR)) { try FolderPath(path(name)).make() }
        }
    }

    /// Where nobody can make anything, the system's own reason is given.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
    func theSystemsReasonIsKept() {
        let fault = #expect(throws: SystemFault.self) { try FolderPath("/proc/none/deeper").make() }
        #expect(fault?.code == ENOENT || fault?.isRefusal == true)
    }
}
