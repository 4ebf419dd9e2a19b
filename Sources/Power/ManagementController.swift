import Foundation
import RunRecords

/// The server's BMC, asked for its power reading through `ipmitool dcmi power reading`.
///
/// One answer takes some tenths of a second, so a reading covers several windows. DCMI 1.5, section 6.6.1 (Get Power
/// Reading): 16 bits of whole watts. The answer's period is that of its statistics, which may be weeks; of the present
/// reading it does not tell the time.
struct ManagementController {
    var tool: String
    /// Seconds.
    var timeLimit: Double
    /// The watts that the server can draw.
    var possible: ClosedRange<Double>

    /// Assumed: DCMI tells the period of its statistics, not the time that the present reading is of. Two seconds are room
    /// for a sensor that is brought up to date every second and smoothed over one more; a reading is taken after as many
    /// seconds of windows.
    static let traits = SensorTraits(
        averaging: 2, isAveragingAssumed: true, resolution: 1, relativeError: 0)

    func meter(clock: @escaping MeterClock) throws(PowerError) -> Meter {
        let command = try TimedCommand(
            program: tool, arguments: ["dcmi", "power", "reading"], timeLimit: timeLimit)
        let name = (tool as NSString).lastPathComponent
        let sensor = PowerSensor(
            name: "ipmi-dcmi", traits: Self.traits, interval: Self.traits.averaging, possible: possible,
            watts: { () throws(PowerError) -> Double in try Self.ask(command, name: name) })
        _ = try sensor.read()
        return Meter(
            source: "ipmi-dcmi", boundary: .server, covers: "the whole server: BMC power reading",
            reading: .power(PowerTally(sensor: sensor)), clock: clock)
    }

    /// A BMC that is busy fails once in a while: a failed answer is asked for again, once.
    private static func ask(_ command: TimedCommand, name: String) throws(PowerError) -> Double {
        do throws(PowerError) {
            return try watts(of: try command.run(), name: name)
        } catch {
            switch error {
            case .commandFailed, .unparsable: return try watts(of: try command.run(), name: name)
            default: throw error
            }
        }
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
