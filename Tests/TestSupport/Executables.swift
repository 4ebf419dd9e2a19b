import Foundation

/// Makes a copy of an executable file that may be started at once.
///
/// The system starts no program that somebody may write to (`ETXTBSY`), and whatever this process has open, what other
/// tests start meanwhile has too until it runs a program of its own: so another process writes the copy.
package func copyExecutable(_ source: String, to path: String) throws {
    let copying = Process()
    copying.executableURL = URL(filePath: "/bin/cp")
    copying.arguments = [source, path]
    try copying.run()
    copying.waitUntilExit()
    guard copying.terminationStatus == 0 else { throw CopyFailed(path: path) }
}

private struct CopyFailed: Error {
    let path: String
}

/// Writes a script that may be started at once.
package func writeScript(_ text: String, to path: String) throws {
    let source = path + ".text"
    try Data(text.utf8).write(to: URL(filePath: source))
    defer { try? FileManager.default.removeItem(atPath: source) }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: source)
    try copyExecutable(source, to: path)
}
