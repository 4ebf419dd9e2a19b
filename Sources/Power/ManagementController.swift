import Foundation
import RunRecords

/// The server's BMC, asked for its power reading through `ipmitool dcmi power reading`.
///
/// The BMC averages over its sampling period, 1 s or more, and one answer takes some tenths of a second, so a
/// reading covers several windows. DCMI 1.5, section 6.6.1 (Get Power Reading).
struct ManagementController {
    var tool: String
    /// Seconds.
    var timeLimit: Double

    /// Seconds of windows between two readings: longer than the usual sampling period.
    static let interval = 2.0

    func meter() throws(PowerError) -> Meter {
        let command = try TimedCommand(
            program: tool, arguments: ["dcmi", "power", "reading"], timeLimit: timeLimit)
        let name = (tool as NSString).lastPathComponent
        let read = { @Sendable () throws(PowerError) -> Double in
            try Self.watts(of: try command.run(), name: name)
        }
        _ = try read()
        return Meter(
            source: "ipmi-dcmi", boundary: .server, covers: "BMC power reading",
            reading: .power(interval: Self.interval, watts: read))
    }

    static func watts(of answer: TimedCommand.Answer, name: String) throws(PowerError) -> Double {
        guard answer.status == 0 else { throw failure(of: answer, name: name) }
        guard let text = value(of: "Instantaneous power reading", in: answer.output),
            let watts = text.split(separator: " ").first.flatMap({ Double($0) }), text.hasSuffix("Watts"),
            watts.isFinite
        else { throw .unparsable(name: name, text: excerpt(of: answer.output)) }
        if value(of: "Power reading state is", in: answer.output) == "deactivated" {
            throw .readingInactive(name: name)
        }
        guard watts > 0 else { throw .implausible(source: name, watts: watts) }
        return watts
    }

    private static func failure(of answer: TimedCommand.Answer, name: String) -> PowerError {
        let message = excerpt(of: answer.errors.isEmpty ? answer.output : answer.errors)
        if message.contains("Permission denied") || message.contains("Operation not permitted") {
            return .commandNotPermitted(name: name, message: message)
        }
        if message.contains("Could not open device") {
            return .noManagementController(name: name, message: message)
        }
        return .commandFailed(name: name, status: answer.status, message: message)
    }

    /// What follows the colon in the line that starts with `key`.
    private static func value(of key: String, in output: String) -> String? {
        for line in output.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].trimmingCharacters(in: .whitespaces) == key else { continue }
            return parts[1].trimmingCharacters(in: .whitespaces)
        }
        return nil
    }

    /// The first line with text, shortened, to quote in an error.
    private static func excerpt(of output: String) -> String {
        let lines = output.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
        let line = lines.first { !$0.isEmpty } ?? "nothing"
        return String(line.prefix(120)).trimmingCharacters(in: CharacterSet(charactersIn: "."))
    }
}
