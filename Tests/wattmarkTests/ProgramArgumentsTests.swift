#if os(Linux)
    import Foundation
    import Testing

    @Suite struct ProgramArgumentsTests {
        /// Whether this user may give a child file systems of its own.
        private static let mayUnshare: Bool = {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/unshare")
            process.arguments = ["--mount", "mount", "-t", "tmpfs", "none", "/proc"]
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { return false }
            process.waitUntilExit()
            return process.terminationStatus == 0
        }()

        /// As in a chroot: the command is obeyed, where Swift alone would see no word of it.
        /// What asks for its own path, and what for the threads' binding.
        @Test(
            .enabled(if: mayUnshare),
            arguments: [
                ("results list --nonsense", Int32(64)), ("check --self-test", 1), ("profiles list", 1),
                ("topology", 0),
            ])
        func wordsAreKnownWithoutProc(line: String, status: Int32) throws {
            let words = line.split(separator: " ").map(String.init)
            let program = try Program()
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/unshare")
            process.arguments =
                [
                    "--mount", "sh", "-c", "mount -t tmpfs none /proc && exec \"$@\"", "sh",
                    Program.executable.path(percentEncoded: false),
                ] + words
            let errors = Pipe()
            process.currentDirectoryURL = program.folder
            process.standardOutput = FileHandle.nullDevice
            process.standardError = errors
            try process.run()
            let text = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationReason == .exit && process.terminationStatus == status)
            #expect(status == 0 ? text.isEmpty : text.hasPrefix("Error: "))
            #expect(status != 64 || text.contains("--nonsense"))
            try program.remove()
        }

        @Test func withoutEvenANameItSaysSo() throws {
            let program = try Program()
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_addopen(
                &actions, STDERR_FILENO, program.path(".stderr"), O_WRONLY | O_CREAT, 0o600)
            posix_spawn_file_actions_addopen(
                &actions, STDOUT_FILENO, program.path(".stdout"), O_WRONLY | O_CREAT, 0o600)
            var words: [UnsafeMutablePointer<CChar>?] = [nil]
            var child: pid_t = 0
            let executable = Program.executable.path(percentEncoded: false)
            #expect(posix_spawn(&child, executable, &actions, nil, &words, environ) == 0)
            var status: Int32 = 0
            #expect(waitpid(child, &status, 0) == child)
            #expect(status == 1 << 8)
            #expect(program.text(of: ".stdout") == "")
            #expect(program.text(of: ".stderr")?.hasPrefix("Error: wattmark was started without") == true)
            try program.remove()
        }
    }
#endif
