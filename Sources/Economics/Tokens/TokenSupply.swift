import Profiles
import Quantities
import RunRecords
import Statistics

/// Who serves tokens: a machine with its rates, its watts and its costs.
struct TokenSupply {
    let seller: Seller
    let rates: TokenRates
    let machine: TokenRoofline.Machine?
    let watts: Input
    let load: Load
    let costs: UseCosts
    /// To rent it for an hour, USD.
    let rentUsdPerHour: Double?
    /// Of the rate that bounds it.
    let spread: LogSpread
    /// Its own figures.
    let own: [Input]
    let assumptions: Assumptions

    /// A device: as published of what is asked, else by the roofline.
    init(
        _ device: AcceleratorProfile, _ model: LanguageModel, _ demand: TokenDemand, in scenario: Scenario
    ) throws {
        guard let wattsFigure = device.allInItWattsPerDevice else {
            throw TokenAbsence.noFigure("all_in_it_watts_per_device")
        }
        let found = try Self.machine(device, model, in: scenario)
        let watts = try Input("it_watts", wattsFigure)
        var assumptions: Assumptions = device.allInBasis.map { ["it_watts_basis": $0] } ?? [:]
        let roofline = found.map { TokenRoofline(model, on: $0.machine) }
        let bound = roofline.flatMap { TokenRates($0, demand) }
        if let published = device.publishedTokens.first(where: { $0.answers(demand) }),
            let figure = published.figure, published.perDevice <= bound?.tokensPerSecond ?? .infinity
        {
            rates = TokenRates(published: published.perDevice, demand)
            let rate = try Input("published_tokens", figure)
            (spread, own) = (rate.spread, [watts, rate])
            assumptions.say(
                "tokens",
                "published, prompts and answers together: \(shortest(published.perDevice)) tokens/s of a device (\(figure.provenance.source))"
                    + (published.namesRequests || figure.provenance.isOverride
                        ? "" : "; what is not said of its requests is taken as usual"))
        } else {
            guard let found, let roofline else { throw TokenAbsence.noFigure(Self.missing(device)) }
            guard let bound else { throw roofline.lack(demand) }
            rates = bound
            spread = bound.outputBound == .memory ? found.bandwidth.spread : found.flops.spread
            own = [watts, found.flops, found.bandwidth]
            assumptions.merge([found.flops, found.bandwidth].assumptions)
            assumptions.say("achieved_fraction", found.fraction)
            assumptions.say("tokens", "roofline of \(bound.devices ?? 1) device(s) a copy")
        }
        machine = found?.machine
        seller = Seller(device.id, assumptions: assumptions)
        self.assumptions = [:]
        self.watts = watts
        load = Load(utilization: scenario.site.hosting.utilizationShare, idle: nil, watts: watts)
        costs = try HostingSale(scenario).costs(
            MachinePrice("accelerator.\(device.id).price_usd", device.purchaseUsd), watts: watts.center)
        rentUsdPerHour = device.usdPerHour?.median
    }

    /// A measured host, by the rates of its run.
    init(
        _ host: MeasuredHost, _ model: LanguageModel, _ demand: TokenDemand, in scenario: Scenario
    ) throws {
        let types = [model.arithmetic, .bf16, .f32]
        let products = types.lazy.compactMap { type in
            host.rates.first { $0.benchmark.dataType.map { NumberFormat($0) } == type }
        }
        guard let product = products.first else {
            throw TokenAbsence.notMeasured("matmul of \(types[0].rawValue)")
        }
        let reading = Computation.bandwidth(StreamLoop(.read, in: .memory))
        guard let bandwidth = host.rates.first(where: { $0.benchmark.computation == reading }) else {
            throw TokenAbsence.notMeasured("memory bandwidth; add --workload bandwidth to it")
        }
        guard let memory = host.memoryBytes else { throw TokenAbsence.notMeasured("size of the memory") }
        let flops = try Input("flop_per_s", product.rate)
        let bytes = try Input("memory_bytes_per_s", bandwidth.rate)
        let machine = TokenRoofline.Machine(
            flopPerSecond: flops.center, bytesPerSecond: bytes.center, memoryBytes: Double(memory),
            canBeJoined: false)
        let roofline = TokenRoofline(model, on: machine)
        guard let bound = TokenRates(roofline, demand) else { throw roofline.lack(demand) }
        rates = bound
        self.machine = machine
        watts = try Input.watts(of: host.power)
        load = Load(
            utilization: scenario.site.hosting.utilizationShare, idle: host.idleWatts, watts: watts)
        costs = try HostingSale(scenario).costs(host.price(in: scenario), watts: watts.center)
        seller = Seller(host, rate: product)
        assumptions = [flops, bytes].assumptions.merging(["tokens": "roofline of measured rates"])
        spread = bound.outputBound == .memory ? bytes.spread : flops.spread
        own = [watts, flops, bytes]
        let rent = host.part.flatMap { part in
            scenario.host(part.host)?.usdPerHour.map { $0.median * part.share }
        }
        rentUsdPerHour = rent
    }

