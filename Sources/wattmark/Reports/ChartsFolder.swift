import Charts
import Foundation
import SystemFiles

/// Where every chart of a report is a file of its own.
struct ChartsFolder {
    private let path: String

    /// - Throws: where it is no folder.
    init(path: String) throws {
        guard FolderPath(path).exists else { throw Missing(path: path) }
        self.path = path
    }

    /// - Throws: where one of them could not be written as things stand.
    func files(of pictures: [Picture]) throws -> [(file: OutputFile, data: Data)] {
        try pictures.map {
            (file: try OutputFile(path: "\(path)/\($0.name).svg"), data: Data($0.document().utf8))
        }
    }

    private struct Missing: Error, CustomStringConvertible {
        let path: String

        var description: String {
            if path.isEmpty { return "--charts is empty; name a folder" }
            return FileManager.default.fileExists(atPath: path)
                ? "--charts \(path) is a file; name a folder"
                : "there is no folder \(path) for --charts; make it, or name one that exists"
        }
    }
}
