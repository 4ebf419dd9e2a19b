import Foundation

/// A file that the user names to be read; `-` is standard input.
struct InputFile {
    let path: String

    /// In messages.
    var name: String { path == "-" ? "standard input" : path }

    func read() throws(FileError) -> Data {
        do {
            return try path == "-"
                ? OpenFile(standing: STDIN_FILENO).readToEnd() : OpenFile(path, O_RDONLY).readToEnd()
        } catch {
            throw .cannotRead(path: name, error)
        }
    }
}
