/// Why nothing can be exported.
package enum ExportError: Error, Equatable, CustomStringConvertible {
    case unknownFormat(name: String, known: [String])
    case nothingToExport
    case lacksTimes(format: String)

    package var description: String {
        switch self {
        case .unknownFormat(let name, let known):
            "there is no format \"\(name)\"; choose from \(known.joined(separator: ", "))"
        case .nothingToExport:
            "there is nothing to export: name at least one run"
        case .lacksTimes(let format):
            "\(format) holds times, and no rate was measured to take them from: choose another format"
        }
    }
}
