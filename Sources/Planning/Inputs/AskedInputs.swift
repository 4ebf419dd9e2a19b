package import Economics
import Profiles
package import RunRecords

/// What an answer asks to be set, because no source says it.
extension Pricing {
    /// - Parameter offers: of the subject; none where it cannot be offered as it is.
    package func askedInputs(of subject: Subject, _ offers: [Offer]) -> [PlanInput] {
        let lacking = Set(
            offers.flatMap { offer in (try? money(of: offer, basis: .facility))?.lack?.keys ?? [] })
        let costs = unknownInputs(of: offers, for: .npv).filter { lacking.contains($0.key) }
        return sales(of: subject).filter { $0.value(in: scenario) == nil } + costs
    }

    /// What the tokens of the model that is named sell for, whoever serves them.
    package var tokenPrices: [PlanInput] {
        tokens.map { [.outputTokens(of: $0.model), .inputTokens(of: $0.model)] } ?? []
    }

    /// Of what its work sells for.
    private func sales(of subject: Subject) -> [PlanInput] {
        switch scenario.earner(subject, measured: measured) {
        case .accelerator(let device): [.deviceHour(device.id)]
        case .host(let host): [.hostHour(host.id)]
        case .measured(let host): host.part.map { [.hostHour($0.host)] } ?? []
        case .asic: [.bitcoinPrice, .hashprice]
        case .colocation, nil: []
        }
    }
}
