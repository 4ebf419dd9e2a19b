/// What is reckoned beside each other: each lane has workers of its own, so that what takes no time waits for nothing that
/// takes long, and a store that hangs holds up no page but its own.
package enum WorkLane: Hashable, Sendable {
    /// Tables of a year, and what is the same for every question.
    case quick
    /// What is looked for among many years or values.
    case searched
    case drawn
    case stored

    package init(_ request: PageRequest) {
        let isOfRuns = StoredPage.allCases.contains { $0.isAsked(by: request.path) }
        self = isOfRuns ? .stored : View.allCases.first { $0.isAsked(by: request.path) }?.lane ?? .quick
    }

    /// - Parameter cores: of which each drawn answer takes all.
    func workers(cores: Int) -> Int {
        switch self {
        case .quick, .searched: cores
        case .drawn: max(1, cores / 2)
        case .stored: max(2, cores)
        }
    }

    /// How long an answer is waited for.
    var patience: Duration {
        switch self {
        case .quick, .searched, .drawn: .seconds(20)
        case .stored: .seconds(5)
        }
    }

    /// Why there is none then.
    func sentence(store: String) -> String {
        let seconds = patience.components.seconds
        return switch self {
        case .quick, .searched, .drawn:
            "This takes longer than the \(seconds) s that a page is waited for: ask for fewer years, paths or machines, or ask the command."
        case .stored:
            "The store \(store) has not answered within \(seconds) s: see whether something keeps it locked, or whether its server can be reached, and ask again."
        }
    }
}

extension PageRequest {
    /// Whether a run is read before anything is reckoned from it.
    package var namesRun: Bool {
        let fields = try? FormQuery(text: query)
        return fields?.values(of: Question.Parameter.run.rawValue).contains { !$0.isEmpty } ?? false
    }
}

extension View {
    /// Of its page and of the files of it.
    fileprivate func isAsked(by path: String) -> Bool {
        path == self.path || path.hasPrefix("/files/\(rawValue)/")
    }

    fileprivate var lane: WorkLane {
        switch self {
        case .axis, .concentration: .quick
        case .breakeven, .sensitivity, .project: .searched
        case .simulate, .split: .drawn
        }
    }
}