    /// A host that nobody measured: the most that its published peak and memory give.
    init(
        _ host: HostProfile, _ model: LanguageModel, _ demand: TokenDemand, in scenario: Scenario
    ) throws {
        guard let wattsFigure = host.wallWatts else { throw TokenAbsence.noFigure("wall_watts") }
        // What another format reaches is no bound on this one.
        let type = [model.arithmetic, .bf16].first { host.densePeak[$0] != nil } ?? model.arithmetic
        guard let peak = host.densePeak[type], let memory = host.memoryGigabytes,
            let bandwidth = host.memoryGigabytesPerSecond
        else {
            throw TokenAbsence.unmeasured(
                (host.densePeak[type] == nil ? ["dense_peak.\(NumberFormat.bf16.peakKey)"] : [])
                    + (host.memoryGigabytes == nil ? ["memory_gigabytes"] : [])
                    + (host.memoryGigabytesPerSecond == nil ? ["memory_gigabytes_per_second"] : []))
        }
        let flops = try Input("dense_peak_tflops", peak)
        let bytes = try Input("memory_gigabytes_per_second", bandwidth)
        let machine = TokenRoofline.Machine(
            flopPerSecond: flops.center * 1e12, bytesPerSecond: bytes.center * 1e9,
            memoryBytes: memory.median * 1e9, canBeJoined: false)
        let roofline = TokenRoofline(model, on: machine)
        guard let bound = TokenRates(roofline, demand) else { throw roofline.lack(demand) }
        rates = bound
        self.machine = machine
        watts = try Input("it_watts", wattsFigure)
        load = Load(
            utilization: scenario.site.hosting.utilizationShare,
            idle: host.idleWatts.map { Watts($0.median) }, watts: watts)
        costs = try HostingSale(scenario).costs(
            MachinePrice(host: host.id, host.serverPriceUsd), watts: watts.center)
        seller = Seller(host.id)
        assumptions = [flops, bytes].assumptions.merging(["tokens": "roofline of published peaks"])
        spread = bound.outputBound == .memory ? bytes.spread : flops.spread
        own = [watts, flops, bytes]
        rentUsdPerHour = host.usdPerHour?.median
    }

    private struct DeviceMachine {
        let machine: TokenRoofline.Machine
        let flops: Input
        let bandwidth: Input
        let fraction: String
    }

    private static func missing(_ device: AcceleratorProfile) -> String {
        if device.memoryGigabytesPerSecond == nil { return "memory_gigabytes_per_second" }
        return device.memoryGigabytes == nil ? "memory_gigabytes" : "dense_peak"
    }

    /// `nil` where the profile does not say enough. A device without the model's number format computes in bf16.
    private static func machine(
        _ device: AcceleratorProfile, _ model: LanguageModel, in scenario: Scenario
    ) throws(EconomicsError) -> DeviceMachine? {
        guard let type = [model.arithmetic, .bf16].first(where: { device.densePeak[$0] != nil }),
            let peak = device.densePeak[type], let memory = device.memoryGigabytes,
            let bandwidth = device.memoryGigabytesPerSecond,
            let fraction = try AchievedFraction(
                of: type, on: device, else: scenario.reference ?? device, beside: nil)
        else { return nil }
        let bytes = try Input("memory_gigabytes_per_second", bandwidth)
        return DeviceMachine(
            machine: TokenRoofline.Machine(
                flopPerSecond: peak.median * 1e12 * fraction.input.center, bytesPerSecond: bytes.center * 1e9,
                memoryBytes: memory.median * 1e9),
            flops: try Input("dense_peak_tflops", peak), bandwidth: bytes,
            fraction: fraction.text(for: type, on: device.id))
    }
}
