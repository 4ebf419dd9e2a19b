import Profiles
import Quantities

/// What a machine costs to buy, as far as it is known.
struct MachinePrice {
    private let price: Result<Figure, CostLack>

    /// - Parameter key: as `--set` takes it.
    init(_ key: @autoclosure () -> String, _ figure: Figure?) {
        price = figure.map { .success($0) } ?? .failure(.price(key()))
    }

    /// Of a machine of no model that has a profile.
    static let ofNoModel = MachinePrice(.failure(.priceOfNoModel))

    private init(_ price: Result<Figure, CostLack>) { self.price = price }

    /// Of a part of the machine.
    func scaled(by share: Double) -> MachinePrice { MachinePrice(price.map { $0.scaled(by: share) }) }

    /// What is bought for a megawatt at the meter: machines, and what the site needs for them.
    ///
    /// - Parameters:
    ///   - machines: in it.
    ///   - site: its capex, the key of that, and its name among a row's assumptions, for each of `count`.
    func parts<Use: SiteUse>(
        machines: Double, life: RemainingLife, of use: Use,
        site: (key: String, name: String, figure: Figure?), count: Double
    ) throws(EconomicsError) -> Result<[CapitalPart], CostLack> {
        let price: Figure
        switch self.price {
        case .success(let known): price = known
        case .failure(let lack): return .failure(lack)
        }
        if let lack = life.lack { return .failure(lack) }
        guard let capex = site.figure, let resale = life.resaleShare else {
            let key = site.figure == nil ? site.key : "site.\(Use.key).residual_share"
            return .failure(.figure(key))
        }
        return .success([
            try CapitalPart(
                .machine(use: Use.key), "machine_price_usd", price: price, count: machines,
                lifeYears: life.years, resaleShare: resale),
            try CapitalPart(
                .site(use: Use.key), site.name, price: capex, count: count,
                lifeYears: use.infrastructureLifeYears),
        ])
    }
}

extension MeasuredHost {
    /// Of as much of a whole server of its model as it is.
    func price(in scenario: Scenario) -> MachinePrice {
        guard let part else { return .ofNoModel }
        let host = scenario.host(part.host)
        return MachinePrice(host: part.host, host?.serverPriceUsd).scaled(by: part.share)
    }
}

extension MachinePrice {
    /// Of a whole one-socket server.
    init(host id: String, _ figure: Figure?) {
        self.init("\(ProfileKind.host.rawValue).\(id).server_price_usd", figure)
    }
}
