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

    func write(_ pictures: [Picture]) throws {
        let files = try pictures.map {
            (try OutputFile(path: "\(path)/\($0.name).svg"), Data($0.document().utf8))
        }
        for (file, data) in files { try file.write(data) }
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
