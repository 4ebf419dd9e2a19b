package import Economics
import Profiles
import Quantities
package import RunRecords

/// How a result is come by.
package struct ResultMeasure: Sendable {
    package let result: PlanResult
    package let basis: MegawattBasis
    /// Of a result of the future.
    package let owner: OwnerChoices

    package init(_ result: PlanResult, basis: MegawattBasis, owner: OwnerChoices = OwnerChoices()) {
        self.result = result
        self.basis = basis
        self.owner = owner
    }

    /// US dollars per MW, and year unless it is the NPV.
    ///
    /// - Throws: where the profiles do not say what it takes.
    package func value(of offer: Offer, in pricing: Pricing) throws(PlanningError) -> Double {
        try StillWanted.check()
        guard let step = result.step else { return try future(of: offer, in: pricing) }
        let money = try pricing.money(of: offer, basis: basis)
        if step == .netOfPower { return money.net.center }
        guard let value = money.steps?[step] else { throw .noResult(offer, result, money.lack) }
        return value.center
    }

    private func future(of offer: Offer, in pricing: Pricing) throws(PlanningError) -> Double {
        let scenario = pricing.scenario
        guard let outlook = scenario.outlook else { throw .noResult(offer, result) }
        let model = FutureModel(
            scenario: scenario, outlook: outlook, owner: owner, tokens: pricing.tokens)
        let projection = try model.projection(offer)
        let value = result == .npv ? projection.npvUsd : projection.equalAnnualValueUsd
        guard basis == .it else { return value }
        let site = scenario.site
        return value * (offer.model.use == .hashing ? site.hashing.pue.median : site.hosting.pue.median)
    }

    /// The last of the steps of a year that is known of all the offers.
    package static func lastKnown(
        of offers: [Offer], in pricing: Pricing, basis: MegawattBasis
    ) throws(PlanningError) -> PlanResult {
        var known = PlanResult.afterCapital
        for offer in offers {
            let steps = try pricing.money(of: offer, basis: basis).steps
            if steps?.afterCapital == nil, known == .afterCapital { known = .operatingMargin }
            if steps?.operatingMargin == nil { known = .netOfPower }
        }
        return known
    }
}
