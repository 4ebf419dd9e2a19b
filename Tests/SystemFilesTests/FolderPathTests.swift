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
        FileManager.default.createFile(atPath: deep + "/kept", contents: nil)
        try FolderPath(deep + "/").make()
        #expect(FileManager.default.fileExists(atPath: deep + "/kept"))
    }

    @Test func aFileInTheWayIsNoFolder() throws {
        defer { try? FileManager.default.removeItem(at: root) }
        try FolderPath(path("")).make()
        FileManager.default.createFile(atPath: path("file"), contents: nil)
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
