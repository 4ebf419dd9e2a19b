package import Quantities

/// The power profile, peaks and rental price of an accelerator.
package struct AcceleratorProfile: Profile {
    package var id: String
    package var name: String
    package var provenance: Provenance
    package var maker: String
    /// The generation of silicon, whose members have like ratios of peaks: `Hopper`.
    package var architecture: String?
    /// Of the device alone.
    package var tdpWatts: Figure
    /// A server's whole IT draw at load divided by its devices; `nil` where no server's draw is known.
    package var allInItWattsPerDevice: Figure?
    /// How `allInItWattsPerDevice` came about.
    package var allInBasis: String?
    /// Dense, in TFLOP/s (TOP/s for int8).
    package var densePeak: [NumberFormat: Figure]
    /// The share of the dense peak that a large matmul was measured to reach in a short run.
    package var achievedFraction: [NumberFormat: Figure]
    /// The same under load that lasts, on random operands: clocks fall as the device warms.
    package var sustainedFraction: [NumberFormat: Figure]
    /// To rent one device; `nil` where no price is known.
    package var usdPerHour: Figure?
    /// To buy one device.
    package var priceUsd: Figure?
    /// Its share of the server and the network that it cannot do without.
    package var ancillaryUsdPerDevice: Figure?
    /// In GB (1e9 bytes) of one device.
    package var memoryGigabytes: Figure?
    /// What its memory gives, in GB/s: as measured, else as published.
    package var memoryGigabytesPerSecond: Figure?
    /// What it was published to serve of language models.
    package var publishedTokens: [PublishedTokens]
    /// Why the peaks have other ratios than is usual.
    package var densePeakNote: String?

    /// To buy one device and what it cannot do without; `nil` where its price is not known.
    package var purchaseUsd: Figure? {
        priceUsd.map { price in ancillaryUsdPerDevice.map { price + $0 } ?? price }
    }

    /// All-in watts / TDP: CPUs, memory, network, fans and losses add far more than this.
    package static let leastOverhead = 1.02
}

extension AcceleratorProfile: ProfileDocument {
    package static let kind = ProfileKind.accelerator

    init?(_ reader: FieldReader, header: ProfileHeader) {
        let own = header.provenance
        let maker = reader.text("maker", example: "NVIDIA")
        let tdp = reader.figure("tdp_watts", .positive(.watts), from: own)
        let allIn = reader.figure(
            "all_in_it_watts_per_device", .positive(.watts), from: own, required: false)
        let basis = reader.text("all_in_basis", example: "10.2 kW server / 8 devices", required: allIn != nil)
        let peaks = reader.part("dense_peak", required: true) { $0.peaks(from: own) }
        let fractions = reader.part("achieved_fraction", required: false) { part in
            part.figures(keys: NumberFormat.names, .share, from: own)
        }
        let sustained = reader.part("sustained_fraction", required: false) { part in
            part.figures(keys: NumberFormat.names, .share, from: own)
        }
        let rent = reader.figure("usd_per_hour", .positive(.dollars), from: own, required: false)
        let price = reader.figure("price_usd", .positive(.dollars), from: own, required: false)
        let ancillary = reader.figure(
            "ancillary_usd_per_device", .nonNegative(.dollars), from: own, required: false)
        let memory = reader.figure("memory_gigabytes", .positive(.gigabytes), from: own, required: false)
        let bandwidth = reader.figure(
            "memory_gigabytes_per_second", .positive(.gigabytesPerSecond), from: own, required: false)
        let tokens = reader.list("published_tokens", required: false) { PublishedTokens($0, from: own) }
        let architecture = reader.text("architecture", example: "Hopper", required: false)
        let note = reader.text("dense_peak_note", example: "int8 runs at four times bf16", required: false)
        if peaks?.isEmpty == true {
            reader.fault("dense_peak", "has no peak", "add at least one, such as `bf16_tflops: 989.4`")
        }
        if let allIn, let tdp, allIn.median <= tdp.median * Self.leastOverhead {
            reader.fault(
                "all_in_it_watts_per_device",
                "\(plain(allIn.median)) is the TDP again (tdp_watts \(plain(tdp.median))), but a server feeds more",
                "give the server's draw / devices, above \(plain(tdp.median * Self.leastOverhead)), or leave it out"
            )
        }
        guard let own, let maker, let tdp, let peaks else { return nil }
        self.init(
            id: header.id, name: header.name, provenance: own, maker: maker, architecture: architecture,
            tdpWatts: tdp,
            allInItWattsPerDevice: allIn, allInBasis: basis, densePeak: peaks,
            achievedFraction: fractions ?? [:], sustainedFraction: sustained ?? [:], usdPerHour: rent,
            priceUsd: price,
            ancillaryUsdPerDevice: ancillary, memoryGigabytes: memory,
            memoryGigabytesPerSecond: bandwidth, publishedTokens: tokens ?? [],
            densePeakNote: note)
    }
}

extension NumberFormat {
    /// The key of its dense peak, in TFLOP/s, or in TOP/s for integers.
    package var peakKey: String { rawValue + (self == .int8 ? "_tops" : "_tflops") }

    fileprivate static var peakKeys: [(String, Self)] { allCases.map { ($0.peakKey, $0) } }
    fileprivate static var names: [(String, Self)] { allCases.map { ($0.rawValue, $0) } }
}

extension FieldReader {
    /// Dense peaks by the format of their numbers.
    func peaks(from inherited: Provenance?) -> [NumberFormat: Figure] {
        figures(keys: NumberFormat.peakKeys, .positive(.teraOperations), from: inherited)
    }

    /// Those figures of a mapping that are there.
    fileprivate func figures<Name: Hashable>(
        keys: [(String, Name)], _ rule: NumberRule, from inherited: Provenance?
    ) -> [Name: Figure] {
        var figures: [Name: Figure] = [:]
        for (key, name) in keys { figures[name] = figure(key, rule, from: inherited, required: false) }
        finish()
        return figures
    }
}
