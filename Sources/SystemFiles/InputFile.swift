package import Foundation

/// A file that the user names to be read; `-` is standard input.
package struct InputFile: Sendable {
    let path: String

    package init(path: String) { self.path = path }

    /// In messages.
    package var name: String { path == "-" ? "standard input" : path }

    package func read() throws(FileError) -> Data {
        do {
            return try opened().readToEnd()
        } catch {
            throw .cannotRead(path: name, error)
        }
    }

    /// Hands the bytes on as they come, so that the file may be larger than the memory.
    package func readParts(_ take: ([UInt8]) throws -> Void) throws {
        do {
            let file = try opened()
            while case let part = try file.readSome(), !part.isEmpty { try take(part) }
        } catch let fault as SystemFault {
            throw FileError.cannotRead(path: name, fault)
        }
    }

    private func opened() throws(SystemFault) -> OpenFile {
        try path == "-" ? OpenFile(standing: STDIN_FILENO) : OpenFile(path, O_RDONLY)
    }
}
