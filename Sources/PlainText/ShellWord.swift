/// A word of a command that people copy into a shell.
package enum ShellWord {
    /// As a POSIX shell takes it: in single quotes where it is not plain.
    package static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.unicodeScalars.allSatisfy { scalar in
                ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                    || "-_./:=,+@%~".unicodeScalars.contains(scalar)
            } && !word.hasPrefix("~")
        return isPlain
            ? word
            : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
                + "'"
    }
}
