import Foundation

/// A program that leads its own process group. Foundation's `Process` waits for the program's children too.
package final class SpawnedProcess {
    package enum End: Hashable, Sendable {
        case exited(status: Int32)
        case killed(signal: Int32)
    }

    package let identifier: Int32
    private var seen: End?
    /// At a program that is busy, 10 ms apart.
    private static let attempts = 100

    /// - Parameters:
    ///   - executable: a path.
    ///   - input: the descriptor that the program reads as its standard input; `nil` for one that is empty.
    ///   - output: the descriptor that it writes its standard output to.
    ///   - errors: the same for its standard error; `nil` where that is not wanted.
    package init(executable: String, arguments: [String], input: Int32? = nil, output: Int32, errors: Int32?)
        throws(SystemFault)
    {
        identifier = try Self.start { () throws(SystemFault) in
            try Self.spawn(
                executable, [executable] + arguments, input: input, output: output, errors: errors)
        }
    }

    /// A child that was started otherwise.
    init(identifier: Int32) { self.identifier = identifier }

    /// One that is tried again while it is busy: what was just written may still be open in a child that another thread is
    /// starting.
    static func start(_ attempt: () throws(SystemFault) -> Int32) throws(SystemFault) -> Int32 {
        for _ in 1..<attempts {
            do {
                return try attempt()
            } catch {
                guard error.code == ETXTBSY else { throw error }
                usleep(10_000)
            }
        }
        return try attempt()
    }

    private static func spawn(
        _ executable: String, _ arguments: [String], input: Int32?, output: Int32, errors: Int32?
    ) throws(SystemFault) -> Int32 {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        let files = [
            (input, STDIN_FILENO, O_RDONLY), (output, STDOUT_FILENO, O_WRONLY),
            (errors, STDERR_FILENO, O_WRONLY),
        ]
        for (file, standard, flags) in files {
            if let file {
                posix_spawn_file_actions_adddup2(&actions, file, standard)
            } else {
                posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", flags, 0)
            }
        }
        // The mask is not inherited: signals may be held while it is started.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        posix_spawnattr_setpgroup(&attributes, 0)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let failure = posix_spawn(&process, executable, &actions, &attributes, &words, environ)
        guard failure == 0 else { throw SystemFault(code: failure) }
        return process
    }

    /// How it ended; `nil` while it runs. What it leaves behind in its group ends with it.
    package func ended() -> End? {
        if let seen { return seen }
        // Until it is waited for, its number is its own, and so is its group's.
        guard isWaitable else { return nil }
        kill(-identifier, SIGKILL)
        var status: Int32 = 0
        guard waitpid(identifier, &status, WNOHANG) == identifier else { return nil }
        let signal = status & 0x7f
        seen = signal == 0 ? .exited(status: (status >> 8) & 0xff) : .killed(signal: signal)
        return seen
    }

    private var isWaitable: Bool {
        var info = siginfo_t()
        return waitid(P_PID, id_t(identifier), &info, WEXITED | WNOHANG | WNOWAIT) == 0
            && info.si_signo == SIGCHLD
    }

    /// Kills it with its children, and waits up to 1 s for it to be gone: one that hangs in the kernel is left.
    package func killGroup() {
        guard seen == nil else { return }
        if kill(-identifier, SIGKILL) != 0 { kill(identifier, SIGKILL) }
        for _ in 0..<100 {
            if ended() != nil { return }
            usleep(10_000)
        }
    }
}
