package import Economics
package import Profiles
import RunRecords

/// One number that earnings depend on: a row of the table below.
package struct PlanInput: Sendable {
    /// Where a megawatt's net is a straight line over 1 / x and not over x.
    enum Reciprocal {
        case never, always
        /// PUE divides what runs on a megawatt at the meter, while on the IT basis it multiplies the power bought.
        case atTheMeter
    }

    private enum Place: Sendable {
        case figure(get: @Sendable (Scenario) -> Figure?, set: @Sendable (inout Scenario, Figure?) -> Void)
        /// What price, difficulty and fees come to.
        case hashprice

        static func always(_ path: any WritableKeyPath<Scenario, Figure> & Sendable) -> Place {
            .figure(get: { $0[keyPath: path] }, set: { if let figure = $1 { $0[keyPath: path] = figure } })
        }

        static func perhaps(_ path: any WritableKeyPath<Scenario, Figure?> & Sendable) -> Place {
            .figure(get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
        }
    }

    /// As `--set` takes it.
    package let key: String
    /// For a table's first column.
    package let title: String
    package let unit: String
    /// The values that make sense.
    package let range: InputRange
    /// Where a break-even is sought: wider than anything seen or expected, and narrow enough that an answer is one to
    /// plan with. Beyond it the answer is "never".
    package let sought: ClosedRange<Double>
    private let reciprocal: Reciprocal
    /// What a grid moves unless it is told otherwise.
    let isUsualAxis: Bool
    private let place: Place

    private init(
        _ key: String, _ title: String, _ unit: String, _ range: InputRange, sought: ClosedRange<Double>,
        reciprocal: Reciprocal = .never, isUsualAxis: Bool = false, _ place: Place
    ) {
        self.key = key
        self.title = title
        self.unit = unit
        self.range = range
        self.sought = sought
        self.reciprocal = reciprocal
        self.isUsualAxis = isUsualAxis
        self.place = place
    }

    init(
        _ key: String, _ title: String, _ unit: String, _ range: InputRange, sought: ClosedRange<Double>,
        get: @escaping @Sendable (Scenario) -> Figure?,
        set: @escaping @Sendable (inout Scenario, Figure?) -> Void
    ) {
        self.init(key, title, unit, range, sought: sought, .figure(get: get, set: set))
    }

    /// A figure of the site's hashing; the key without `site.hashing.`.
    init(
        hashing key: String, _ title: String, _ unit: String, _ range: InputRange,
        sought: ClosedRange<Double>, _ path: any WritableKeyPath<Site.Hashing, Figure?> & Sendable
    ) {
        self.init(
            "site.hashing.\(key)", title, unit, range, sought: sought,
            get: { $0.site.hashing[keyPath: path] }, set: { $0.site.hashing[keyPath: path] = $1 })
    }

    /// A figure of the site's hosting.
    init(
        hosting key: String, _ title: String, _ unit: String, _ range: InputRange,
        sought: ClosedRange<Double>, _ path: any WritableKeyPath<Site.Hosting, Figure?> & Sendable
    ) {
        self.init(
            "site.hosting.\(key)", title, unit, range, sought: sought,
            get: { $0.site.hosting[keyPath: path] }, set: { $0.site.hosting[keyPath: path] = $1 })
    }

    /// A figure of the site's finance.
    init(
        finance key: String, _ title: String, _ unit: String, _ range: InputRange,
        sought: ClosedRange<Double>, _ path: any WritableKeyPath<Site.Finance, Figure?> & Sendable
    ) {
        self.init(
            "site.finance.\(key)", title, unit, range, sought: sought,
            get: { $0.site.finance?[keyPath: path] }, set: { $0.site.finance?[keyPath: path] = $1 })
    }

    /// A figure of the site's curtailment.
    init(
        curtailment key: String, _ title: String, _ unit: String, _ range: InputRange,
        sought: ClosedRange<Double>, _ path: any WritableKeyPath<Site.Curtailment, Figure?> & Sendable
    ) {
        self.init(
            "site.curtailment.\(key)", title, unit, range, sought: sought,
            get: { $0.site.curtailment?[keyPath: path] }, set: { $0.site.curtailment?[keyPath: path] = $1 })
    }

    /// A figure of the outlook.
    init(
        outlook key: String, _ title: String, _ unit: String, _ range: InputRange,
        sought: ClosedRange<Double>, _ path: any WritableKeyPath<Outlook, Figure> & Sendable
    ) {
        self.init(
            "outlook.\(key)", title, unit, range, sought: sought, get: { $0.outlook?[keyPath: path] },
            set: { if let figure = $1 { $0.outlook?[keyPath: path] = figure } })
    }

    // Sought: from the price of early 2017 to 1,000,000 USD, at which all bitcoin is worth about as much as all gold.
    package static let bitcoinPrice = PlanInput(
        "market.btc_usd", "BTC price", "USD/BTC", .positive, sought: 1_000...1_000_000, isUsualAxis: true,
        .perhaps(\.market.btcUsd))
    // From that of late 2017 to 75 times that of 2026.
    package static let difficulty = PlanInput(
        "market.difficulty", "difficulty", "1", .positive, sought: 1e12...1e16, reciprocal: .always,
        .always(\.market.difficulty))
    package static let fees = PlanInput(
        "market.fees_btc_per_block", "fees a block", "BTC/block", .notNegative, sought: 0...50,
        .always(\.market.feesBtcPerBlock))
    package static let poolFee = PlanInput(
        "market.pool_fee_share", "pool fee", "share of 1", .partialShare, sought: 0...0.2,
        .always(\.market.poolFeeShare))
    // From a few per cent of that of 2026 to above the highest since 2019. Setting it moves the price of bitcoin.
    package static let hashprice = PlanInput(
        "market.hashprice_usd_per_ph_day", "hashprice", "USD/PH/day", .positive, sought: 1...1_000, .hashprice
    )
    package static let uptime = PlanInput(
        "site.hashing.uptime_share", "uptime", "share of 1", .share, sought: 0...1,
        .always(\.site.hashing.uptimeShare))
    // From 1, all power to the machines, to 3, worse than any survey's mean.
    package static let hashingPUE = PlanInput(
        "site.hashing.pue", "PUE, hashing", "1", .atLeastOne, sought: 1...3, reciprocal: .atTheMeter,
        .always(\.site.hashing.pue))
    package static let utilization = PlanInput(
        "site.hosting.utilization_share", "utilization", "share of 1", .share, sought: 0...1,
        .always(\.site.hosting.utilizationShare))
    package static let hostingPUE = PlanInput(
        "site.hosting.pue", "PUE, hosting", "1", .atLeastOne, sought: 1...3, reciprocal: .atTheMeter,
        .always(\.site.hosting.pue))
    // From 0, since a year's mean with delivery is not negative even where single hours are, to 1,000 USD/MWh, above
    // what households pay anywhere.
    package static let tariff = PlanInput(
        "site.tariff_usd_per_mwh", "tariff", "USD/MWh", .notNegative, sought: 0...1_000,
        .always(\.site.tariffUsdPerMwh))
    // Rents: from a few per cent of those of 2026 to some ten times them; a kilowatt-month from its power alone.
    package static let kilowattMonth = PlanInput(
        "market.colocation.usd_per_kw_month", "$/kW-month", "USD/kW-month", .positive, sought: 10...1_000,
        isUsualAxis: true, .always(\.market.colocation.usdPerKwMonth))

    /// The rent of a whole one-socket host for an hour.
    package static func hostHour(_ id: String) -> PlanInput {
        PlanInput(
            "\(ProfileKind.host.rawValue).\(id).usd_per_hour", "$/hour, \(id)", "USD/h", .positive,
            sought: 0.01...100, isUsualAxis: true, .perhaps(\Scenario[hostRentOf: id]))
    }

    /// The rent of one accelerator for an hour.
    package static func deviceHour(_ id: String) -> PlanInput {
        PlanInput(
            "accelerator.\(id).usd_per_hour", "$/hour, \(id)", "USD/h", .positive, sought: 0.01...100,
            isUsualAxis: true, .perhaps(\Scenario[rentOf: id]))
    }

    /// What one machine costs to buy.
    static func price(of id: String, _ kind: ProfileKind) -> PlanInput {
        PlanInput(
            "\(kind.rawValue).\(id).price_usd", "price, \(id)", "USD", .positive, sought: 1...1_000_000,
            .perhaps(\Scenario[priceOf: id]))
    }

    /// What a whole one-socket server costs to buy.
    static func serverPrice(of id: String) -> PlanInput {
        PlanInput(
            "\(ProfileKind.host.rawValue).\(id).server_price_usd", "price, \(id)", "USD", .positive,
            sought: 1...1_000_000, get: { $0.library.hosts[id]?.serverPriceUsd },
            set: { $0.library.hosts[id]?.serverPriceUsd = $1 })
    }

    /// What one accelerator cannot do without: its share of the server and the network.
    static func ancillary(of id: String) -> PlanInput {
        PlanInput(
            "\(ProfileKind.accelerator.rawValue).\(id).ancillary_usd_per_device", "server and network, \(id)",
            "USD", .notNegative, sought: 0...1_000_000, .perhaps(\Scenario[ancillaryOf: id]))
    }

    /// Of ASICs that are sold at their price.
    static func age(of id: String) -> PlanInput {
        PlanInput(
            "\(ProfileKind.asic.rawValue).\(id).price_age_months", "age when bought, \(id)", "months",
            .notNegative, sought: 0...120, .perhaps(\Scenario[priceAgeOf: id]))
    }

    /// What a machine draws, all in; `nil` where nothing of the kind states it.
    package static func deviceWatts(_ earner: Earner) -> PlanInput? {
        switch earner {
        case .asic(let asic): watts(of: asic.id, "\(ProfileKind.asic.rawValue).\(asic.id).wall_watts")
        case .accelerator(let device):
            watts(
                of: device.id,
                "\(ProfileKind.accelerator.rawValue).\(device.id).all_in_it_watts_per_device")
        case .host(let host): watts(of: host.id, "\(ProfileKind.host.rawValue).\(host.id).wall_watts")
        case .colocation, .measured: nil
        }
    }

    private static func watts(of id: String, _ key: String) -> PlanInput {
        PlanInput(
            key, "watts, \(id)", "W", .positive, sought: 1...1_000_000, reciprocal: .always,
            .perhaps(\Scenario[wattsOf: id]))
    }

    /// Those that belong to no single device.
    package static let common = [
        bitcoinPrice, difficulty, fees, poolFee, hashprice, uptime, hashingPUE, utilization, hostingPUE,
        tariff,
        kilowattMonth,
    ]

    /// With its spread; `nil` where the profiles do not have it, and for the hashprice, which follows from others.
    package func figure(in scenario: Scenario) -> Figure? {
        switch place {
        case .figure(let get, _): get(scenario)
        case .hashprice: nil
        }
    }

    /// Whether a tornado shows it even where no spread is known: what a reader looks for first.
    var isAlwaysMoved: Bool { [.bitcoinPrice, .difficulty, .tariff].contains(self) }

    /// Today's value.
    package func value(in scenario: Scenario) -> Double? {
        switch place {
        case .figure(let get, _): get(scenario)?.median
        case .hashprice: scenario.hashpriceUsdPerPhDay
        }
    }

    /// The scenario with this one input at `value`, exactly; all others stay.
    package func setting(_ value: Double, in scenario: Scenario) -> Scenario {
        var changed = scenario
        set(value, in: &changed)
        return changed
    }

    /// The same in place.
    func set(_ value: Double, in scenario: inout Scenario) {
        switch place {
        case .figure(let get, let set):
            guard var figure = get(scenario) else { return }
            figure.spread = Spread(median: value)
            set(&scenario, figure)
        case .hashprice: scenario.set(hashpriceUsdPerPhDay: value)
        }
    }

    /// The same in a pricing.
    package func setting(_ value: Double, in pricing: Pricing) -> Pricing {
        var changed = pricing
        set(value, in: &changed.scenario)
        return changed
    }

    func isReciprocal(_ basis: MegawattBasis) -> Bool {
        switch reciprocal {
        case .never: false
        case .always: true
        case .atTheMeter: basis == .facility
        }
    }

    /// How far apart the values are that differ, where what is in between is rounded: a month, in its own unit; `nil`
    /// where any value differs from any other.
    var wholeStep: Double? {
        switch unit {
        case "months": 1
        case "years": 1.0 / 12
        default: nil
        }
    }

    /// Where a break-even is sought, with today's value in it, however unusual that is.
    func sought(around today: Double) -> ClosedRange<Double> {
        min(sought.lowerBound, today)...max(sought.upperBound, today)
    }
}

/// By the key, which names one number.
extension PlanInput: Hashable {
    package static func == (left: PlanInput, right: PlanInput) -> Bool { left.key == right.key }
    package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Scenario {
    fileprivate subscript(rentOf id: String) -> Figure? {
        get { library.accelerators.first { $0.id == id }?.usdPerHour }
        set {
            for place in library.accelerators.indices where library.accelerators[place].id == id {
                library.accelerators[place].usdPerHour = newValue
            }
        }
    }

    fileprivate subscript(hostRentOf id: String) -> Figure? {
        get { library.hosts.first { $0.id == id }?.usdPerHour }
        set {
            for place in library.hosts.indices where library.hosts[place].id == id {
                library.hosts[place].usdPerHour = newValue
            }
        }
    }

    fileprivate subscript(ancillaryOf id: String) -> Figure? {
        get { library.accelerators.first { $0.id == id }?.ancillaryUsdPerDevice }
        set {
            for place in library.accelerators.indices where library.accelerators[place].id == id {
                library.accelerators[place].ancillaryUsdPerDevice = newValue
            }
        }
    }

    fileprivate subscript(priceAgeOf id: String) -> Figure? {
        get { library.asics.first { $0.id == id }?.priceAgeMonths }
        set {
            for place in library.asics.indices where library.asics[place].id == id {
                library.asics[place].priceAgeMonths = newValue
            }
        }
    }

    fileprivate subscript(priceOf id: String) -> Figure? {
        get {
            library.asics.first { $0.id == id }?.priceUsd
                ?? library.accelerators.first { $0.id == id }?.priceUsd
        }
        set {
            for place in library.asics.indices where library.asics[place].id == id {
                library.asics[place].priceUsd = newValue
            }
            for place in library.accelerators.indices where library.accelerators[place].id == id {
                library.accelerators[place].priceUsd = newValue
            }
        }
    }

    /// Ids are unique over all kinds.
    fileprivate subscript(wattsOf id: String) -> Figure? {
        get {
            library.asics.first { $0.id == id }?.wallWatts
                ?? library.accelerators.first { $0.id == id }?.allInItWattsPerDevice
                ?? library.hosts.first { $0.id == id }?.wallWatts
        }
        set {
            for place in library.asics.indices where library.asics[place].id == id {
                if let newValue { library.asics[place].wallWatts = newValue }
            }
            for place in library.accelerators.indices where library.accelerators[place].id == id {
                library.accelerators[place].allInItWattsPerDevice = newValue
            }
            for place in library.hosts.indices where library.hosts[place].id == id {
                library.hosts[place].wallWatts = newValue
            }
        }
    }
}
