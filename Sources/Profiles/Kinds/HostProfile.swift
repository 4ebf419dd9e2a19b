package import Quantities

/// The power profile of a CPU server, or the fallback for CPUs that have none.
package struct HostProfile: Profile {
    /// A CPU as it reports itself, in decimal as in `/proc/cpuinfo`.
    package struct CPU: Encodable, Hashable, Sendable {
        /// `AuthenticAMD`, `GenuineIntel`.
        package var vendor: String
        package var family: Int
        package var model: Int
        /// `nil` where every stepping of the model is the product's; generations that share a model differ by it.
        package var stepping: Int?
        /// The word of the brand string that names the product: `9654P`.
        package var sku: String

        /// Whether the numbers are those of a core's design, which chips of several makers share, and not of a chip:
        /// MIDR_EL1 of a core that Arm licenses names Arm as its implementer.
        package var isOfDesign: Bool { vendor == "ARM" }

        package init(vendor: String, family: Int, model: Int, stepping: Int? = nil, sku: String) {
            self.vendor = vendor
            self.family = family
            self.model = model
            self.stepping = stepping
            self.sku = sku
        }
    }

    package var id: String
    package var name: String
    package var provenance: Provenance
    /// `nil` for the fallback.
    package var cpu: CPU?
    package var coresPerSocket: Int?
    package var tdpWatts: Figure?
    /// Servers by their sockets, fewest first.
    package var servers: [ServerWatts]
    /// A one-socket server at load, at the wall; where only larger ones are published, a socket's share of the smallest.
    package var wallWatts: Figure?
    /// The same server idle.
    package var idleWatts: Figure?
    /// Of the CPU.
    package var priceUsd: Figure?
    /// To buy a whole one-socket server of this model.
    package var serverPriceUsd: Figure?
    /// To rent a whole one-socket host of this model; a rent does not carry to another model by the core.
    package var usdPerHour: Figure?
    /// Of a one-socket server, dense, in TFLOP/s (TOP/s for int8), as published.
    package var densePeak: [NumberFormat: Figure]
    /// That a one-socket server can have, in GB (1e9 bytes).
    package var memoryGigabytes: Figure?
    /// What its memory gives, in GB/s: as measured, else as published.
    package var memoryGigabytesPerSecond: Figure?
    /// The fallback's: at load, at the wall.
    package var wallWattsPerCore: Figure?

    /// A server that draws its CPU's TDP to this share was not measured.
    package static let tdpTolerance = 0.01

    package var isGeneric: Bool { cpu == nil }

    /// The keys of a profile's servers, and their sockets.
    private static let serverKeys = [("one_socket", 1), ("two_sockets", 2), ("four_sockets", 4)]
}

extension HostProfile: ProfileDocument {
    package static let kind = ProfileKind.host

    init?(_ reader: FieldReader, header: ProfileHeader) {
        let own = header.provenance
        let cpu = reader.part("cpu", required: false, CPU.init)
        let cores = reader.integer("cores_per_socket", atLeast: 1, example: "96", required: false)
        let tdp = reader.figure("tdp_watts", .positive(.watts), from: own, required: false)
        let servers = Self.serverKeys.compactMap { key, sockets in
            reader.part(key, required: false) { ServerWatts($0, sockets: sockets, from: own) }
        }
        // What is given for the whole goes before what load points tell.
        let share = SocketShare(of: servers)
        let wall =
            reader.figure("wall_watts", .positive(.watts), from: own, required: false) ?? share?.load
        let idle =
            reader.figure("idle_watts", .positive(.watts), from: own, required: false) ?? share?.idle
        let price = reader.figure("price_usd", .positive(.dollars), from: own, required: false)
        let server = reader.figure(
            "server_price_usd", .positive(.dollars), from: own, required: false)
        let rent = reader.figure("usd_per_hour", .positive(.dollars), from: own, required: false)
        let peaks = reader.part("dense_peak", required: false) { $0.peaks(from: own) }
        let memory = reader.figure("memory_gigabytes", .positive(.gigabytes), from: own, required: false)
        let bandwidth = reader.figure(
            "memory_gigabytes_per_second", .positive(.gigabytesPerSecond), from: own, required: false)
        let perCore = reader.figure("wall_watts_per_core", .positive(.watts), from: own, required: false)
        Self.checkShape(reader)
        // What is set by hand is no slip of a data sheet.
        if let wall, let tdp, !wall.provenance.isOverride,
            abs(wall.median / tdp.median - 1) < Self.tdpTolerance
        {
            reader.fault(
                "wall_watts",
                "\(plain(wall.median)) is the TDP again (tdp_watts \(plain(tdp.median))), but a server draws more",
                "give what the server draws at the wall at load, or leave it out")
        }
        if let idle, let wall, idle.median > wall.median {
            reader.fault(
                "idle_watts",
                "\(plain(idle.median)) W idle is above wall_watts \(plain(wall.median)) W at load",
                "exchange or correct the two")
        }
        guard let provenance = own else { return nil }
        self.init(
            id: header.id, name: header.name, provenance: provenance, cpu: cpu, coresPerSocket: cores,
            tdpWatts: tdp, servers: servers, wallWatts: wall, idleWatts: idle, priceUsd: price,
            serverPriceUsd: server, usdPerHour: rent, densePeak: peaks ?? [:], memoryGigabytes: memory,
            memoryGigabytesPerSecond: bandwidth, wallWattsPerCore: perCore)
    }

    /// A profile describes one CPU, or it is the fallback: never both, never neither.
    private static func checkShape(_ reader: FieldReader) {
        let ofCPU = ["cores_per_socket"]
        let watts =
            [
                "wall_watts", "idle_watts", "tdp_watts", "usd_per_hour", "server_price_usd", "dense_peak",
                "memory_gigabytes", "memory_gigabytes_per_second",
            ] + serverKeys.map(\.0)
        if reader.value("wall_watts_per_core") == nil {
            if reader.value("cpu") == nil {
                reader.fault(
                    "cpu", "is missing",
                    "add vendor, family, model and sku (or wall_watts_per_core for a fallback)")
            }
            for key in ofCPU { _ = reader.requiredValue(key, example: "96") }
        } else {
            for key in ["cpu"] + watts + ofCPU where reader.value(key) != nil {
                reader.fault(
                    key, "does not go with wall_watts_per_core, which makes the profile a fallback",
                    "remove one of the two")
            }
        }
    }
}

extension HostProfile.CPU {
    init?(_ reader: FieldReader) {
        let vendor = reader.text("vendor", example: "AuthenticAMD")
        let family = reader.integer("family", atLeast: 0, example: "25")
        let model = reader.integer("model", atLeast: 0, example: "17")
        let stepping = reader.integer("stepping", atLeast: 0, example: "11", required: false)
        let sku = reader.text("sku", example: "9654P")
        reader.finish()
        guard let vendor, let family, let model, let sku else { return nil }
        self.init(vendor: vendor, family: family, model: model, stepping: stepping, sku: sku)
    }
}
