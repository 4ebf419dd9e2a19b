import Foundation

/// A program that leads its own process group. Foundation's `Process` waits for the program's children too.
struct SpawnedProcess {
    private let identifier: pid_t

    /// - Parameters:
    ///   - output: the descriptor that the program writes its standard output to.
    ///   - errors: the same for its standard error.
    init(name: String, executable: String, arguments: [String], output: Int32, errors: Int32)
        throws(PowerError)
    {
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
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        var words: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let failure = posix_spawn(&process, executable, &actions, &attributes, &words, environ)
        guard failure == 0 else {
            throw .commandFailed(name: name, status: -1, message: String(cString: strerror(failure)))
        }
        identifier = process
    }

    /// Its exit status, 128 and the signal for one that was killed; `nil` while it runs.
    func endedStatus() -> Int32? {
        var status: Int32 = 0
        guard waitpid(identifier, &status, WNOHANG) != 0 else { return nil }
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }

    /// Kills it with its children, and waits up to 1 s for it to be gone: one that hangs in the kernel is left.
    func killGroup() {
        if kill(-identifier, SIGKILL) != 0 { kill(identifier, SIGKILL) }
        for _ in 0..<100 {
            if endedStatus() != nil { return }
            usleep(10_000)
        }
    }
}

/// A pipe that a program writes to and that is read without waiting.
struct CommandPipe: ~Copyable {
    let reading: Int32
    let writing: Int32
    private var isWritingOpen = true
    private(set) var hasEnded = false
    private var bytes: [UInt8] = []

    init(name: String) throws(PowerError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw .commandFailed(name: name, status: -1, message: String(cString: strerror(errno)))
        }
        reading = ends[0]
        writing = ends[1]
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(reading, F_SETFL, O_NONBLOCK)
    }

    deinit {
        close(reading)
        if isWritingOpen { close(writing) }
    }

    mutating func closeWriting() {
        close(writing)
        isWritingOpen = false
    }

    /// Takes what was written so far.
    mutating func drain() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !hasEnded {
            let count = read(reading, &buffer, buffer.count)
            guard count >= 0 else { return }
            if count == 0 { hasEnded = true }
            bytes += buffer.prefix(count)
        }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}
