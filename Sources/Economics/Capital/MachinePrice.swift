import Profiles
import Quantities

/// What a machine costs to buy, as far as it is known.
struct MachinePrice {
    private let price: Result<Figure, CostLack>

    /// - Parameter key: as `--set` takes it.
    init(_ key: String, _ figure: Figure?) {
        price = figure.map { .success($0) } ?? .failure(.price(key))
    }

    /// Of a machine of no model that has a profile.
    static let ofNoModel = MachinePrice(.failure(.priceOfNoModel))

    private init(_ price: Result<Figure, CostLack>) { self.price = price }

    /// Of a part of the machine.
    func scaled(by share: Double) -> MachinePrice { MachinePrice(price.map { $0.scaled(by: share) }) }

    /// `site.hosting.conversion_capex_usd_per_it_mw.total` is `conversion_capex_usd_per_it_mw`.
    private func siteName(_ key: String) -> String {
        key.split(separator: ".").dropFirst(2).first.map(String.init) ?? key
    }

    /// What is bought for a megawatt at the meter: machines, and what the site needs for them.
    ///
    /// - Parameters:
    ///   - machines: in it.
    ///   - site: its capex and the key of that, for each of `count`.
    func parts<Use: SiteUse>(
        machines: Double, life: RemainingLife, of use: Use, site: (key: String, figure: Figure?),
        count: Double
    ) -> Result<[CapitalPart], CostLack> {
        let place = "site.\(Use.key)"
        return price.flatMap { price in
            if let lack = life.lack { return .failure(lack) }
            guard let capex = site.figure, let resale = life.resaleShare else {
                return .failure(
                    CostLack.first(of: [site, ("\(place).residual_share", use.residualShare)])
                        ?? .figure(site.key))
            }
            return .success([
                CapitalPart(
                    name: "machine_price_usd", price: price, count: machines, lifeYears: life.years,
                    lifeKey: "\(place).useful_life_months", resaleShare: resale),
                CapitalPart(
                    name: "site_" + siteName(site.key), price: capex, count: count,
                    lifeYears: use.infrastructureLifeYears,
                    lifeKey: "\(place).infrastructure_life_years", resaleShare: 0),
            ])
        }
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
