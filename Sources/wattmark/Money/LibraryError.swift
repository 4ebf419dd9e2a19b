import PlainText
import Quantities

/// What is wanted is not in the library of profiles.
enum LibraryError: Error, CustomStringConvertible {
    case noLibrary(lookedIn: [String])
    /// Something that was set by hand.
    case noEffect(String)
    /// An outlook's figure that was set where nothing looks ahead.
    case noOutlookHere(String)
    /// Profiles that are not compared with each other, with what each is.
    case mixedKinds([(id: String, noun: String)])
    case noSuchFile(id: String, known: [String])
    /// A machine of which nothing says what it earns, with the key that is lacking where that is known.
    case notPriced(id: String, lacks: String?)
    /// A machine with its price model, where machines are named alone.
    case namedWithModel(String)

    var description: String {
        switch self {
        case .noLibrary(let candidates):
            """
            there are no profiles in \(candidates.joined(separator: ", ")): give --profiles-dir, or set \
            WATTMARK_PROFILES
            """
        case .noEffect(let option):
            """
            \(option) changes nothing in this answer; leave it out, or set what the answer depends on: `--json` \
            names the assumptions of each row
            """
        case .noOutlookHere(let assignment):
            """
            --set \(assignment): an outlook is of years to come, and this answer is of a year at today's prices; ask \
            `wattmark plan project`
            """
        case .mixedKinds(let profiles):
            """
            \(profiles.map { "\($0.id) is a \($0.noun)" }.joined(separator: ", ")): name machines and colocation alone, or \
            sites alone, or markets alone
            """
        case .notPriced(let id, let lacks):
            "\(id) cannot be compared: "
                + (lacks.map { "its profile has no \($0); add it with its source" }
                    ?? "nothing in this market says what it earns")
        case .namedWithModel(let id):
            """
            "\(id)" names a price model, and a machine is compared by all of its own; name \
            \(id.prefix { $0 != "/" }) alone, and with --model its tokens stand beside the others
            """
        case .noSuchFile(let id, let known):
            """
            there is no profile, market or site "\(id.printable)"; \
            \(NearestName.advice(for: id, among: known, listedBy: "wattmark profiles list"))
            """
        }
    }
}
