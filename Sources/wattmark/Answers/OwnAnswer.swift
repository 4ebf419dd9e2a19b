import Foundation
import RunRecords
import SystemFiles

/// What this program answers to a command, asked in a process of its own.
struct OwnAnswer {
    /// Why there is no answer, in the program's words.
    struct Refused: Error, CustomStringConvertible {
        let description: String
    }

    let result: JSONValue

    /// - Parameter command: that knows `--json`.
    init(to command: RepeatedCommand) throws {
        guard let executable = OwnExecutable.url else {
            throw Refused(description: "the system does not tell which program this is")
        }
        var output = try ProcessPipe()
        var errors = try ProcessPipe()
        let process = try SpawnedProcess(
            executable: executable.path(percentEncoded: false), arguments: command.words + ["--json"],
            output: output.writing, errors: errors.writing)
        output.closeWriting()
        errors.closeWriting()
        let printed = try OpenFile(standing: output.reading).readToEnd()
        let said = String(decoding: try OpenFile(standing: errors.reading).readToEnd(), as: UTF8.self)
        while process.ended() == nil { usleep(1000) }
        guard !printed.isEmpty else {
            let line = said.split(separator: "\n").first { $0.hasPrefix("Error: ") }
            throw Refused(
                description: line.map { String($0.dropFirst("Error: ".count)) } ?? "it printed nothing")
        }
        result = try JSONDecoder().decode(JSONValue.self, from: printed)
    }
}
