import Foundation
import TestSupport
import Testing

/// Colour and progress are for people; programs get neither.
@Suite(.enabled(if: Terminal.canBeMade, "there are no pseudo-terminals here")) struct TerminalTests {
    @Test(arguments: [
        ["topology"], ["engines"], ["revenue"], ["profiles", "list"], ["profiles", "show", "h100-sxm"],
    ])
    func colourIsOnlyDecoration(command: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        let piped = try program.run(command)
        #expect(!piped.output.contains("\u{1b}"))
        let shown = try shown(by: program, command)
        #expect(shown.contains("\u{1b}["))
        #expect(GoldenText.stripped(shown) == piped.output)
    }

    @Test(arguments: [
        (["NO_COLOR": "1"], false), (["NO_COLOR": "0"], false), (["TERM": "dumb"], false),
        (["NO_COLOR": ""], true), (["TERM": "xterm"], true),
    ])
    func colourCanBeTurnedOff(environment: [String: String], isColoured: Bool) throws {
        let program = try Program()
        defer { try? program.remove() }
        let shown = try shown(by: program, ["topology"], environment: environment)
        #expect(shown.contains("\u{1b}") == isColoured)
    }

    @Test(arguments: [(["TERM": "xterm"], true), (["NO_COLOR": "1"], true), (["TERM": "dumb"], false)])
    func progressIsShownAndTidiedAway(environment: [String: String], isShown: Bool) throws {
        let program = try Program()
        defer { try? program.remove() }
        let terminal = try Terminal()
        let process = try program.start(
            Program.shortRun, environment: environment, errors: terminal.stream)
        let shown = try isShown ? terminal.text(until: "looking for energy meters") : ""
        program.awaitOutput()
        kill(process.processIdentifier, SIGINT)
        let rest = try terminal.text()
        process.waitUntilExit()
        let goodbye = "interrupted: nothing was stored\n"
        if isShown {
            #expect(shown.hasPrefix("\r\u{1b}[K"))
            #expect(rest.hasSuffix("\r\u{1b}[K" + goodbye))
        } else {
            #expect(rest == goodbye)
        }
        // Results are without colour all the same: they went to a file.
        #expect(program.text(of: ".stdout")?.contains("\u{1b}") == false)
    }

    private func shown(
        by program: Program, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> String {
        let terminal = try Terminal()
        let process = try program.start(arguments, environment: environment, output: terminal.stream)
        let text = try terminal.text()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return text
    }
}

@Suite struct PipeTests {
    /// As under `| head -1`: whoever stopped reading does not want to hear of it.
    @Test(arguments: [["topology"], ["profiles", "list"], ["revenue", "--json"]])
    func aClosedPipeIsNoError(command: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let process = try program.start(command, output: pipe.fileHandleForWriting)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGPIPE)
        #expect(program.text(of: ".stderr")?.isEmpty == true)
    }
}
