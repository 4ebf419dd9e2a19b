package import Foundation

/// A file that the user names to be read; `-` is standard input.
package struct InputFile: Sendable {
    let path: String

    package init(path: String) { self.path = path }

    /// In messages.
    package var name: String { path == "-" ? "standard input" : path }

    /// Of what a person or a program writes for one question: thousands of times what any needs.
    package static let largestText = 16_000_000

    /// What cannot be larger, so that a stream without an end is not waited for.
    package func read(atMost bytes: Int = InputFile.largestText) throws(FileError) -> Data {
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

    /// Hands the bytes on as they come, so that the file may be larger than the memory. What gzip packed is unpacked.
    package func readParts(_ take: ([UInt8]) throws -> Void) throws {
        do {
            let file = try opened()
            var part = try file.readSome()
            // A pipe may give a byte at a time.
            if part.count == 1 { part += try file.readSome() }
            guard part.starts(with: Gzip.mark) else {
                while !part.isEmpty {
                    try take(part)
                    part = try file.readSome()
                }
                return
            }
            var unpacking = try Gzip(.unpacking, of: name)
            while !part.isEmpty {
                try unpacking.add(part, take)
                part = try file.readSome()
            }
            try unpacking.finish(take)
        } catch let fault as SystemFault {
            throw FileError.cannotRead(path: name, fault)
        }
    }

    private func opened() throws(SystemFault) -> OpenFile {
        try path == "-" ? OpenFile(standing: STDIN_FILENO) : OpenFile(path, O_RDONLY)
    }
}
