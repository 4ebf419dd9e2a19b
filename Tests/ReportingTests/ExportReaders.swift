import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What reads the exports of others' tools, as strictly as the format's definition has it.
enum ExportReaders {
    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    /// RFC 4180: rows of fields.
    static func csv(_ text: String) throws -> [[String]] {
        var rows: [[String]] = [[]]
        var rest = text.unicodeScalars[...]
        while !rest.isEmpty {
            var field = String.UnicodeScalarView()
            if rest.first == "\"" {
                rest.removeFirst()
                while true {
                    guard let scalar = rest.popFirst() else { throw Fault(description: "a quote is open") }
                    if scalar == "\"" {
                        guard rest.first == "\"" else { break }
                        rest.removeFirst()
                    }
                    field.append(scalar)
                }
            } else {
                while let scalar = rest.first, ![",", "\r", "\n"].contains(scalar) {
                    guard scalar != "\"" else { throw Fault(description: "a quote within a bare field") }
                    field.append(scalar)
                    rest.removeFirst()
                }
            }
            rows[rows.count - 1].append(String(field))
            switch rest.popFirst() {
            case ",": continue
            case "\r" where rest.popFirst() == "\n": rows.append([])
            default: throw Fault(description: "a field is not followed by a comma or an end of line")
            }
        }
        return rows.dropLast()
    }

    /// The names of the elements, in order, by libxml2.
    static func xml(_ text: String) throws -> [String] {
        let reader = ElementNames()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = reader
        guard parser.parse() else { throw Fault(description: "\(String(describing: parser.parserError))") }
        return reader.names
    }

    private final class ElementNames: NSObject, XMLParserDelegate {
        var names: [String] = []

        func parser(
            _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
            qualifiedName: String?, attributes: [String: String]
        ) { names.append(([element] + attributes.keys.sorted()).joined(separator: " ")) }
    }

    /// OpenMetrics 1.0, "ABNF": the samples' names with the keys of their labels, in order.
    static func openMetrics(_ text: String) throws -> [String] {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.popLast()?.isEmpty == true, lines.popLast().map(String.init) == "# EOF" else {
            throw Fault(description: "the text does not end in # EOF")
        }
        let description = #/# (TYPE|UNIT|HELP) wattmark_\w+ [ -~]+/#
        let value = #/ [-+0-9.e]+( [0-9]+)?/#
        return try lines.compactMap { line in
            var rest = line
            if rest.first == "#" {
                guard String(rest).wholeMatch(of: description) != nil else {
                    throw Fault(description: "\(String(rest)) is no description")
                }
                return nil
            }
            var sample = try word(&rest)
            guard rest.popFirst() == "{" else { throw Fault(description: "a sample has no labels") }
            repeat {
                sample += " " + (try word(&rest))
                guard rest.popFirst() == "=", rest.popFirst() == "\"" else {
                    throw Fault(description: "a label has no value")
                }
                try skipString(&rest)
            } while rest.first == "," && rest.popFirst() != nil
            guard rest.popFirst() == "}", String(rest).wholeMatch(of: value) != nil else {
                throw Fault(description: "a sample ends in \(String(rest))")
            }
            return sample
        }
    }

    private typealias Scalars = Substring.UnicodeScalarView

    private static func word(_ rest: inout Scalars) throws -> String {
        let word = rest.prefix {
            $0.isASCII && ($0.properties.isAlphabetic || $0 == "_" || ("0"..."9").contains($0))
        }
        guard !word.isEmpty else { throw Fault(description: "a name is missing") }
        rest.removeFirst(word.count)
        return String(word)
    }

    private static func skipString(_ rest: inout Scalars) throws {
        while let scalar = rest.popFirst() {
            if scalar == "\"" { return }
            if scalar == "\\", ![.some("\\"), "\"", "n"].contains(rest.popFirst()) {
                throw Fault(description: "an escape that is none")
            }
        }
        throw Fault(description: "a label's value has no end")
    }

