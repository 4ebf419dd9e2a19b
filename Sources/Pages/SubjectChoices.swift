import Profiles
import RunRecords

/// The fields in which the machines of a view are chosen: what each is called, and which machine it has.
struct SubjectChoices {
    struct Place {
        let title: String
        let known: [String]
        let chosen: String
        let usual: String
        /// What it means to choose none.
        var whereEmpty = "none"
    }

    let view: View
    let question: Question
    let desk: Desk

    private static let least = 3
    private static let ordinals = ["First", "Second", "Third", "Fourth"]

    var places: [Place] { view == .split ? split : compared }

    private var compared: [Place] {
        let usual = desk.usualSubjects
        let chosen = question.subjects.isEmpty ? usual : question.subjects
        return (0..<max(Self.least, chosen.count)).map { place in
            let isIdle = view.mostCompared.map { place >= $0 } ?? false
            return Place(
                title: Self.ordinals[min(place, Self.ordinals.count - 1)]
                    + (isIdle ? " (takes no part here)" : ""),
                known: hashing + hosting + measured, chosen: place < chosen.count ? chosen[place] : "",
                usual: place < usual.count ? usual[place] : "")
        }
    }

    /// One for each use, for which the best is looked for where none is named, and what was chosen elsewhere beside them.
    private var split: [Place] {
        let pair = desk.splitPair(of: question)
        let others = question.subjects.filter { $0 != pair.hashing && $0 != pair.hosting }
        return [
            Place(
                title: "Hashes", known: hashing, chosen: pair.hashing ?? "", usual: "",
                whereEmpty: Self.best),
            Place(
                title: "Hosts", known: hosting, chosen: pair.hosting ?? "", usual: "",
                whereEmpty: Self.best),
        ]
            + others.map {
                Place(title: "Takes no part here", known: hashing + hosting, chosen: $0, usual: "")
            }
    }

    private static let best = "the best of all"

    private var hashing: [String] { desk.library.asics.map(\.id) }

    private var hosting: [String] {
        let library = desk.library
        let hosts =
            view.looksAhead
            ? [] : library.hosts.filter { $0.usdPerHour != nil && !$0.isGeneric }.map(\.id)
        let tokens = question.model.map { model in
            library.accelerators.map { "\($0.id)/\(PriceModel.perToken(model))" }
        }
        return library.accelerators.map(\.id) + [Subject.colocation.description] + hosts + (tokens ?? [])
    }

    /// Years to come are of machines of which it is known what they fetch as they age, and servers are none of them.
    private var measured: [String] {
        question.run == nil || view.looksAhead ? [] : [Subject.thisHost.description]
    }
}
