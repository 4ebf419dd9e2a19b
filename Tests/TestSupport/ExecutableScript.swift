import Foundation

/// Writes a script that may be started at once.
///
/// Foundation's writing leaves the file open for writing in what other tests start meanwhile, and the system starts no
/// program that somebody may write to (`ETXTBSY`): here a child has no part of it.
package func writeScript(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o755)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
}
