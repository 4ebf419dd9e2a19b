/// One fault in one profile file: where it is, what is wrong and what to write instead.
package struct ProfileFault: Error, Hashable, Sendable, CustomStringConvertible {
    package let file: String
    /// From 1; `nil` where the fault is of the file as a whole.
    package let line: Int?
    /// From 1.
    package let column: Int?
    /// The key's path: `usd_per_hour.median`; `nil` where no key is concerned.
    package let field: String?
    package let problem: String
    package let remedy: String

    package init(file: String, line: Int?, column: Int?, field: String?, problem: String, remedy: String) {
        self.file = file
        self.line = line
        self.column = column
        self.field = field
        self.problem = problem
        self.remedy = remedy
    }

    /// `Profiles/asics/a.yaml:7: wall_watts: -5 is not positive; give the number of watts, above 0`.
    package var description: String {
        [line.map { "\(file):\($0)" } ?? file, field, "\(problem); \(remedy)"].compactMap { $0 }
            .joined(separator: ": ")
    }
}

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
            let choice =
                available.isEmpty ? "there are none" : "there are: \(available.joined(separator: ", "))"
            return "there is no \(kind.noun) \"\(id)\"; \(choice)"
        case .noValue(let kind, let id, let key):
            return """
                \(kind.noun) "\(id)" has no \(key), which this needs; add it to \(kind.folder)/\(id).yaml, or give it \
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
