import Economics
import Profiles
package import RunRecords

/// What can be planned over years, and by what it is sold.
extension FutureModel {
    /// `h100-sxm`, which is rented out by the hour, or `h100-sxm/per-token:gpt-oss-120b`. An ASIC and powered space are sold
    /// in one way.
    package func offer(_ text: String) throws(PlanningError) -> Offer {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let subject = Subject(parts[0])
        guard parts.count == 2 else { return try usualOffer(of: subject) }
        guard let model = try models(of: subject).first(where: { $0.description == parts[1] }) else {
            throw try notSold(subject, by: parts[1])
        }
        return Offer(subject: subject, model: model)
    }

    package func usualOffer(of subject: Subject) throws(PlanningError) -> Offer {
        guard let model = try models(of: subject).first else { throw Self.noResale(subject) }
        return Offer(subject: subject, model: model)
    }

    /// The usual one first; none where nothing says what the machine costs.
    private func models(of subject: Subject) throws(PlanningError) -> [PriceModel] {
        switch try earner(subject) {
        case .asic: [.hashprice]
        case .accelerator: [.perDeviceHour] + (tokens.map { [.perToken($0.model)] } ?? [])
        case .colocation: [.perKilowatt]
        case .host, .measured: []
        }
    }

    func earner(_ subject: Subject) throws(PlanningError) -> Earner {
        if let earner = scenario.earner(subject) { return earner }
        if subject == .thisHost { throw Self.noResale(subject) }
        throw scenario.unknown(subject, known: subjects(of: .hashing) + subjects(of: .hosting))
    }

    func notSold(_ subject: Subject, by model: String) throws(PlanningError) -> PlanningError {
        let known = try models(of: subject)
        return known.isEmpty
            ? Self.noResale(subject) : .notPlannedBy(model, subject: subject, known: known)
    }

    static func noResale(_ subject: Subject) -> PlanningError {
        .noFuture(
            subject,
            reason:
                "no source says what a CPU server fetches as it ages; name an ASIC, an accelerator or colocation, or ask about a year: plan breakeven, plan sensitivity"
        )
    }

    /// What can be projected.
    func subjects(of use: Use) -> [Subject] {
        switch use {
        case .hashing: scenario.library.asics.map { .profile($0.id) }
        case .hosting: scenario.library.accelerators.map { .profile($0.id) } + [.colocation]
        }
    }

    /// Of a subject that nobody named: its usual offer, and its tokens where their rate was published.
    func offersToChooseFrom(of subject: Subject) throws(PlanningError) -> [Offer] {
        var offers = [try usualOffer(of: subject)]
        if let tokens, case .accelerator(let device) = try earner(subject),
            let output = try scenario.foundTokens(of: device, for: tokens).found, !output.isBound
        {
            offers.append(Offer(subject: subject, model: .perToken(tokens.model)))
        }
        return offers
    }
}

extension Scenario {
    func tokens(
        of device: AcceleratorProfile, for demand: TokenDemand
    ) throws(PlanningError) -> TokenOutput {
        switch try foundTokens(of: device, for: demand) {
        case .success(let output): return output
        case .failure(let absence): throw .noTokens(.profile(device.id), absence)
        }
    }

    func foundTokens(
        of device: AcceleratorProfile, for demand: TokenDemand
    ) throws(PlanningError) -> Result<TokenOutput, TokenAbsence> {
        do {
            return try tokenOutput(of: device, for: demand)
        } catch {
            throw .economics(error)
        }
    }
}

extension Result {
    fileprivate var found: Success? { try? get() }
}
