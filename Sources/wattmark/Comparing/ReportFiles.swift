import ArgumentParser
import SystemFiles
import Foundation
import Reporting

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
        let outputs = try files.map { (try OutputFile(path: $0.path(path)), Data($0.text.utf8)) }
        for (file, data) in outputs { try file.write(data) }
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

extension ReportFiles: ExpressibleByArgument {
    /// `junit=report.xml`.
    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="),
            let format = try? ExportFormat.named(String(argument[..<equals]))
        else { return nil }
        let path = String(argument[argument.index(after: equals)...])
        guard !path.isEmpty else { return nil }
        self.init(format: format, path: path)
    }
}
