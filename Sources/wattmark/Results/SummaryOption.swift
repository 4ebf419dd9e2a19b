import ArgumentParser
import PlainText

/// The answer alone, for a status line or a message.
struct SummaryOption: ParsableArguments {
    @Flag(name: .long, help: "Print the answer alone, on one line.")
    var summary = false

    /// - Throws: where standard output is for programs.
    func check(beside format: FormatOptions) throws {
        guard summary, format.json || format.csv else { return }
        throw ValidationError(
            "--summary is a line of text: leave out \(format.json ? "--json" : "--csv"), or --summary")
    }

    func print(_ line: String) throws { try Console.print(line.printable) }
}
