import Profiles
import Quantities
import RunRecords
import Statistics

/// Compute, sold by the achieved PFLOP-hour or by the hour of a device.
struct HostingSale {
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
        let watts = try Input.watts(of: host.power)
        let load = Load(utilization: site.hosting.utilizationShare, idle: host.idleWatts, watts: watts)
        var revenue = Revenue()
        for measured in host.rates {
            guard let type = measured.benchmark.dataType.map({ NumberFormat($0) }),
                selection.takes(.perFlop(type))
            else { continue }
            guard let price = try PetaflopPrice(of: type, from: scenario.reference, for: nil) else {
                revenue.note(unpriced(type))
                continue
            }
            let rate = try Input("flop_per_s", measured.rate)
            revenue.priced += try perFlop(
                Seller(host, rate: measured), type,
                FlopSupply(
                    rate: FlopRate(rate.center), watts: watts, load: load,
                    spreads: [rate.spread] + price.allSpreads, origin: .measured(rate)), price: price,
                costs: try costs(host.price(in: scenario), watts: watts.center))
        }
        guard selection.takes(.perDeviceHour) else { return revenue }
        guard let part = host.part,
            let rent = scenario.host(part.host)?.usdPerHour
        else {
            revenue.note(noHostRent(host.part?.host))
            return revenue
        }
        revenue.priced += try perDeviceHour(
            Seller(host, rate: nil), rent: try Input("usd_per_hour", rent), devices: part.share,
            watts: watts,
            load: load, costs: try costs(host.price(in: scenario), watts: watts.center),
            with: { ["cores": "\(host.cores)", "rent_of": part.host] })
        return revenue
    }

    func revenue(of device: AcceleratorProfile) throws(EconomicsError) -> Revenue {
        guard let figure = device.allInItWattsPerDevice else {
            return Revenue(gaps: [gap("all_in_it_watts_per_device", of: device)])
        }
        let watts = try Input("it_watts", figure)
        let load = Load(utilization: site.hosting.utilizationShare, idle: nil, watts: watts)
        let costs = try costs(
            MachinePrice("accelerator.\(device.id).price_usd", device.purchaseUsd), watts: watts.center)
        let seller = Seller(device.id, assumptions: device.allInBasis.map { ["it_watts_basis": $0] } ?? [:])
        let types = NumberFormat.allCases.filter {
            selection.takes(.perFlop($0)) && device.densePeak[$0] != nil
        }
        var revenue = Revenue()
        for type in types {
            guard let reference = scenario.reference,
                let price = try PetaflopPrice(of: type, from: reference, for: device),
                let supply = try supply(
                    type, of: device, beside: reference, watts: watts, load: load, price: price)
            else {
                revenue.note(unpriced(type))
                continue
            }
            revenue.priced += try perFlop(seller, type, supply, price: price, costs: costs)
        }
        guard selection.takes(.perDeviceHour) else { return revenue }
        guard let rentFigure = device.usdPerHour else {
            return revenue + Revenue(gaps: [gap("usd_per_hour", of: device)])
        }
        revenue.priced += try perDeviceHour(
            seller, rent: try Input("usd_per_hour", rentFigure), devices: 1, watts: watts, load: load,
            costs: costs)
        return revenue
    }

    /// A host that nobody measured has no FLOP/s to sell, but its model may have a rent.
    func revenue(of host: HostProfile) throws(EconomicsError) -> Revenue {
        guard let figure = host.wallWatts, let cores = host.coresPerSocket else {
            let missing = host.wallWatts == nil ? "wall_watts" : "cores_per_socket"
            return Revenue(gaps: [Gap(key: missing, folder: ProfileKind.host.folder, id: host.id)])
        }
        guard let rent = host.usdPerHour else {
            return Revenue(gaps: [Gap(key: Gap.hostRent, folder: ProfileKind.host.folder, id: host.id)])
        }
        let watts = try Input("it_watts", figure)
        let idle = host.idleWatts.map { Watts($0.median) }
        return Revenue(
            priced: try perDeviceHour(
                Seller(host.id), rent: try Input("usd_per_hour", rent), devices: 1, watts: watts,
                load: Load(utilization: site.hosting.utilizationShare, idle: idle, watts: watts),
                costs: try costs(MachinePrice(host: host.id, host.serverPriceUsd), watts: watts.center),
                with: { ["cores": "\(cores)"] }))
    }

    /// Of a megawatt at the meter.
    func costs(_ price: MachinePrice, watts: Double) throws(EconomicsError) -> UseCosts {
        let hosting = site.hosting
        let pue = hosting.pue.median
        return try UseCosts(
            operating: (Site.Hosting.key, "operating_usd_per_it_mw_year", hosting.operatingUsdPerItMwYear),
            per: 1 / pue,
            parts: price.parts(
                machines: 1e6 / pue / watts, life: RemainingLife(hosting), of: hosting,
                site: (
                    CapitalPart.conversionKey, CapitalPart.conversionName,
                    hosting.conversionCapexUsdPerItMw?.sum
                ), count: 1 / pue),
            discountRate: site.finance?.discountRateShare)
    }

    private func perFlop(
        _ seller: Seller, _ type: NumberFormat, _ supply: FlopSupply, price: PetaflopPrice, costs: UseCosts
    ) throws(EconomicsError) -> [PricedRow] {
        let common = try HostingInputs(site)
        func assumptions() -> Assumptions {
            var assumptions = common.assumptions.merging([supply.watts].assumptions)
            for more in [supply.assumptions, price.assumptions] { assumptions.merge(more) }
            assumptions.derive("load_fraction", supply.load.fraction, in: supply.load.text)
            return assumptions
        }
        return selection.bases(of: .perFlop(type)).map { basis in
            let gross = Hosting.revenuePerFlop(
                rate: supply.rate, watts: Watts(supply.watts.center), price: price.price, basis: basis,
                pue: common.pue.center, utilization: common.utilization.center)
            return builder.row(
                seller, .perFlop(type), basis: basis, gross: gross,
                factors: supply.spreads + [supply.watts.spread.inverted] + common.spreads(basis),
                cost: builder.powerCost(
                    tariff: common.tariff, basis: basis, pue: common.pue, loadFraction: supply.load.fraction,
                    loadSpread: .none),
                costs: costs.scaled(by: basis.meteredMegawatts(pue: common.pue.center)),
                losses: common.losses,
                price: SellingPrice(value: price.price.value, unit: "USD/PFLOP-hour"),
                own: supply.own + price.own, assumptions: assumptions,
                pricedAs: seller.subject == .profile(price.reference) ? nil : price.reference)
        }
    }

    private func perDeviceHour(
        _ seller: Seller, rent: Input, devices: Double, watts: Input, load: Load, costs: UseCosts,
        with more: () -> Assumptions = { [:] }
    ) throws(EconomicsError) -> [PricedRow] {
        let common = try HostingInputs(site)
        func assumptions() -> Assumptions {
            var assumptions = common.assumptions.merging([rent, watts].assumptions)
            assumptions.merge(more())
            assumptions.derive("load_fraction", load.fraction, in: load.text)
            return assumptions
        }
        return selection.bases(of: .perDeviceHour).map { basis in
            let gross = Hosting.revenuePerDeviceHour(
                rent: DollarsPerHour(rent.center * devices), wattsPerDevice: Watts(watts.center),
                basis: basis,
                pue: common.pue.center, utilization: common.utilization.center)
            return builder.row(
                seller, .perDeviceHour, basis: basis, gross: gross,
                factors: [rent.spread, watts.spread.inverted] + common.spreads(basis),
                cost: builder.powerCost(
                    tariff: common.tariff, basis: basis, pue: common.pue, loadFraction: load.fraction,
                    loadSpread: .none),
                costs: costs.scaled(by: basis.meteredMegawatts(pue: common.pue.center)),
                losses: common.losses,
                price: SellingPrice(value: rent.center * devices, unit: "USD/h"),
                own: [rent, watts], assumptions: assumptions)
        }
    }

    /// Dense peak x achieved fraction. What the device shares with the reference cancels, and so does its spread.
    private func supply(
        _ type: NumberFormat, of device: AcceleratorProfile, beside reference: AcceleratorProfile,
        watts: Input, load: Load, price: PetaflopPrice
    ) throws(EconomicsError) -> FlopSupply? {
        guard let peakFigure = device.densePeak[type],
            let fraction = try AchievedFraction(
                of: type, on: device, else: reference, beside: reference)
        else { return nil }
        let peak = try Input("dense_peak_tflops", peakFigure)
        var spreads = [price.rent.spread]
        if device.id != reference.id { spreads += [peak.spread, price.peak.spread.inverted] }
        if !fraction.isSameMeasurement(as: price.fraction) {
            spreads += [fraction.input.spread, price.fraction.input.spread.inverted]
        }
        return FlopSupply(
            rate: FlopRate(teraflops: peak.center * fraction.input.center), watts: watts, load: load,
            spreads: spreads, origin: .peak(peak, fraction, type, device: device.id))
    }

    private func unpriced(_ type: NumberFormat) -> Warning {
        Warning(
            .noFlopPrice,
            """
            \(type.rawValue) has no price, because \(market.referenceAccelerator) lacks usd_per_hour, \(type.peakKey) or an \
            achieved_fraction
            """,
            nextStep:
                "Complete accelerators/\(market.referenceAccelerator).yaml, or name another reference_accelerator."
        )
    }

    private func noHostRent(_ host: String?) -> Warning {
        Warning(
            .noHostRent,
            "No rent is known of a host of this model, so renting it out is left out: the price of another does not carry.",
            nextStep: host.map { "Add usd_per_hour with its source to hosts/\($0).yaml, or --set it." }
                ?? "Name the host's profile with --power-profile, and give that a usd_per_hour.")
    }

    private func gap(_ key: String, of device: AcceleratorProfile) -> Gap {
        Gap(key: key, folder: ProfileKind.accelerator.folder, id: device.id)
    }
}

/// FLOP/s for sale, with the watts behind them.
private struct FlopSupply {
    let rate: FlopRate
    let watts: Input
    let load: Load
    /// Of the rate and of the price; not of the watts.
    let spreads: [LogSpread]
    let origin: Origin

    /// Of the rate.
    enum Origin {
        case measured(Input)
        case peak(Input, AchievedFraction, NumberFormat, device: String)
    }

    /// Rate and watts.
    var own: [Input] {
        switch origin {
        case .measured(let rate): [rate, watts]
        case .peak(let peak, let fraction, _, _): [watts, peak, fraction.input]
        }
    }

    var assumptions: Assumptions {
        switch origin {
        case .measured(let rate): return [rate].assumptions
        case .peak(let peak, let fraction, let type, let device):
            var assumptions = [peak].assumptions
            assumptions.tell("achieved_fraction", fraction.input, in: fraction.text(for: type, on: device))
            return assumptions
        }
    }
}

extension PetaflopPrice {
    /// For a rate that shares nothing with the reference.
    fileprivate var allSpreads: [LogSpread] {
        [rent.spread, peak.spread.inverted, fraction.input.spread.inverted]
    }
}
