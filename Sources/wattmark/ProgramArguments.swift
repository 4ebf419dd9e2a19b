import CArguments

/// The words after the program's name.
enum ProgramArguments {
    struct Missing: Error, CustomStringConvertible {
        let description =
            "wattmark was started without an argument vector, not even its own name: start it from a shell"
    }

    /// As the kernel handed them over; from Swift's `CommandLine` where the C runtime does not keep them.
    static func words() throws -> [String] {
        let count = wm_argument_count()
        let all =
            count < 0
            ? CommandLine.arguments
            : (0..<count).compactMap { wm_argument($0).map { String(cString: $0) } }
        // Linux makes an empty vector one of an empty name (since 5.18).
        guard let name = all.first, !name.isEmpty else { throw Missing() }
        return Array(all.dropFirst())
    }
}
