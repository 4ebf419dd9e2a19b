package import Foundation
package import RunRecords

/// An answer as it was given, with all that it was given from, so that it can be given again.
package struct SavedAnswer: Codable, Hashable, Sendable {
    /// A file that the answer rests on.
    package struct Source: Codable, Hashable, Sendable {
        /// Below the folder of profiles: `markets/2026-06-29.yaml`.
        package var path: String
        /// Of the text.
        package var sha256: String
        package var text: String

        package init(path: String, text: String) {
            self.path = path
            self.text = text
            sha256 = SHA256.hexDigest(of: Data(text.utf8))
        }
    }

    /// A stored run that the answer rests on.
    package struct Run: Codable, Hashable, Sendable {
        /// As the command names it: `latest`.
        package var reference: String
        package var id: String
        /// The record, canonical.
        package var json: String

        package init(reference: String, record: RunRecord) throws {
            self.reference = reference
            id = record.id
            json = String(decoding: try record.canonicalJSON(), as: UTF8.self)
        }
    }

    package static let currentSchema = "wattmark.answer/1"

    package var schema: String
    package var name: String
    package var savedAt: Date
    package var tool: Tool
    /// The words of the command, without what says how it is written and kept.
    package var arguments: [String]
    /// By their paths.
    package var sources: [Source]
    package var runs: [Run]
    /// As people read it.
    package var text: String
    /// The JSON of it.
    package var result: String

    package init(
        name: String, savedAt: Date, tool: Tool, arguments: [String], sources: [Source], runs: [Run] = [],
        text: String, result: String
    ) {
        schema = Self.currentSchema
        self.name = name
        self.savedAt = savedAt
        self.tool = tool
        self.arguments = arguments
        self.sources = sources.sorted { $0.path < $1.path }
        self.runs = runs
        self.text = text
        self.result = result
    }

    /// What is wrong with a name of an answer; `nil` where nothing is.
    package static func fault(ofName name: String) -> String? {
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"
        guard !name.isEmpty, !name.hasPrefix("."), name.utf8.count <= 100,
            name.allSatisfy({ letters.contains($0) })
        else {
            return
                "\(name.quoted) is no name of an answer; use letters, digits, dots, hyphens and underscores, 100 at most, and no dot first"
        }
        return nil
    }
}
