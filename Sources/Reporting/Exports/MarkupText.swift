extension String {
    /// For the text and the attributes of an XML 1.0 document, which may not hold control characters at all.
    var escapedForXML: String {
        printable.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
    }
}
