import ArgumentParser
import SystemFiles
import Foundation
import Quantities
import Reporting
import RunRecords

/// A format and where it goes: `--format F --output PATH` of an export, `--report F=PATH` of a check.
struct ReportFiles: Sendable {
    let format: ExportFormat
    /// `nil` and `-` are standard output.
    let path: String?

    init(format: ExportFormat, path: String?) {
        self.format = format
        self.path = path
    }

    var isStandardOutput: Bool { path == nil || path == "-" }

    /// - Throws: `FileError` where the file could not be written as things stand.
    func probe() throws(FileError) {
        if let path, path != "-" { _ = try OutputFile(path: path) }
    }

    func write(_ input: ExportInput) throws {
        let files = try format.files(input)
        guard let path, path != "-" else {
            guard let only = files.first, files.count == 1 else {
                throw SeveralFiles(format: format.name, suffixes: files.compactMap(\.suffix))
            }
            return try Console.print(only.text, terminator: "")
        }
        try OutputFile.write(
            try files.map { (file: try OutputFile(path: $0.path(path)), data: Data($0.text.utf8)) })
    }

    struct SeveralFiles: Error, CustomStringConvertible {
        var format: String
        var suffixes: [String]

        var description: String {
            """
            \(format) is written to \(suffixes.count) files, \(suffixes.joined(separator: " and ")), which \
            standard output cannot keep apart: give a file, from whose name theirs are made
            """
        }
    }
}

extension ReportFiles {
    /// `junit=report.xml`.
    init(argument: String) throws {
        let known = ExportFormat.all.map(\.name)
        let name = String(argument.prefix { $0 != "=" })
        let path = argument.dropFirst(name.count + 1)
        guard let format = try? ExportFormat.named(name) else {
            let meant = NearestName.suggestions(for: name, among: known)
            let advice =
                meant.isEmpty
                ? "there are: \(known.joined(separator: ", "))" : "did you mean \(NearestName.choice(meant))?"
            throw ValidationError("there is no format \(name.quoted); \(advice)")
        }
        guard !path.isEmpty else {
            throw ValidationError("\(argument.quoted) names no file; give one, as in \(name)=FILE")
        }
        try PackedName.refuse(String(path), of: "\(name)=")
        self.init(format: format, path: String(path))
    }
}
