import Profiles
import Quantities
import RunRecords
import Statistics

/// Hashes, sold at the hashprice of the market.
struct HashingSale {
    private let scenario: Scenario
    private let selection: RowSelection
    private let builder: RowBuilder
    private var market: Market { scenario.market }
    private var site: Site { scenario.site }

    init(_ scenario: Scenario, _ selection: RowSelection = .all) {
        self.scenario = scenario
        self.selection = selection
        builder = RowBuilder(scenario, selection)
    }

    func revenue(of host: MeasuredHost) throws(EconomicsError) -> Revenue {
        guard selection.takes(.hashprice),
            let measured = host.rates.first(where: { $0.benchmark.computation == .sha256d })
        else {
            return Revenue()
        }
        guard market.btcUsd != nil else { return Revenue(notes: [noBitcoinPrice]) }
        let rows = try rows(
            Seller(host, rate: measured), rate: try Input("hash_rate_h_per_s", measured.rate),
            watts: try Input.watts(of: host.power), price: host.price(in: scenario), ageMonths: 0)
        return Revenue(priced: rows)
    }

    func revenue(of asic: ASICProfile) throws(EconomicsError) -> Revenue {
        guard market.btcUsd != nil else { return Revenue(notes: [noBitcoinPrice]) }
        let rate = try Input("terahash_per_second", asic.terahashPerSecond)
        let rows = try rows(
            Seller(asic.id), rate: rate, rateUnit: 1e12, watts: try Input("it_watts", asic.wallWatts),
            price: MachinePrice("asic.\(asic.id).price_usd", asic.priceUsd),
            ageMonths: Int((asic.priceAgeMonths?.median ?? 0).rounded()),
            ageKey: "\(ProfileKind.asic.rawValue).\(asic.id).price_age_months")
        return Revenue(priced: rows)
    }

    private var noBitcoinPrice: Warning {
        let published = market.hashpriceUsdPerPhDay.map { hashprice in
            " The hashprice that it states is taken with --set market.\(market.id).hashprice_usd_per_ph_day=\(shortest(hashprice.median))."
        }
        return Warning(
            .noBitcoinPrice,
            "Market \(market.id) has no btc_usd, so what hashing earns is left out.",
            nextStep: "Add btc_usd with its source to markets/\(market.id).yaml, or name another market."
                + (published ?? ""))
    }

    private func rows(
        _ seller: Seller, rate: Input, rateUnit: Double = 1, watts: Input, price: MachinePrice,
        ageMonths: Int, ageKey: @autoclosure () -> String? = nil
    ) throws(EconomicsError) -> [PricedRow] {
        guard let network = try NetworkInputs(market) else { return [] }
        let pue = try Input("pue", site.hashing.pue)
        let uptime = try Input("uptime_share", site.hashing.uptimeShare)
        let tariff = try Input("tariff_usd_per_mwh", site.tariffUsdPerMwh)
        let hashRate = HashRate(rate.center * rateUnit)
        let efficiency = JoulesPerHash(watts.center / hashRate.value)
        let curtailed = (site.curtailment?.hoursPerYear?.median ?? 0) / TimeConvention.hoursPerYear
        let running = uptime.center * (1 - curtailed)
        func assumptions() -> Assumptions {
            var assumptions = [rate, watts, pue, uptime, tariff].assumptions
            assumptions.merge(network.assumptions)
            assumptions.derive("joules_per_terahash", efficiency.joulesPerTerahash)
            if curtailed > 0 { assumptions.derive("curtailed_share", curtailed) }
            return assumptions
        }
        let life = RemainingLife(site.hashing, boughtAtMonths: ageMonths, ageKey: ageKey())
        let losses = try MachineLosses(site.hashing, years: life.years)
        let costs = try costs(watts: watts.center, pue: pue.center, price: price, life: life)
        let figures = figures(efficiency, network: network, pue: pue, tariff: tariff)
        return selection.bases(of: .hashprice).map { basis in
            let gross = Hashing.revenue(
                hashprice: network.hashprice, rate: hashRate, watts: Watts(watts.center), basis: basis,
                pue: pue.center, uptime: running, poolFee: network.poolFee.center)
            let factors =
                [rate.spread, watts.spread.inverted, uptime.spread] + network.spreads
                + (basis == .facility ? [pue.spread.inverted] : [])
            // Machines that do not hash are off.
            let cost = builder.powerCost(
                tariff: tariff, basis: basis, pue: pue, loadFraction: running, loadSpread: uptime.spread
            )
            return builder.row(
                seller, .hashprice, basis: basis, gross: gross, factors: factors,
                cost: cost,
                costs: costs.scaled(by: basis.meteredMegawatts(pue: pue.center)), losses: losses,
                price: SellingPrice(value: network.hashprice.usdPerPetahashDay, unit: "USD/PH/day"),
                own: [rate, watts], assumptions: assumptions, hashing: figures)
        }
    }

    /// Of a megawatt at the meter. Machines that are curtailed are paid by the grid, and earn and draw nothing.
    private func costs(
        watts: Double, pue: Double, price: MachinePrice, life: RemainingLife
    ) throws(EconomicsError) -> UseCosts {
        let hashing = site.hashing
        // The load that is off is that of the machines that would run.
        let credit = try Self.credit(site.curtailment).scaled(by: hashing.uptimeShare.median)
        let parts = try price.parts(
            machines: 1e6 / pue / watts, life: life, of: hashing,
            site: (
                "site.hashing.capex_usd_per_facility_mw", "site_capex_usd_per_facility_mw",
                hashing.capexUsdPerFacilityMw
            ), count: 1)
        return try UseCosts(
            operating: (
                Site.Hashing.key, "operating_usd_per_facility_mw_year", hashing.operatingUsdPerFacilityMwYear
            ), per: 1, credit: credit, parts: parts,
            discountRate: site.finance?.discountRateShare)
    }

    /// Hours x USD a MWh not drawn, for a megawatt at the meter.
    private static func credit(_ curtailment: Site.Curtailment?) throws(EconomicsError) -> Estimate {
        guard let hours = curtailment?.hoursPerYear, let price = curtailment?.creditUsdPerMwh,
            hours.median > 0, price.median > 0
        else { return .nothing }
        let (hoursInput, priceInput) = (
            try Input("curtailment_hours", hours), try Input("credit_usd_per_mwh", price)
        )
        return LogSpread.product(of: [hoursInput.spread, priceInput.spread])
            .estimate(around: hoursInput.center * priceInput.center, count: 0)
    }

    private func figures(
        _ efficiency: JoulesPerHash, network: NetworkInputs, pue: Input, tariff: Input
    ) -> HashingFigures {
        let breakEven = Hashing.breakEvenTariff(
            hashprice: network.hashprice, efficiency: efficiency, pue: pue.center,
            poolFee: network.poolFee.center)
        let earned = Hashing.energyAdjustedHashprice(network.hashprice, efficiency: efficiency)
        let shutdown = Hashing.shutdownPrice(
            bitcoinPrice: Dollars(network.bitcoinPrice.center),
            tariff: DollarsPerMegawattHour(tariff.center), breakEvenTariff: breakEven)
        return HashingFigures(
            joulesPerTerahash: efficiency.joulesPerTerahash, energyAdjustedHashpriceUsdPerMwh: earned.value,
            breakEvenTariffUsdPerMwh: breakEven.value,
            shutdownBtcUsd: market.isPricedByHashprice ? nil : shutdown.value,
            // Both are proportional to what is earned.
            shutdownHashpriceUsdPerPhDay: network.hashprice.usdPerPetahashDay * tariff.center
                / breakEven.value)
    }
}
