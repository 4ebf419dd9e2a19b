import Profiles
import Quantities
import RunRecords
import Statistics

/// Tokens of one language model, sold by the million.
struct TokenSale {
    let scenario: Scenario
    let model: LanguageModel
    let demand: TokenDemand
    private let selection: RowSelection
    private let builder: RowBuilder

    init(
        _ scenario: Scenario, _ model: LanguageModel, _ demand: TokenDemand, _ selection: RowSelection = .all
    ) {
        self.scenario = scenario
        self.model = model
        self.demand = demand
        self.selection = selection
        builder = RowBuilder(scenario, selection)
    }

    /// Of a million tokens, prompts and answers as the requests have them; `nil` where no price has a source.
    var price: Figure? {
        guard let input = model.usdPerMillionInputTokens, let output = model.usdPerMillionOutputTokens else {
            return nil
        }
        return input.scaled(by: demand.inputShare) + output.scaled(by: 1 - demand.inputShare)
    }

    /// Without rows where the model has no price, or the device's rate is not known: `TokenAnswer` says so.
    func revenue(of device: AcceleratorProfile) throws(EconomicsError) -> Revenue {
        try revenue(of: try supply(of: device))
    }

    func revenue(of host: MeasuredHost) throws(EconomicsError) -> Revenue {
        try revenue(of: try supply(of: host))
    }

    func revenue(of host: HostProfile) throws(EconomicsError) -> Revenue {
        try revenue(of: try supply(of: host))
    }

    func supply(of host: HostProfile) throws(EconomicsError) -> Result<TokenSupply, TokenAbsence> {
        try Self.found { try TokenSupply(host, model, demand, in: scenario) }
    }

    func supply(
        of device: AcceleratorProfile
    ) throws(EconomicsError) -> Result<TokenSupply, TokenAbsence> {
        try Self.found { try TokenSupply(device, model, demand, in: scenario) }
    }

    func supply(of host: MeasuredHost) throws(EconomicsError) -> Result<TokenSupply, TokenAbsence> {
        try Self.found { try TokenSupply(host, model, demand, in: scenario) }
    }

    private func revenue(
        of supply: Result<TokenSupply, TokenAbsence>
    ) throws(EconomicsError) -> Revenue {
        guard let price, case .success(let supply) = supply else { return Revenue() }
        return Revenue(priced: try rows(of: supply, at: price))
    }

    /// What the million must sell for to leave nothing after capital; it hangs on no price.
    func needed(by supply: TokenSupply) throws(EconomicsError) -> Double? {
        let probe = Figure(Spread(median: 1), model.provenance)
        return try rows(of: supply, at: price ?? probe).first { $0.row.mwBasis == .facility }?
            .levelised?.levelised
    }

    private func rows(of supply: TokenSupply, at figure: Figure) throws(EconomicsError) -> [PricedRow] {
        let common = try HostingInputs(scenario.site)
        let price = try Input("usd_per_million_tokens", figure)
        func assumptions() -> Assumptions {
            var assumptions = common.assumptions.merging([price, supply.watts].assumptions)
            assumptions.merge(supply.assumptions)
            assumptions.say("load_fraction", supply.load.text)
            assumptions.say(
                "requests",
                "\(demand.inputTokens) input and \(demand.outputTokens) output tokens, \(demand.batch) at a time"
            )
            assumptions.derive("input_tokens_per_s", supply.rates.inputTokensPerSecond)
            assumptions.derive("output_tokens_per_s", supply.rates.outputTokensPerSecond)
            return assumptions
        }
        return selection.bases(of: .perToken(model.id)).map { basis in
            let rate = TokenArithmetic.perMegawatt(
                tokensPerSecond: supply.rates.tokensPerSecond, watts: Watts(supply.watts.center),
                basis: basis, pue: common.pue.center)
            var row = builder.row(
                supply.seller, .perToken(model.id), basis: basis,
                gross: TokenArithmetic.gross(
                    tokensPerSecondPerMegawatt: rate, usdPerMillion: price.center,
                    utilization: common.utilization.center),
                factors: [price.spread, supply.spread, supply.watts.spread.inverted]
                    + common.spreads(basis),
                cost: builder.powerCost(
                    tariff: common.tariff, basis: basis, pue: common.pue, loadFraction: supply.load.fraction,
                    loadSpread: .none),
                costs: supply.costs.scaled(by: basis.meteredMegawatts(pue: common.pue.center)),
                losses: common.losses,
                price: SellingPrice(value: price.center, unit: "USD/M tokens"),
                own: supply.own + [price], assumptions: assumptions)
            row.isBound = supply.rates.origin == .roofline
            return row
        }
    }

    /// Keeps the reason why there is nothing apart from a number that cannot be.
    private static func found(
        _ make: () throws -> TokenSupply
    ) throws(EconomicsError) -> Result<TokenSupply, TokenAbsence> {
        do {
            return .success(try make())
        } catch let absence as TokenAbsence {
            return .failure(absence)
        } catch let error as EconomicsError {
            throw error
        } catch {
            return .failure(.notMeasured("\(error)"))
        }
    }
}
