import SystemFiles
import Foundation
import Testing

/// Files for users are written whole, by nobody else's rules, or not at all.
@Suite final class OutputFileTests {
    private let folder: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(
            path: "wattmark-files-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
        folder = url.path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func path(_ name: String) -> String { folder + "/" + name }
    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: path(name), encoding: .utf8)
    }
    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path(name)))
    }
    private func status(of name: String) -> stat {
        var status = stat()
        lstat(path(name), &status)
        return status
    }

    /// The name that was once made of the process's number, as a link to what must not be touched.
    @Test func noForeseeableNameIsOpened() throws {
        try write("precious", to: "precious")
        try FileManager.default.createSymbolicLink(
            atPath: path(".wattmark-\(getpid()).tmp"), withDestinationPath: path("precious"))
        let file = try OutputFile(path: path("run.json"))
        #expect(try text("precious") == "precious")
        try file.write(Data("new".utf8))
        #expect(try text("precious") == "precious" && text("run.json") == "new")
    }

    /// What is there stays as it is, and nothing unfinished is left beside it.
    @Test func whatIsThereIsNotMade() throws {
        let file = try OutputFile(path: path("answer.json"))
        try file.create(Data("first".utf8))
        #expect(throws: FileError.exists(path: path("answer.json"))) { try file.create(Data("second".utf8)) }
        #expect(try text("answer.json") == "first" && names() == ["answer.json"])
        #expect(throws: FileError.exists(path: "/dev/null")) {
            try OutputFile(path: "/dev/null").create(Data())
        }
    }

    /// A descriptor's file has other readers and writers, so that it is written where it is; under any other name the file
    /// is replaced, also in the memory that is mounted below `/dev`.
    @Test func onlyADescriptorsFileStaysTheSame() throws {
        try write("old and longer", to: "open")
        let opened = try FileHandle(forUpdating: URL(filePath: path("open")))
        defer { try? opened.close() }
        try FileManager.default.createSymbolicLink(
            atPath: path("link"), withDestinationPath: "/dev/fd/\(opened.fileDescriptor)")
        let before = status(of: "open").st_ino
        try OutputFile(path: path("link")).write(Data("new".utf8))
        #expect(try status(of: "open").st_ino == before && text("open").hasPrefix("new"))

        let memory = "/dev/shm/wattmark-\(UUID().uuidString)"
        guard FileManager.default.createFile(atPath: memory, contents: Data("old and longer".utf8)) else {
            return
        }
        defer { try? FileManager.default.removeItem(atPath: memory) }
        try OutputFile(path: memory).write(Data("new".utf8))
        #expect(try String(contentsOfFile: memory, encoding: .utf8) == "new")
    }

    /// Two writers whose processes have one number: each file is whole, and what its writer wrote.
    @Test func writersDoNotMeet() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask { [path = path("\(writer).json")] in
                    for round in 0..<20 {
                        try OutputFile(path: path).write(
                            Data(String(repeating: "\(writer % 10)", count: 9_000 + round).utf8))
                    }
                }
            }
            try await group.waitForAll()
        }
        for writer in 0..<8 {
            #expect(try text("\(writer).json") == String(repeating: "\(writer % 10)", count: 9_019))
        }
        #expect(try names() == (0..<8).map { "\($0).json" })
    }

    @Test func lookingLeavesNothing() throws {
        _ = try OutputFile(path: path("run.json"))
        #expect(try names() == [])
    }

    @Test(arguments: [0o600, 0o640, 0o755] as [mode_t])
    func anExistingFileKeepsItsPermissions(mode: mode_t) throws {
        try write("old", to: "run.json")
        chmod(path("run.json"), mode)
        try OutputFile(path: path("run.json")).write(Data("new".utf8))
        #expect(status(of: "run.json").st_mode & 0o777 == mode)
        #expect(try text("run.json") == "new")
    }

    @Test func aNewFileFollowsTheUmask() throws {
        let mask = umask(0)
        umask(mask)
        try OutputFile(path: path("run.json")).write(Data())
        #expect(status(of: "run.json").st_mode & 0o777 == 0o666 & ~mask)
    }

    #if os(Linux)
        /// Whether this file system has files without a name.
        private var hasUnnamed: Bool {
            let descriptor = open(folder, 0o20_000_000 | O_DIRECTORY | O_WRONLY, 0o600)
            guard descriptor >= 0 else { return false }
            close(descriptor)
            return true
        }

        /// Ended in the middle by what no program can catch.
        @Test func anInterruptedWritingLeavesNothing() async throws {
            try #require(hasUnnamed, "the folder for temporary files is on a file system without such files")
            try write("old", to: "run.json")
            await #expect(processExitsWith: .signal(SIGKILL)) { [file = path("run.json") as String] in
                try OutputFile(path: file).write { take in
                    try take(Data(count: 100_000))
                    kill(getpid(), SIGKILL)
                }
            }
            #expect(try text("run.json") == "old" && names() == ["run.json"])
        }

        /// As on a full disk: a process of its own may write no file of more than a hundred bytes.
        @Test func theOldFileSurvivesAFailedWrite() async throws {
            try write("old", to: "run.json")
            await #expect(processExitsWith: .success) { [file = path("run.json") as String] in
                signal(SIGXFSZ, SIG_IGN)
                var limit = rlimit(rlim_cur: 100, rlim_max: 100)
                guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(3) }
                do {
                    try OutputFile(path: file).write(Data(count: 1000))
                } catch {
                    exit(0)
                }
                exit(4)
            }
            #expect(try text("run.json") == "old")
            #expect(try names() == ["run.json"])
        }
    #endif

    @Test func anOwnLinkStaysAndLeadsToTheFile() throws {
        try FileManager.default.createDirectory(atPath: path("kept"), withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "kept/run.json")
        try OutputFile(path: path("link")).write(Data("new".utf8))
        #expect(status(of: "link").st_mode & S_IFMT == S_IFLNK)
        #expect(try text("kept/run.json") == "new")
    }

    @Test(.enabled(if: geteuid() == 0, "only root may give a link away"))
    func anotherUsersLinkIsRefused() throws {
        try write("precious", to: "precious")
        try FileManager.default.createSymbolicLink(
            atPath: path("link"), withDestinationPath: path("precious"))
        try #require(lchown(path("link"), 65_534, 65_534) == 0)
        #expect(throws: FileError.foreignLink(path: path("link"), link: path("link"))) {
            try OutputFile(path: self.path("link"))
        }
        #expect(try text("precious") == "precious")
    }

    /// What is planted between the look and the writing is replaced, never written through.
    @Test func aLinkThatComesLaterIsNotFollowed() throws {
        try write("precious", to: "precious")
        let file = try OutputFile(path: path("run.json"))
        try FileManager.default.createSymbolicLink(
            atPath: path("run.json"), withDestinationPath: path("precious"))
        try file.write(Data("new".utf8))
        #expect(try text("precious") == "precious" && text("run.json") == "new")
        #expect(status(of: "run.json").st_mode & S_IFMT == S_IFREG)
    }

    /// What has a passing name by then goes away where it gets no lasting one.
    @Test func aFolderThatComesLaterIsInTheWay() throws {
        let file = try OutputFile(path: path("run.json"))
        try FileManager.default.createDirectory(atPath: path("run.json"), withIntermediateDirectories: false)
        #expect(throws: FileError.self) { try file.write(Data("new".utf8)) }
        #expect(try names() == ["run.json"])
    }

    @Test func linksInACircleAreExplained() throws {
        try FileManager.default.createSymbolicLink(atPath: path("a"), withDestinationPath: "b")
        try FileManager.default.createSymbolicLink(atPath: path("b"), withDestinationPath: "a")
        #expect(throws: FileError.cannotWrite(path: path("a"), SystemFault(code: ELOOP))) {
            try OutputFile(path: self.path("a"))
        }
    }

    /// Files that belong together: where one does not fit, what was there is as it was, and nothing is beside it.
    @Test func allOfASetOrNone() throws {
        try write("old", to: "b.svg")
        try FileManager.default.createDirectory(atPath: path("later"), withIntermediateDirectories: false)
        var files = try ["a.svg", "b.svg", "later/c.svg"].map {
            (file: try OutputFile(path: path($0)), data: Data("new".utf8))
        }
        try FileManager.default.removeItem(atPath: path("later"))
        #expect(throws: FileError.self) { try OutputFile.write(files) }
        #expect(try names() == ["b.svg"] && text("b.svg") == "old")
        files.removeLast()
        try OutputFile.write(files)
        #expect(try names() == ["a.svg", "b.svg"] && text("a.svg") == "new" && text("b.svg") == "new")
    }
}
