import ArgumentParser
import PlainText
import Reporting
import RunRecords

@main
struct Wattmark: ParsableCommand {
    /// Semantic versioning 2.0; the one place that says it.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "wattmark",
        abstract: "What does a megawatt earn here, hashing or hosting compute?",
        discussion: """
            Measures double SHA-256, matrix multiplication and memory bandwidth on this machine, checks every result, \
            and turns the rates through a power profile, a market and a site into revenue per megawatt.

            Exit codes: 0 fine, 1 an explained error, 2 a regression or a slow host, 3 a self-check failed, 4 only \
            improvements, 5 no baseline, 6 not permitted, 7 inconclusive, 8 not comparable, 64 usage, 130 interrupted.

              wattmark run --quick           measure and price this host in 10 seconds
              wattmark revenue latest        price the last run again without measuring
              wattmark report                all of it as one file that can be mailed
              wattmark topology              what this machine is made of
            """,
        version: Tool.this.text,
        subcommands: [
            RunCommand.self, TopologyCommand.self, EnginesCommand.self, RevenueCommand.self,
            PlanCommand.self, ProfilesCommand.self, CompareCommand.self, CheckCommand.self,
            HistoryCommand.self, FleetCommand.self, MetricsCommand.self, ReportCommand.self,
            ServeCommand.self, ResultsCommand.self, AnswersCommand.self, SchemaCommand.self,
            LaunchCommand.self,
        ])

    static func main() {
        do {
            let words = try ProgramArguments.words()
            if let unknown = UnknownCommand.first(in: words) { throw unknown }
            var command = try parsed(words)
            // A launch ends silently: its check says what there is to say.
            // A server ends by itself when it is asked to, after what is under way.
            if !(command is LaunchCommand || command is ServeCommand) { Interruption.prepare() }
            do {
                try command.run()
            } catch let fault as ValidationError {
                // What is known only after the profiles were read; the parser would give the usage of the first word.
                let usage = usageString(for: type(of: command))
                Console.error("Error: \(fault.message)\nUsage: \(usage)".printableLines)
                exit(withError: ExitCode.validationFailure)
            } catch let fault where ExitStatus.isFault(fault) && exitCode(for: fault) != .success {
                // Help is thrown too, and is no fault. A fault's words may name what stands in a file of somebody else's.
                let sentence = UnknownRun.sentence(on: fault).map { "Error: \($0)" }
                Console.error((sentence ?? fullMessage(for: fault)).printableLines)
                exit(withError: exitCode(for: fault))
            }
        } catch {
            let own = ExitStatus.code(of: error)
            // Help and a version are no faults, and the parser prints them.
            guard own != nil || exitCode(for: error) != .success else { exit(withError: error) }
            // What is wrong quotes what was given.
            let message = own == nil ? fullMessage(for: error) : "Error: \(error)"
            if !message.isEmpty { Console.error(message.printableLines) }
            exit(withError: own ?? exitCode(for: error))
        }
    }

    private static func parsed(_ words: [String]) throws -> any ParsableCommand {
        do {
            return try parseAsRoot(words)
        } catch {
            let message = fullMessage(for: error)
            if let script = BashCompletion.script(from: message) {
                try Console.print(script)
                exit()
            }
            let better = UnknownOption.reworded(message, in: UnknownOption.command(of: words))
            guard better != message else { throw error }
            Console.error(better.printableLines)
            exit(withError: ExitCode.validationFailure)
        }
    }
}

extension Tool {
    /// As `--version` prints it: version, commit, build and compiler.
    var text: String { "\(version) (commit \(commit ?? "unknown"), \(build.rawValue) build, \(compiler))" }
}
