import ArgumentParser
import Reporting
import RunRecords

/// How an answer is written: as text for people, or for programs.
struct FormatOptions: ParsableArguments {
    @Flag(name: .long, help: "Print JSON with stable keys instead of text.")
    var json = false

    @Flag(name: .long, help: "Print CSV with a header row instead of text.")
    var csv = false

    func validate() throws {
        guard !(json && csv) else { throw ValidationError("give --json or --csv, not both") }
    }

    /// Only the form that was asked for is made.
    func print(_ answer: some Encodable, csv table: () -> ReportTable, text: () -> Report) throws {
        if json {
            try printJSON(answer)
        } else if csv {
            try Console.print(CSVTable.render(table()), terminator: "")
        } else {
            try Console.print(text())
        }
    }

    func printJSON(_ answer: some Encodable) throws {
        try Console.write(try CanonicalJSON.encode(answer))
        try Console.print("")
    }
}
