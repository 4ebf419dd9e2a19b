import Economics
import Planning
import Profiles
import RunRecords

/// Which of the chosen machines, and what else of a scenario, a view is about; of the rest the page says so.
extension Desk {
    /// What a machine is used for, as its name tells; hosting where there is none of that name, which its field says.
    func use(of name: String) -> Use {
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        if parts.count == 2, let model = PriceModel(parts[1]) { return model.use }
        return library.asics.contains { $0.id == parts.first } ? .hashing : .hosting
    }

    /// Those that a site is split between; `nil` where the best is looked for.
    func splitPair(of question: Question) -> (hashing: String?, hosting: String?) {
        func first(_ use: Use) -> String? { question.subjects.first { self.use(of: $0) == use } }
        return (first(.hashing), first(.hosting))
    }

    /// - Parameter offers: that take part.
    func asides(_ view: View, _ inquiry: Inquiry, offers: [Offer]) -> [String] {
        let question = inquiry.question
        var asides = machinesLeftOut(view, question).map { "\($0) takes no part here: \(rule(view))." }
        let isChosenFrom = view == .split && splitPair(of: question).hosting == nil
        if let tokens = inquiry.tokens, !isChosenFrom, !offers.contains(where: \.model.isPerToken) {
            asides.append(
                "No tokens of \(tokens.model) are sold here: choose a machine by them, as accelerator/\(PriceModel.perToken(tokens.model))."
            )
        }
        if let run = question.run, !offers.contains(where: { $0.subject == .thisHost }) {
            asides.append(
                "The host of run \(run) takes no part here: none of the machines is \(Subject.thisHost).")
        }
        return asides
    }

    private func machinesLeftOut(_ view: View, _ question: Question) -> [String] {
        if view == .split {
            let pair = splitPair(of: question)
            return question.subjects.filter { $0 != pair.hashing && $0 != pair.hosting }
        }
        return view.mostCompared.map { Array(question.subjects.dropFirst($0)) } ?? []
    }

    private func rule(_ view: View) -> String {
        switch view {
        case .split: "a site is split between the first that hashes and the first that hosts"
        case .breakeven: "a break-even is of the first two"
        case .sensitivity: "what moves them is asked of the first two"
        case .axis, .project, .simulate, .concentration: "all take part"
        }
    }
}
