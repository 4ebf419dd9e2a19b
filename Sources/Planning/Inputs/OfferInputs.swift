package import Economics
import Profiles
import RunRecords

extension Pricing {
    /// The inputs that a break-even is asked for: whether they move either side or not, BTC price, difficulty, hashprice,
    /// the rents, utilization, tariff and PUE; and all others that the result depends on.
    package func breakevenInputs(_ offers: [Offer], for result: PlanResult = .netOfPower) -> [PlanInput] {
        let rents = distinct(offers.flatMap(rents))
        let usual =
            [.bitcoinPrice, .difficulty, .hashprice]
            + (rents.isEmpty ? [.deviceHour(scenario.market.referenceAccelerator)] : rents)
            + [.utilization, .tariff, .hashingPUE, .hostingPUE]
        return result == .netOfPower ? usual : distinct(usual + inputs(of: offers, for: result))
    }

    /// Every input with a figure that moves the result of one of the offers.
    package func inputs(of offers: [Offer], for result: PlanResult = .netOfPower) -> [PlanInput] {
        allInputs(of: offers, for: result).filter { $0.value(in: scenario) != nil }
    }

    /// Those that would move it, if the profiles had them.
    func unknownInputs(of offers: [Offer], for result: PlanResult) -> [PlanInput] {
        allInputs(of: offers, for: result).filter { $0.value(in: scenario) == nil }
    }

    private func allInputs(of offers: [Offer], for result: PlanResult) -> [PlanInput] {
        let own = offers.flatMap { offer in
            inputs(of: offer) + (result == .netOfPower ? [] : costs(of: offer, for: result))
        }
        return distinct(own + (offers.contains { $0.model == .hashprice } ? [.hashprice] : []))
    }

    /// What costs besides power depend on, as far as the result counts them.
    private func costs(of offer: Offer, for result: PlanResult) -> [PlanInput] {
        let capital = CapitalInputs.price(of: offer.subject, in: self) + [CapitalInputs.discountRate]
        let years = result.isOfTheFuture ? OutlookInputs.common : []
        return switch offer.model {
        case .hashprice:
            CapitalInputs.hashing + capital + (result.isOfTheFuture ? years + OutlookInputs.hashing : [])
        case .perFlop, .perDeviceHour, .perToken:
            CapitalInputs.devices + CapitalInputs.conversion + capital
                + (result.isOfTheFuture
                    ? years + growth(of: offer.model) + OutlookInputs.devices + OutlookInputs.hosting : [])
        case .perKilowatt:
            CapitalInputs.space + CapitalInputs.conversion + [CapitalInputs.discountRate]
                + (result.isOfTheFuture ? years + OutlookInputs.space + OutlookInputs.hosting : [])
        }
    }

    /// Of what the work of own devices sells for.
    private func growth(of model: PriceModel) -> [PlanInput] {
        switch model {
        case .perToken: [OutlookInputs.growthOfTokenPrices]
        case .hashprice, .perFlop, .perDeviceHour, .perKilowatt: OutlookInputs.rents
        }
    }

    private func inputs(of offer: Offer) -> [PlanInput] {
        let own: [PlanInput]
        let paysForPower: Bool
        switch offer.model {
        case .hashprice:
            own = [.bitcoinPrice, .difficulty, .fees, .poolFee, .uptime, .hashingPUE]
            paysForPower = true
        case .perFlop, .perDeviceHour, .perToken:
            own = rents(offer) + tokenRates(offer) + [.hostingPUE, .utilization]
            paysForPower = true
        case .perKilowatt:
            own = rents(offer) + [.hostingPUE]
            paysForPower = scenario.market.colocation.powerPaidBy == .landlord
        }
        return own + (paysForPower ? [.tariff] : []) + watts(offer.subject)
    }

    /// What the offer's work is rented for.
    private func rents(_ offer: Offer) -> [PlanInput] {
        switch offer.model {
        case .hashprice: []
        case .perKilowatt: [.kilowattMonth]
        case .perDeviceHour:
            switch earner(offer) {
            case .accelerator(let device): [.deviceHour(device.id)]
            case .host(let host): [.hostHour(host.id)]
            case .measured(let host): host.part.map { [.hostHour($0.host)] } ?? []
            case .asic, .colocation, nil: []
            }
        case .perFlop: [.deviceHour(scenario.market.referenceAccelerator)]
        case .perToken(let model): [.outputTokens(of: model), .inputTokens(of: model)]
        }
    }

    /// What a machine serves of a language model follows from.
    private func tokenRates(_ offer: Offer) -> [PlanInput] {
        guard case .perToken(let model) = offer.model else { return [] }
        guard let shape = scenario.library.models[model] else { return [] }
        let isBound = (try? priced(offer, basis: .facility).isBound) ?? true
        switch earner(offer) {
        case .accelerator(let device):
            // A published rate is sold up to the roofline, which bounds it where it is lower.
            return (isBound ? [] : [.publishedTokens(of: device.id, model)])
                + PlanInput.roofline(of: device, shape, reference: scenario.reference)
        case .host(let host): return PlanInput.roofline(of: host, shape)
        case .measured: return PlanInput.shape(of: model)
        case .asic, .colocation, nil: return []
        }
    }

    private func watts(_ subject: Subject) -> [PlanInput] {
        scenario.earner(subject, measured: measured).flatMap(PlanInput.deviceWatts).map { [$0] } ?? []
    }

    private func earner(_ offer: Offer) -> Earner? { scenario.earner(offer.subject, measured: measured) }

    private func distinct(_ inputs: [PlanInput]) -> [PlanInput] {
        var seen: Set<PlanInput> = []
        return inputs.filter { seen.insert($0).inserted }
    }
}
