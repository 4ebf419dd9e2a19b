package import Profiles
package import RunRecords

/// Prices what a scenario holds, and a measured host, per megawatt and year.
package struct Pricing: Sendable {
    package var scenario: Scenario
    /// The host of a run, which takes part as `this-host`; `nil` where there is none.
    package var measured: MeasuredHost?
    /// Of which language model tokens are sold, and how; `nil` where none are.
    package var tokens: TokenDemand?
    private let chosenHost: HostProfile?

    /// - Parameter chosenHost: the host profile whose watts a measured host draws; `nil` to find the one that fits it.
    /// - Throws: where the library does not have the market's reference accelerator.
    package init(
        _ scenario: Scenario, measured: MeasuredHost? = nil, chosenHost: HostProfile? = nil
    ) throws(ProfileError) {
        _ = try scenario.library.accelerator(scenario.market.referenceAccelerator)
        self.scenario = scenario
        self.measured = measured
        self.chosenHost = chosenHost
    }

    /// What a measured host draws and earns: what was measured of it is what is priced. The rate of an accelerator beside
    /// it is not the host's, nor are its watts.
    ///
    /// - Parameters:
    ///   - warnings: on what was measured, from which the reason follows why a meter is not used.
    ///   - isShown: whether the rows tell what they rest on; without it they are there for their dollars alone.
    package func price(
        _ measurements: [RateMeasurement], on host: HostDescription, warnings: [Warning] = [],
        isShown: Bool = true
    ) throws -> HostPrice {
        let draw = try draw(of: measurements, on: host, warnings: warnings)
        return HostPrice(
            host: draw.host, revenue: try revenue(of: .measured(draw.host), isShown ? .all : .dollars),
            powerWarnings: draw.warnings)
    }

    private func draw(
        of measurements: [RateMeasurement], on host: HostDescription, warnings: [Warning]
    ) throws -> (host: MeasuredHost, warnings: [Warning]) {
        let measurements = measurements.filter(\.benchmark.placement.isOfHost)
        let watts = HostPower(library: scenario.library, chosen: chosenHost)
        let cores = Self.cores(of: measurements, on: host)
        let match = try watts.match(for: host.cpu)
        let (power, reason) = try watts.source(
            of: measurements, cores: cores, on: host, match: match, warnings: warnings)
        let measured = MeasuredHost(
            measurements: measurements, power: power,
            idleWatts: HostShare.idleWatts(of: match.profile, cores: cores, sockets: host.serverSockets),
            cores: cores,
            part: MeasuredHost.Part(of: match, cores: cores), memoryBytes: host.memoryBytes)
        return (
            measured,
            watts.warnings(on: match, cpu: host.cpu, power: power, unmetered: reason)
        )
    }

    /// The finished record of a measured run, with what it draws and earns, and that revenue with all that a table shows.
    ///
    /// What cannot be priced is kept all the same, without revenue: measuring took long.
    package func record(
        of run: MeasuredRun, label: String?, tags: RunTags? = nil
    ) throws -> (record: RunRecord, revenue: Revenue) {
        let draw = try draw(of: run.measurements, on: run.host, warnings: run.warnings)
        let price: HostPrice
        do throws(EconomicsError) {
            price = HostPrice(
                host: draw.host, revenue: try revenue(of: .measured(draw.host)), powerWarnings: draw.warnings)
        } catch {
            price = HostPrice(
                host: draw.host, revenue: Revenue(), powerWarnings: draw.warnings + [error.warning])
        }
        let record = try run.record(
            label: label, tags: tags, power: price.power, revenue: price.revenue.rows,
            warnings: price.warnings)
        return (record, price.revenue)
    }

    /// The finished record of a run where there are no profiles: its rates, and watts where a meter saw them.
    package static func unpricedRecord(
        of run: MeasuredRun, label: String?, tags: RunTags? = nil
    ) throws -> RunRecord {
        let measurements = run.measurements.filter(\.benchmark.placement.isOfHost)
        let cores = cores(of: measurements, on: run.host)
        let power: PowerSource? =
            switch MeteredPower(measurements, cores: cores, of: run.host, warnings: run.warnings) {
            case .metered(let source): source
            case .absent: nil
            }
        return try run.record(
            label: label, tags: tags, power: power, revenue: [],
            warnings: [
                Warning(
                    .noProfiles,
                    "There are no profiles here, so rates are all that is said: nothing is priced.",
                    nextStep:
                        "Name a folder of profiles with --profiles-dir, then see `wattmark revenue latest`.")
            ])
    }

    /// What one earner earns by each of its price models, in both megawatt bases.
    package func revenue(of earner: Earner) throws(EconomicsError) -> Revenue {
        try revenue(of: earner, .all)
    }

    private func revenue(of earner: Earner, _ selection: RowSelection) throws(EconomicsError) -> Revenue {
        switch earner {
        case .asic(let asic): try HashingSale(scenario, selection).revenue(of: asic)
        case .accelerator(let device):
            try HostingSale(scenario, selection).revenue(of: device)
                + (try tokenSale(selection)?.revenue(of: device) ?? Revenue())
        case .host(let host):
            try HostingSale(scenario, selection).revenue(of: host)
                + (try tokenSale(selection)?.revenue(of: host) ?? Revenue())
        case .colocation: try SpaceSale(scenario, selection).revenue()
        case .measured(let host):
            try HashingSale(scenario, selection).revenue(of: host)
                + HostingSale(scenario, selection).revenue(of: host)
                + (try tokenSale(selection)?.revenue(of: host) ?? Revenue())
        }
    }

    /// The dollars of one of a subject's rows, without what it rests on; `nil` where there is no such row.
    package func money(
        of subject: Subject, by model: PriceModel, basis: MegawattBasis
    ) throws(EconomicsError) -> RowMoney? {
        guard let earner = scenario.earner(subject, measured: measured) else { return nil }
        return try revenue(of: earner, .one(model, basis)).priced.first.map(RowMoney.init)
    }

    /// `nil` where nobody asks for tokens of a selected row, or the library does not have the model.
    private func tokenSale(_ selection: RowSelection = .all) throws(EconomicsError) -> TokenSale? {
        guard let tokens, selection.takes(.perToken(tokens.model)),
            let model = scenario.library.models.first(where: { $0.id == tokens.model })
        else { return nil }
        return TokenSale(scenario, model, tokens, selection)
    }

    /// What is asked of tokens of all machines, measured or not; `nil` where nobody asks.
    package func tokenAnswer() throws(EconomicsError) -> TokenAnswer? {
        guard let sale = try tokenSale() else { return nil }
        return try TokenAnswer(
            sale, devices: scenario.library.accelerators, hosts: scenario.hosts, measured: measured)
    }

    /// Why the subject sells no tokens of the model that is asked for; `nil` where it does, where nobody asks, and of what serves
    /// none at all.
    package func tokenAbsence(of subject: Subject) throws(EconomicsError) -> TokenAbsence? {
        guard let sale = try tokenSale(), let earner = scenario.earner(subject, measured: measured) else {
            return nil
        }
        let supply: Result<TokenSupply, TokenAbsence>
        switch earner {
        case .accelerator(let device): supply = try sale.supply(of: device)
        case .host(let host): supply = try sale.supply(of: host)
        case .measured(let host): supply = try sale.supply(of: host)
        case .asic, .colocation: return nil
        }
        if case .failure(let absence) = supply { return absence }
        return sale.price == nil ? .noPrice(sale.model.id) : nil
    }

    /// The same by name; `nil` where nothing has that name.
    ///
    /// - Parameter isShown: whether the rows tell what they rest on; without it they are there for their dollars alone.
    package func revenue(
        of subject: Subject, isShown: Bool = true
    ) throws(EconomicsError) -> Revenue? {
        guard let earner = scenario.earner(subject, measured: measured) else { return nil }
        return try revenue(of: earner, isShown ? .all : .dollars)
    }

    /// What the profiles earn: the ASICs by hashing, the accelerators by hosting, and powered space.
    ///
    /// - Parameter isShown: whether the rows tell what they rest on; without it they are there for their dollars alone.
    package func revenueOfProfiles(isShown: Bool = true) throws(EconomicsError) -> Revenue {
        try revenue(of: scenario.machines, isShown ? .all : .dollars)
    }

    /// What the hosts earn that nobody measured.
    ///
    /// - Parameter isShown: the same.
    package func revenueOfHosts(isShown: Bool = true) throws(EconomicsError) -> Revenue {
        try revenue(of: scenario.hosts.map(Earner.host), isShown ? .all : .dollars)
    }

    /// The dollars of the first machine of each kind, and of powered space: as good as any to see whether anything moved.
    func revenueOfSamples() throws(EconomicsError) -> Revenue {
        let library = scenario.library
        let samples = [
            library.asics.first.map(Earner.asic), library.accelerators.first.map(Earner.accelerator),
        ]
        return try revenue(of: samples.compactMap(\.self) + [.colocation], .dollars)
    }

    private func revenue(
        of earners: [Earner], _ selection: RowSelection
    ) throws(EconomicsError) -> Revenue {
        var revenue = Revenue()
        for earner in earners { revenue = try revenue + self.revenue(of: earner, selection) }
        return revenue
    }

    /// What is to be known of the market, the site and the machines' prices, rents and peaks, which price the rows.
    ///
    /// - Parameters:
    ///   - accelerators: those whose rows are shown; all by default.
    ///   - asics: the same.
    ///   - hosts: the same.
    package func advice(
        on accelerators: [AcceleratorProfile]? = nil, asics: [ASICProfile]? = nil,
        hosts: [HostProfile]? = nil, today: CalendarDate
    ) -> [Warning] {
        let servers = hosts ?? scenario.hosts
        let devices = accelerators ?? scenario.library.accelerators
        let miners = asics ?? scenario.library.asics
        let models = scenario.library.models.filter { $0.id == tokens?.model }
        let dated: [any DatedProfile] = miners + devices + models + [scenario.market, scenario.site]
        let found =
            Freshness.advice(on: dated, today: today) + PeakRatios.advice(on: devices)
        // A slip of a unit makes an answer worthless; an old price only an old one.
        let slips = UsualNumbers.advice(
            markets: [scenario.market], sites: [scenario.site],
            outlooks: scenario.outlook.map { [$0] } ?? [], asics: miners, accelerators: devices,
            hosts: servers, models: models)
        return slips.map(Warning.init) + scenario.library.leftOut.map(Warning.init) + found.map(Warning.init)
    }

    /// The same where only these machines are shown.
    package func advice(onMachines ids: [String], today: CalendarDate) -> [Warning] {
        advice(
            on: scenario.library.accelerators.filter { ids.contains($0.id) },
            asics: scenario.library.asics.filter { ids.contains($0.id) },
            hosts: scenario.hosts.filter { ids.contains($0.id) }, today: today)
    }

    /// Physical cores of the largest placement.
    private static func cores(of measurements: [RateMeasurement], on host: HostDescription) -> Int {
        let largest = measurements.map(\.placement).max { $0.workers < $1.workers }
        return largest.map { host.topology.coreCount(of: $0) } ?? 1
    }
}
