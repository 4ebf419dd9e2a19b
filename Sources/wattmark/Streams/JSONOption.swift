import ArgumentParser
import RunRecords

struct JSONOption: ParsableArguments {
    @Flag(name: .long, help: "Print JSON with stable keys instead of text.")
    var json = false

    func print(_ value: some Encodable) throws {
        try Console.write(try CanonicalJSON.encode(value))
        try Console.print("")
    }
}
