import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The formats' own rules, read back. Each gives `nil` where the text does not follow them.
enum FormatReaders {
    /// RFC 4180.
    static func csv(_ text: String) -> [[String]]? {
        var rows: [[String]] = []
        var row: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            switch scalar {
            case "\"" where isQuoted && next == "\"":
                field.append("\"")
                index += 1
            case "\"" where isQuoted:
                isQuoted = false
                guard next == "," || next == "\r" else { return nil }
            case _ where isQuoted: field.append(scalar)
            case "\"":
                guard field.isEmpty else { return nil }
                isQuoted = true
            case ",":
                row.append(String(field))
                field = .init()
            case "\r":
                guard next == "\n" else { return nil }
                rows.append(row + [String(field)])
                (row, field) = ([], .init())
                index += 1
            case "\n": return nil
            default: field.append(scalar)
            }
            index += 1
        }
        return isQuoted || !row.isEmpty || !field.isEmpty ? nil : rows
    }

    /// The cells of the lines that start with a bar, as GitHub Flavored Markdown divides and unescapes them.
    static func markdownRows(_ text: String) -> [[String]] {
        text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
            var cells = [""]
            var isEscaped = false
            for scalar in line.unicodeScalars.dropFirst(2).dropLast(2) {
                if isEscaped {
                    cells[cells.count - 1].unicodeScalars.append(scalar)
                    isEscaped = false
                } else if scalar == "\\" {
                    isEscaped = true
                } else if scalar == "|" {
                    cells.append("")
                } else {
                    cells[cells.count - 1].unicodeScalars.append(scalar)
                }
            }
            // One space stands on either side of a bar.
            return cells.enumerated().map { index, cell in
                String(cell.dropFirst(index > 0 ? 1 : 0).dropLast(index < cells.count - 1 ? 1 : 0))
            }
        }
    }

    struct WorkflowCommand {
        var name: String
        var title: String
        var message: String
    }

    /// `::name title=...::message`, with the escapes of actions/toolkit.
    static func workflowCommands(_ text: String) -> [WorkflowCommand]? {
        var commands: [WorkflowCommand] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            guard line.hasPrefix("::"), let end = line.dropFirst(2).range(of: "::") else { return nil }
            let head = line.dropFirst(2)[..<end.lowerBound].split(separator: " ", maxSplits: 1)
            guard head.count == 2, head[1].hasPrefix("title=") else { return nil }
            commands.append(
                WorkflowCommand(
                    name: String(head[0]), title: unescaped(head[1].dropFirst(6)),
                    message: unescaped(line[end.upperBound...])))
        }
        return commands
    }

    private static func unescaped(_ text: Substring) -> String {
        String(text).replacing("%3A", with: ":").replacing("%2C", with: ",").replacing("%0D", with: "\r")
            .replacing("%0A", with: "\n").replacing("%25", with: "%")
    }

    /// The label sets of an OpenMetrics text.
    static func openMetricsLabels(_ text: String) -> [[String: String]]? {
        guard text.hasSuffix("# EOF\n") else { return nil }
        var sets: [[String: String]] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("# ") {
            guard let open = line.firstIndex(of: "{") else { return nil }
            var labels: [String: String] = [:]
            var rest = line[line.index(after: open)...].unicodeScalars
            while rest.first != "}" {
                guard let equals = rest.firstIndex(of: "=") else { return nil }
                let key = String(rest[..<equals])
                rest = rest[rest.index(after: equals)...].dropFirst()
                var value = String.UnicodeScalarView()
                while let scalar = rest.popFirst(), scalar != "\"" {
                    guard scalar == "\\" else {
                        value.append(scalar)
                        continue
                    }
                    guard let escaped = rest.popFirst() else { return nil }
                    value.append(escaped == "n" ? "\n" : escaped)
                }
                labels[key] = String(value)
                if rest.first == "," { rest = rest.dropFirst() }
                if rest.isEmpty { return nil }
            }
            guard Double(String(rest.dropFirst(2))) != nil else { return nil }
            sets.append(labels)
        }
        return sets
    }

    /// The names of the test cases of a JUnit file, by Foundation's parser.
    static func testCases(_ text: String) -> [String]? {
        let names = TestCaseNames()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = names
        return parser.parse() ? names.found : nil
    }
}

private final class TestCaseNames: NSObject, XMLParserDelegate {
    var found: [String] = []

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        if elementName == "testcase" { found.append(attributes["name"] ?? "") }
    }
}
