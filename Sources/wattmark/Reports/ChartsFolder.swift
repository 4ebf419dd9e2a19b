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

    /// Drawings whose files can be written as things stand.
    struct Files {
        fileprivate let all: [(file: OutputFile, data: Data)]

        /// - Throws: what the first that cannot be written throws, after it was said how many were.
        func write() throws {
            for (order, one) in all.enumerated() {
                do {
                    try one.file.write(one.data)
                } catch {
                    Console.error("note: of \(all.count) charts \(order) were written")
                    throw error
                }
            }
        }
    }

    func files(of pictures: [Picture]) throws -> Files {
        Files(
            all: try pictures.map {
                (try OutputFile(path: "\(path)/\($0.name).svg"), Data($0.document().utf8))
            })
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
