import Foundation
import RunRecords
import SystemFiles

/// The answers that were kept: a file each in the user's data folder, beside the store.
package struct AnswerShelf: Sendable {
    private let folder: String

    /// An answer as it is found on the shelf.
    private struct Sealed: Codable {
        var answer: SavedAnswer
        /// Of the answer's canonical JSON.
        var sha256: String
    }

    package init(environment: [String: String]) {
        folder = DataFolder.path(environment: environment) + "/wattmark/answers"
    }

    /// - Throws: where the name is none, or is taken.
    package func check(newName name: String) throws(AnswerError) {
        if let fault = SavedAnswer.fault(ofName: name) { throw .badName(fault) }
        guard !FileManager.default.fileExists(atPath: path(name)) else {
            throw .taken(name, path: path(name))
        }
    }

    /// - Returns: the path of the file.
    package func keep(_ answer: SavedAnswer) throws -> String {
        try check(newName: answer.name)
        do {
            try FolderPath(folder).make()
        } catch {
            throw AnswerError.noFolder(path: folder, error)
        }
        let sealed = Sealed(answer: answer, sha256: try Self.digest(answer))
        try OutputFile(path: path(answer.name)).write(try CanonicalJSON.encode(sealed) + Data("\n".utf8))
        return path(answer.name)
    }

    /// In the order of the alphabet; none where there is no shelf yet.
    package func names() throws(AnswerError) -> [String] {
        guard FolderPath(folder).exists else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
                .filter { $0.hasSuffix(Self.ending) && !$0.hasPrefix(".") }
                .map { String($0.dropLast(Self.ending.count)) }.sorted()
        } catch {
            throw .noFolder(path: folder, SystemFault(code: EACCES))
        }
    }

    package func answer(_ name: String) throws -> SavedAnswer {
        if let fault = SavedAnswer.fault(ofName: name) { throw AnswerError.badName(fault) }
        guard FileManager.default.fileExists(atPath: path(name)) else {
            throw AnswerError.noSuchAnswer(name, known: try names())
        }
        let data = try InputFile(path: path(name)).read()
        let sealed: Sealed
        do {
            sealed = try CanonicalJSON.decode(Sealed.self, from: data)
        } catch let error as DecodingError {
            throw AnswerError.damaged(path: path(name), reason: error.oneLine)
        }
        guard sealed.answer.schema == SavedAnswer.currentSchema else {
            throw AnswerError.damaged(
                path: path(name),
                reason:
                    "its schema is \(sealed.answer.schema.quoted), and this wattmark reads \(SavedAnswer.currentSchema)"
            )
        }
        guard sealed.answer.name == name, try Self.digest(sealed.answer) == sealed.sha256 else {
            throw AnswerError.damaged(path: path(name), reason: "it was changed after it was written")
        }
        return sealed.answer
    }

    private static let ending = ".json"

    private func path(_ name: String) -> String { "\(folder)/\(name)\(Self.ending)" }

    private static func digest(_ answer: SavedAnswer) throws -> String {
        SHA256.hexDigest(of: try CanonicalJSON.encode(answer))
    }
}
