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

    /// What cannot be larger, so that a stream without an end is not waited for.
    package func read(atMost bytes: Int) throws(FileError) -> Data {
        let file: OpenFile
        do {
            file = try opened()
        } catch {
            throw .cannotRead(path: name, error)
        }
        return try contents(of: file, atMost: bytes)
    }

    /// The same of a file of the disk alone: at a pipe nobody may ever write.
    package func readRegular(atMost bytes: Int) throws(FileError) -> Data {
        let file: OpenFile
        do {
            file = try OpenFile(path, O_RDONLY | O_NONBLOCK)
        } catch {
            throw .cannotRead(path: name, error)
        }
        let status: stat
        do {
            status = try file.status()
        } catch {
            throw .cannotRead(path: name, error)
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: name) }
        guard status.st_size <= bytes else { throw .tooLarge(path: name, mostBytes: bytes) }
        return try contents(of: file, atMost: bytes)
    }

    private func contents(of file: borrowing OpenFile, atMost bytes: Int) throws(FileError) -> Data {
        var data = Data()
        while true {
            let part: [UInt8]
            do {
                part = try file.readSome()
            } catch {
                throw .cannotRead(path: name, error)
            }
            guard !part.isEmpty else { return data }
            data.append(contentsOf: part)
            guard data.count <= bytes else { throw .tooLarge(path: name, mostBytes: bytes) }
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
