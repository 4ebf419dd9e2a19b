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

    /// The terminal's own width counts, then COLUMNS, then 80.
    @Test(
        arguments: [
            (60, nil, 60), (132, nil, 132), (200, "60", 200), (0, "70", 70), (0, nil, 80), (0, "wide", 80),
            (0, "-5", 80),
        ] as [(UInt16, String?, Int)])
    func reportsFillTheTerminal(columns: UInt16, variable: String?, width: Int) throws {
        let program = try Program()
        defer { try? program.remove() }
        let text = try shown(
            by: program, ["revenue"],
            environment: variable.map { ["COLUMNS": $0, "NO_COLOR": "1"] } ?? ["NO_COLOR": "1"],
            columns: columns)
        let widest = text.split(separator: "\n").map(\.count).max() ?? 0
        // The table fills 100 columns, and running text stays readable.
        #expect(widest <= width && widest > min(width, 100) - 8)
        // All its columns are 110 wide.
        #expect(text.contains("no room for") == (width < 110))
    }

    private func shown(
        by program: Program, _ arguments: [String], environment: [String: String] = [:], columns: UInt16 = 0
    ) throws -> String {
        let terminal = try Terminal(columns: columns)
        let process = try program.start(arguments, environment: environment, output: terminal.stream)
        let text = try terminal.text()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return text
    }
}

@Suite struct PipeTests {
    /// Of a terminal that is not there only the variable tells.
    @Test(arguments: [("60", 60), ("200", 200), ("", 80)])
    func aPipeIsAsWideAsItIsSaid(variable: String, width: Int) throws {
        let program = try Program()
        defer { try? program.remove() }
        let text = try program.run(["revenue"], environment: ["COLUMNS": variable]).output
        #expect(GoldenText.pageFaults(text, columns: width).isEmpty)
        #expect(text.contains("no room for") == (width < 110))
    }

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
