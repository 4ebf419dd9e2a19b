/// What is asked of a scenario: each is a page of its own, answered by one command.
package enum View: String, CaseIterable, Sendable {
    case axis, breakeven, sensitivity, project, simulate, split, concentration

    /// Of its page.
    package var path: String { self == .axis ? "/" : "/\(rawValue)" }

    /// In the list of pages.
    package var title: String {
        switch self {
        case .axis: "Ranking"
        case .breakeven: "Break-even"
        case .sensitivity: "What moves it"
        case .project: "Years"
        case .simulate: "Chance"
        case .split: "Split"
        case .concentration: "Concentration"
        }
    }

    package var question: String {
        switch self {
        case .axis: "What does a megawatt earn here?"
        case .breakeven: "At which price do two uses earn the same?"
        case .sensitivity: "Which input moves the answer most?"
        case .project: "What does a use earn month by month, through the halving?"
        case .simulate: "How likely is it that a use pays?"
        case .split: "How many megawatts should hash, and how many host?"
        case .concentration: "How few hold how much?"
        }
    }

    /// The words of the command that answers it.
    package var command: [String] { self == .axis ? ["revenue"] : ["plan", rawValue] }

    /// How many of the chosen machines take part; `nil` where all do.
    var mostCompared: Int? {
        switch self {
        case .breakeven, .sensitivity: 2
        case .axis, .project, .simulate, .split, .concentration: nil
        }
    }

    /// Whether it is of years to come.
    package var looksAhead: Bool { self == .project || self == .simulate || self == .split }
    /// Whether its months are drawn.
    package var isDrawn: Bool { self == .simulate || self == .split }
}
