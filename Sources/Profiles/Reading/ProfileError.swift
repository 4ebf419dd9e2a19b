import PlainText
import Quantities

/// Why profiles cannot be used.
package enum ProfileError: Error, Equatable, CustomStringConvertible {
    /// A file is wrong; the first of its faults.
    case invalid(ProfileFault)
    case noLibrary(directory: String, reason: String)
    case noSuchProfile(kind: ProfileKind, id: String, available: [String])
    /// A profile leaves out what a purpose needs.
    case noValue(kind: ProfileKind, id: String, key: String)
    /// No host profile fits the CPU, and the library has no fallback.
    case noGenericHost(directory: String)

    package var description: String {
        switch self {
        case .invalid(let fault):
            return fault.description
        case .noLibrary(let directory, let reason):
            let folders = ProfileKind.allCases.map(\.folder).joined(separator: ", ")
            return "\(directory) is not a profile library (\(reason)): expected a directory with \(folders)"
        case .noSuchProfile(let kind, let id, let available):
            let advice = NearestName.advice(
                for: id, among: available, listedBy: "wattmark profiles list \(kind.rawValue)")
            return "there is no \(kind.noun) \"\(id.printable)\"; \(advice)"
        case .noValue(let kind, let id, let key):
            return """
                \(kind.noun) "\(id.printable)" has no \(key), which this needs; add it to \(kind.folder)/\(id).yaml, or give it \
                with --set \(kind.rawValue).\(id).\(key)=NUMBER
                """
        case .noGenericHost(let directory):
            return """
                no host profile fits this CPU, and \(directory)/hosts has no fallback: add a profile with \
                wall_watts_per_core
                """
        }
    }
}
