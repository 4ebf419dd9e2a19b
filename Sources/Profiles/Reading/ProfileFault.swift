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

    /// In place of a file, of what `--set` was given.
    static let override = "--set"

    /// Whether it is of what `--set` was given, and not of a file.
    package var isOfOverride: Bool { file == Self.override }

    /// Whether it is of a file of this kind.
    func isOf(_ kind: ProfileKind) -> Bool { file.split(separator: "/").dropLast().last == kind.folder[...] }

    /// Whether it is of the file of this profile.
    func isOf(_ kind: ProfileKind, _ id: String) -> Bool {
        isOf(kind) && ["yaml", "yml"].contains { file.hasSuffix("/\(id).\($0)") }
    }
}
