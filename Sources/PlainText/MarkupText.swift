extension String {
    /// For the text and the attributes of an XML 1.0 document, which may not hold control characters at all, and of HTML.
    package var escapedForXML: String {
        printable.replacingScalars { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: nil
            }
        }
    }
}