    /// Go's benchmark text (golang.org/design/14313) and the unit lines of golang.org/x/perf/benchfmt: the first word of each
    /// line.
    static func benchmarkText(_ text: String) throws -> [String] {
        let result = #/Benchmark[^a-z\s]\S* [0-9]+ [-+0-9.e]+ \S+/#.matchingSemantics(.unicodeScalar)
        let unit = #/Unit \S+ better=(higher|lower)/#
        let key = #/[a-z]+: .*/#.matchingSemantics(.unicodeScalar)
        return try text.unicodeScalars.split(separator: "\n").map { line in
            let line = String(line)
            let isResult = line.wholeMatch(of: result) != nil
            let isUnit = !isResult && line.wholeMatch(of: unit) != nil
            let isKey = !isResult && line.wholeMatch(of: key) != nil
            guard isResult || isUnit || isKey else { throw Fault(description: "\(line) is of no kind") }
            return isResult ? "Benchmark" : String(line.prefix { $0 != ":" && $0 != " " })
        }
    }

    /// As actions/runner reads a line of a log (ActionCommand.TryParseV2): the commands, in order.
    static func workflowCommands(_ text: String) throws -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.popLast()?.isEmpty == true else { throw Fault(description: "the last line has no end") }
        let command = #/::(error|warning|notice) title=([^:,]*)::(.*)/#.matchingSemantics(.unicodeScalar)
        let barePercent = #/%(?!25|0A|3A|2C)/#.matchingSemantics(.unicodeScalar)
        return try lines.map { line in
            guard let parts = line.wholeMatch(of: command) else {
                throw Fault(description: "\(line) is no command")
            }
            guard (parts.2 + parts.3).firstMatch(of: barePercent) == nil else {
                throw Fault(description: "\(line) has a bare percent sign")
            }
            return String(parts.1)
        }
    }

    /// The rows of a GitHub Flavored Markdown table, as their cells' number, and the lines that are none.
    static func markdown(_ text: String) -> (cells: [Int], others: [String]) {
        let lines = text.unicodeScalars.split(separator: "\n").map(String.init)
        let rows = lines.filter { $0.unicodeScalars.first == "|" }
        let cells = rows.map { row in
            var (count, isEscaped) = (0, false)
            for scalar in row.unicodeScalars {
                if scalar == "|", !isEscaped { count += 1 }
                isEscaped = scalar == "\\" && !isEscaped
            }
            return count
        }
        return (cells, lines.filter { $0.unicodeScalars.first != "|" })
    }

    /// What no format may print where a CI service or a terminal reads along.
    static func obeyed(in text: String) -> [String] {
        var faults: [String] = []
        // What is printable ASCII, nearly all of it, needs no table.
        for scalar in text.unicodeScalars
        where !(" "..."~").contains(scalar) && scalar != "\n" && scalar != "\r" {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator:
                faults.append("U+\(String(scalar.value, radix: 16))")
            default: if scalar.properties.isNoncharacterCodePoint { faults.append("a noncharacter") }
            }
        }
        let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
        for line in lines {
            let start = line.drop { $0.properties.isWhitespace }
            if start.starts(with: "::".unicodeScalars),
                start.dropFirst(2).first?.properties.isAlphabetic == true
            {
                faults.append("a workflow command: \(String(line))")
            }
            if holdsLoggingCommand(line) { faults.append("a logging command: \(String(line))") }
        }
        return faults
    }
    /// Azure Pipelines reads `##[` and `##vso[` wherever in a line they stand.
    private static func holdsLoggingCommand(_ line: Substring.UnicodeScalarView) -> Bool {
        var rest = line
        while let first = rest.popFirst() {
            guard first == "#", rest.first == "#" else { continue }
            let command = rest.dropFirst()
            if ["[", "vso["].contains(where: { command.starts(with: $0.unicodeScalars) }) { return true }
        }
        return false
    }
}
