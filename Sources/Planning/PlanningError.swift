package import Economics
package import Profiles
import Quantities
package import RunRecords

/// Why a question cannot be answered.
package enum PlanningError: Error, Equatable, CustomStringConvertible {
    case economics(EconomicsError)
    case profile(ProfileError)
    case noSuchSubject(Subject, known: [Subject])
    /// What a projection needs of it is not in its profile, or not in its name.
    case noFuture(Subject, reason: String)
    /// The subject is planned over years, but not sold in this way.
    case notPlannedBy(String, subject: Subject, known: [PriceModel])
    /// Why the machine sells no tokens.
    case noTokens(Subject, TokenAbsence)
    /// It hosts where it should hash, or the other way round.
    case notThisUse(Subject, use: Use, known: [Subject])
    /// A contract under which no powered space of known IT megawatts is let.
    case noLease(String)
    case noSuchModel(String, subject: Subject, known: [PriceModel])
    /// What the subject's revenue lacks, in words.
    case noRevenue(subject: Subject, reason: String)
    /// A step of it does not follow from the profiles, with what is lacking where that is known.
    case noResult(Offer, PlanResult, CostLack? = nil)
    case noSuchInput(String, known: [String])
    case outsideRange(input: String, value: String, range: String)
    case sameOffer(String)
    /// A two-way grid needs two inputs and two contenders.
    case gridNeedsTwo(String)
    case badShare(entity: String, place: String, value: String, remedy: String)
    case badLine(place: String, problem: String)
    case noShares(place: String)
    case sharesAboveOne(place: String, sum: String)
    case twice(entity: String, place: String)
    /// Two files that are not of one kind.
    case unlikeShares(String, Shares.Subject, String, Shares.Subject)
    case undatedShares(String)
    case badMerge(String)
    case noSuchEntity(String, merge: String, known: [String])
    /// Whoever asked has gone.
    case abandoned

    package var description: String {
        switch self {
        case .economics(let error): error.description
        case .profile(let error): error.description
        case .noSuchSubject(.thisHost, _):
            "\(Subject.thisHost) is the host of a stored run; name the run with --run"
        case .noSuchSubject(let name, let known): Self.noSuchSubject(name, known: known)
        case .noFuture(let name, let reason): "\(name) cannot be projected: \(reason)"
        case .notPlannedBy(let model, let subject, let known):
            "over years \(subject) is not sold by \"\(model)\"; it is by \(names(known))"
                + Self.tokenAdvice(model, known: known)
        case .noTokens(let name, let absence): "\(name) sells no tokens: \(absence)"
        case .notThisUse(let name, let use, let known):
            "\(name) is not for \(use.rawValue); choose from \(names(known))"
        case .noLease(let id):
            "contract \(id) lets no powered space of known critical IT megawatts; name another"
        case .noSuchModel(let model, let subject, let known):
            "\(subject) is not sold by \"\(model)\"; it is by \(names(known))"
                + Self.tokenAdvice(model, known: known)
        case .noRevenue(let subject, let reason): "\(subject) has no revenue: \(reason)"
        case .noResult(let offer, let result, let lack?):
            "\(offer) has no \(result.title): \(lack.words); \(lack.remedy), or ask with --of net-of-power"
        case .noResult(let offer, let result, nil):
            "\(offer) has no \(result.title), because the profiles do not say what it costs; ask with --of net-of-power"
        case .noSuchInput(let name, let known):
            "there is no input \"\(name)\" here; there are: \(known.joined(separator: ", "))"
        case .outsideRange(let input, let value, let range): "\(input) cannot be \(value); give \(range)"
        case .sameOffer(let name): "\(name) is named twice; name two that differ"
        case .gridNeedsTwo(let what): "the grid needs two different \(what); name another"
        case .badShare(let entity, let place, let value, let remedy):
            "\(place): the share of \(entity) is \(value); \(remedy)"
        case .badLine(let place, let problem):
            "\(place): \(problem); write name,share, such as `Foundry,0.25`"
        case .noShares(let place): "\(place) holds no share; write lines such as `Foundry,0.25`"
        case .sharesAboveOne(let place, let sum):
            "\(place): the shares add up to \(sum); together they may be 1 at most"
        case .twice(let entity, let place):
            "\(place): \(entity) is there twice; add its shares up in one line"
        case .unlikeShares(let one, let what, let other, let another):
            "\(one) is of \(what.rawValue) and \(other) of \(another.rawValue); name files of one kind"
        case .undatedShares(let id): "\(id) has no date, so it has no place in a series; give it one"
        case .badMerge(let text): "\"\(text)\" merges nothing; write FIRST+SECOND=NAME"
        case .noSuchEntity(let name, let merge, let known):
            "\"\(merge)\" names \"\(name)\", which is not there; there are: \(known.joined(separator: ", "))"
        case .abandoned: "nobody waited for the answer; ask again"
        }
    }

    /// Tokens are sold where their language model is named.
    private static func tokenAdvice(_ model: String, known: [PriceModel]) -> String {
        guard case .perToken(let id) = PriceModel(model), !known.contains(where: \.isPerToken) else {
            return ""
        }
        return "; its tokens are sold with --model \(id)"
    }

    private static func noSuchSubject(_ subject: Subject, known: [Subject]) -> String {
        let name = subject.description
        let advice = NearestName.advice(
            for: name, among: known.map(\.description), listedBy: "wattmark profiles list")
        return "there is no subject \"\(name)\"; \(advice)"
    }
}

extension Scenario {
    /// Why nothing earns under this name: its file is faulty, or there is none.
    func unknown(_ subject: Subject, known: [Subject]) -> PlanningError {
        if case .profile(let id) = subject, let fault = library.fault(of: id) {
            return .profile(.invalid(fault))
        }
        return .noSuchSubject(subject, known: known)
    }
}

private func names(_ known: [some CustomStringConvertible]) -> String {
    known.map(\.description).joined(separator: ", ")
}
