import Foundation
import Testing

/// What the parser assumes of every command's arguments, and looks at by itself in debug builds alone.
@Suite struct ArgumentNamesTests {
    private struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable, Hashable {
                var kind: String
                var name: String
            }

            var kind: String
            var isOptional: Bool
            var isRepeating: Bool
            var valueName: String?
            var names: [Name]?
        }

        var commandName: String
        var arguments: [Argument]?
        var subcommands: [Command]?
    }

    private struct Tool: Decodable { var command: Command }

    private static func commands() throws -> [Command] {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["--experimental-dump-help"])
        let root = try JSONDecoder().decode(Tool.self, from: Data(outcome.output.utf8)).command
        func all(_ command: Command) -> [Command] { [command] + (command.subcommands ?? []).flatMap(all) }
        return all(root)
    }

    @Test func aNameIsOfOneOption() throws {
        let commands = try Self.commands()
        #expect(commands.count > 30)
        for command in commands {
            let names = (command.arguments ?? []).flatMap { $0.names ?? [] }
            let twice = Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys
            #expect(twice.isEmpty, "\(command.commandName): \(twice.map(\.name))")
        }
    }

    /// Else nothing would be left for those that follow.
    @Test func whatIsRepeatedOrLeftOutStandsLast() throws {
        for command in try Self.commands() {
            let positional = (command.arguments ?? []).filter { $0.kind == "positional" }
            for (argument, next) in zip(positional, positional.dropFirst()) {
                #expect(
                    !argument.isRepeating && (!argument.isOptional || next.isOptional),
                    "\(command.commandName): \(next.valueName ?? "")")
            }
        }
    }
}
