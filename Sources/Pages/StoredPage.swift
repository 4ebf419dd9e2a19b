/// A page of what was measured.
enum StoredPage: String, CaseIterable {
    case runs, history, fleet
    /// One or several beside each other.
    case run

    var path: String { "/\(rawValue)" }

    /// Whether a path is of it, or of one of its files.
    func isAsked(by path: String) -> Bool { path == self.path || path.hasPrefix("/files/\(rawValue)/") }

    /// In the list of pages; `nil` of what is opened from another.
    var title: String? {
        switch self {
        case .runs: "Runs"
        case .history: "History"
        case .fleet: "Fleet"
        case .run: nil
        }
    }

    /// Names of the fields that it has.
    var fields: Set<String> { self == .run ? [Question.Parameter.run.rawValue] : [] }
}
