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
        guard try !names().contains(name) else { throw .taken(name, path: path(name)) }
    }

    /// Of several processes that keep an answer under one name at one time, one alone does.
    ///
    /// - Parameter replacing: whether it takes the place of one of the same name.
    /// - Returns: the path of the file.
    /// - Throws: `taken` where there is one.
    package func keep(_ answer: SavedAnswer, replacing: Bool = false) throws -> String {
        if !replacing { try check(newName: answer.name) }
        if let fault = SavedAnswer.fault(ofName: answer.name) { throw AnswerError.badName(fault) }
        do {
            try FolderPath(folder).make()
        } catch {
            throw AnswerError.noFolder(path: folder, error)
        }
        let sealed = Sealed(answer: answer, sha256: try Self.digest(answer))
        let data = try CanonicalJSON.encode(sealed) + Data("\n".utf8)
        guard data.count <= Self.mostBytes else { throw AnswerError.tooLarge(answer.name, bytes: data.count) }
        // An answer takes the place of what has its name, and not of what a link of that name leads to.
        if replacing, kind(of: "\(answer.name)\(Self.ending)") == S_IFLNK { try remove(answer.name) }
        let file = try OutputFile(path: path(answer.name))
        guard !replacing else {
            try file.write(data)
            return path(answer.name)
        }
        do {
            try file.create(data)
        } catch .exists(let path) {
            throw AnswerError.taken(answer.name, path: path)
        }
        return path(answer.name)
    }

    /// In the order of the alphabet; none where there is no shelf yet.
    package func names() throws(AnswerError) -> [String] {
        guard FolderPath(folder).exists else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
                .filter { $0.hasSuffix(Self.ending) && !$0.hasPrefix(".") && !isFolder($0) }
                .map { String($0.dropLast(Self.ending.count)) }.sorted()
        } catch {
            throw .noFolder(path: folder, SystemFault(code: EACCES))
        }
    }

    /// For good, whatever state it is in.
    package func remove(_ name: String) throws {
        try requireKept(name)
        do {
            try FolderPath(folder).remove("\(name)\(Self.ending)")
        } catch {
            throw AnswerError.noFolder(path: folder, error)
        }
    }

    /// - Throws: where nothing has this name.
    package func requireKept(_ name: String) throws(AnswerError) {
        if let fault = SavedAnswer.fault(ofName: name) { throw .badName(fault) }
        let known = try names()
        guard known.contains(name) else { throw .noSuchAnswer(name, known: known) }
    }

    package func answer(_ name: String) throws -> SavedAnswer {
        try requireKept(name)
        let answer = try Self.read(path(name))
        guard answer.name == name else { throw AnswerError.renamed(path: path(name), name: answer.name) }
        return answer
    }

    /// Of the shelf by its name, or of a file anywhere by its path, which has a slash or ends as files of answers do.
    package func answer(namedOrAt reference: String) throws -> SavedAnswer {
        try isPath(reference) ? try Self.read(reference) : try answer(reference)
    }

    package func path(namedOrAt reference: String) throws(AnswerError) -> String {
        try isPath(reference) ? reference : path(reference)
    }

    /// A name may end like a file.
    private func isPath(_ reference: String) throws(AnswerError) -> Bool {
        guard !reference.contains("/") else { return true }
        guard reference.hasSuffix(Self.ending) else { return false }
        return try !names().contains(reference)
    }

    private static func read(_ path: String) throws -> SavedAnswer {
        let data = try InputFile(path: path).readRegular(atMost: mostBytes)
        let sealed: Sealed
        do {
            sealed = try CanonicalJSON.decode(Sealed.self, from: data)
        } catch let error as DecodingError {
            throw AnswerError.damaged(path: path, reason: error.oneLine)
        }
        guard sealed.answer.schema == SavedAnswer.currentSchema else {
            throw AnswerError.damaged(
                path: path,
                reason:
                    "its schema is \(sealed.answer.schema.quoted), and this wattmark reads \(SavedAnswer.currentSchema)"
            )
        }
        guard try digest(sealed.answer) == sealed.sha256 else {
            throw AnswerError.damaged(path: path, reason: "it was changed after it was written")
        }
        return sealed.answer
    }

    private static let ending = ".json"
    /// Of a file: an answer over thirty years of all machines, with all profiles, is far below.
    private static let mostBytes = 64_000_000

    /// A link counts as what it is, wherever it leads: it has the name.
    private func isFolder(_ file: String) -> Bool { kind(of: file) == S_IFDIR }

    /// `nil` where there is nothing of that name.
    private func kind(of file: String) -> mode_t? {
        var status = stat()
        return lstat("\(folder)/\(file)", &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    package func path(_ name: String) -> String { "\(folder)/\(name)\(Self.ending)" }

    private static func digest(_ answer: SavedAnswer) throws -> String {
        SHA256.hexDigest(of: try CanonicalJSON.encode(answer))
    }
}
