/// Holdings from lines of `name,share`; a first line whose share is no number is a header.
package enum SharesCSV {
    package static func read(_ text: String, file: String) throws(PlanningError) -> Holdings {
        var entities: [Holdings.Entity] = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
            let place = "\(file):\(index + 1)"
            let fields = try fields(of: line, place: place)
            guard fields.count == 2, !fields[0].isEmpty else {
                throw .badLine(place: place, problem: "the line has not two fields")
            }
            guard let share = Double(fields[1]) else {
                if index == 0 { continue }
                throw .badLine(place: place, problem: "\"\(fields[1])\" is not a number")
            }
            entities.append(Holdings.Entity(name: fields[0], share: share))
        }
        return try Holdings(entities, place: file)
    }

    /// Of one line: fields in quotes may hold commas and doubled quotes, no line breaks.
    private static func fields(of line: Substring, place: String) throws(PlanningError) -> [String] {
        var fields = [""]
        var isQuoted = false
        var rest = line[...]
        while let character = rest.popFirst() {
            switch character {
            case "\"" where isQuoted && rest.first == "\"":
                fields[fields.count - 1].append("\"")
                rest.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        guard !isQuoted else { throw .badLine(place: place, problem: "a quote is not closed") }
        return fields.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
}
