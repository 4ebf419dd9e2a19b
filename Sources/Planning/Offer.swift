package import Economics
package import Profiles
import Quantities
package import RunRecords

/// One way to use a megawatt: whose machines stand there, and by which price model their work is sold.
package struct Offer: Codable, Hashable, Sendable, CustomStringConvertible {
    package let subject: Subject
    package let model: PriceModel

    package init(subject: Subject, model: PriceModel) {
        self.subject = subject
        self.model = model
    }

    /// As it is written on the command line: `h100-sxm/per-flop:bf16`.
    package var description: String { "\(subject)/\(model)" }

    /// As plans over years name it: by the subject alone, but where tokens are sold, because it is rented out otherwise.
    package var planName: String { model.isPerToken ? description : "\(subject)" }
}

extension Pricing {
    /// Whatever can be offered.
    package var subjects: [Subject] {
        scenario.earners.map(\.subject) + (measured == nil ? [] : [.thisHost])
    }

    /// `h100-sxm`, or `h100-sxm/per-flop:bf16`. Without a model it is the rent by the hour where there is one, then
    /// the headline format, then the only one.
    package func offer(_ text: String) throws(PlanningError) -> Offer {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let subject = Subject(parts[0])
        if parts.count == 2, let absence = try tokenAbsence(of: subject, by: parts[1]) {
            throw .noTokens(subject, absence)
        }
        let models = try needed(subject).priced.map(\.row).filter { $0.mwBasis == .facility }.map(\.model)
        if parts.count == 2 {
            guard let model = models.first(where: { $0.description == parts[1] }) else {
                throw try notSold(subject, by: parts[1], known: models)
            }
            return Offer(subject: subject, model: model)
        }
        guard let model = PriceModel.usual(among: models) else {
            throw .noRevenue(subject: subject, reason: "no model prices it")
        }
        return Offer(subject: subject, model: model)
    }

    /// Every way in which the work of a subject is sold.
    package func offers(of subject: Subject) throws(PlanningError) -> [Offer] {
        try needed(subject).priced.map(\.row).filter { $0.mwBasis == .facility }
            .map { Offer(subject: subject, model: $0.model) }
    }

    /// Net of power, in USD per megawatt and year.
    package func net(of offer: Offer, basis: MegawattBasis) throws(PlanningError) -> Double {
        try money(of: offer, basis: basis).net.center
    }

    /// What the row comes to, without what it rests on: the others of its subject are not reckoned.
    package func money(of offer: Offer, basis: MegawattBasis) throws(PlanningError) -> RowMoney {
        let found: RowMoney?
        do {
            found = try money(of: offer.subject, by: offer.model, basis: basis)
        } catch {
            throw .economics(error)
        }
        if let found { return found }
        // What is wanting is told of all that there is.
        return RowMoney(try priced(offer, basis: basis))
    }

    package func priced(_ offer: Offer, basis: MegawattBasis) throws(PlanningError) -> PricedRow {
        let rows = try needed(offer.subject, isShown: true).priced.filter { $0.row.mwBasis == basis }
        guard let row = rows.first(where: { $0.row.model == offer.model }) else {
            throw try notSold(offer.subject, by: offer.model.description, known: rows.map(\.row.model))
        }
        return row
    }

    private func notSold(
        _ subject: Subject, by model: String, known: [PriceModel]
    ) throws(PlanningError) -> PlanningError {
        try tokenAbsence(of: subject, by: model).map { PlanningError.noTokens(subject, $0) }
            ?? .noSuchModel(model, subject: subject, known: known)
    }

    /// Of tokens that are asked for, why there are none; `nil` where there are, and of another model.
    private func tokenAbsence(
        of subject: Subject, by model: String
    ) throws(PlanningError) -> TokenAbsence? {
        guard case .perToken(let asked) = PriceModel(model), asked == tokens?.model else { return nil }
        do {
            return try tokenAbsence(of: subject)
        } catch {
            throw .economics(error)
        }
    }

    private func needed(_ subject: Subject, isShown: Bool = false) throws(PlanningError) -> Revenue {
        let found: Revenue?
        do {
            found = try revenue(of: subject, isShown: isShown)
        } catch {
            throw .economics(error)
        }
        guard let found else { throw scenario.unknown(subject, known: subjects) }
        guard !found.priced.isEmpty else {
            let unrented = found.unrentedHosts.map {
                "no source gives a rent of this model; --set host.\($0).usd_per_hour to the rent of a whole host"
            }
            throw .noRevenue(
                subject: subject,
                reason: (unrented + found.warnings.map(\.message)).joined(separator: "; "))
        }
        return found
    }

    /// What is to be known of the prices that these offers are reckoned with.
    ///
    /// - Throws: where one of them has no price.
    package func advice(on offers: [Offer], today: CalendarDate) throws(PlanningError) -> [Warning] {
        var named = Set(offers.map(\.subject))
        let takesReference = offers.contains { offer in
            switch offer.model {
            case .perFlop: true
            case .hashprice, .perDeviceHour, .perKilowatt, .perToken: false
            }
        }
        if takesReference { named.insert(.profile(scenario.market.referenceAccelerator)) }
        return try bounds(of: offers)
            + advice(
                on: scenario.library.accelerators.filter { named.contains(.profile($0.id)) },
                asics: scenario.library.asics.filter { named.contains(.profile($0.id)) },
                hosts: scenario.hosts.filter {
                    named.contains(.profile($0.id))
                        || measured?.part?.host == $0.id && named.contains(.thisHost)
                }, today: today)
    }

    /// Whose tokens are the most that the machine could serve.
    private func bounds(of offers: [Offer]) throws(PlanningError) -> [Warning] {
        var warnings: [Warning] = []
        for offer in offers where offer.model.isPerToken {
            guard try priced(offer, basis: .facility).isBound else { continue }
            warnings.append(
                Warning(
                    .tokensAreBound,
                    """
                    The tokens of \(offer.subject) are the most that its arithmetic and memory could give, so what it earns is \
                    the most that it could be.
                    """,
                    nextStep: "Give its profile a rate under published_tokens, with its source."))
        }
        return warnings
    }
}
