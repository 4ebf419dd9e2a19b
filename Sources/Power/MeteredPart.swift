import RunRecords

/// What of a machine a meter sees.
enum MeteredPart: Hashable, Sendable {
    /// The whole server behind its power supplies.
    case server
    /// What all power supplies of the server take in.
    case supplies
    /// CPU packages; on NVIDIA Grace with their memory and regulators.
    case package
    /// A superchip: the CPU with its accelerator and the memory of both.
    case module
    /// The cores' supply rail.
    case coreRail
    /// The supply rail of what is beside the cores.
    case systemRail

    var boundary: PowerBoundary {
        switch self {
        case .server: .server
        case .supplies: .wall
        case .package: .package
        case .module, .coreRail, .systemRail: .board
        }
    }

    var title: String {
        switch self {
        case .server: "the whole server"
        case .supplies: "power supplies' inputs"
        case .package: "CPU packages"
        case .module: "modules of CPU and GPU"
        case .coreRail: "core rails"
        case .systemRail: "SoC rails"
        }
    }
}

/// Which hwmon chips are known to meter the machine, and what of it. Every other chip with watts is named to the user
/// and not used: fans, batteries, cages of network cards and outputs of power supplies all show watts too.
extension MeteredPart {
    /// - `amd_energy`: counters of each core (`Ecore000`) and each socket (`Esocket0`); the socket has its cores
    ///   (Documentation/hwmon/amd_energy.rst).
    /// - `zenpower`: the supply rails of an AMD CPU, cores and SoC, and RAPL again beside them.
    /// - `fam15h_power`: the package of older AMD parts (Documentation/hwmon/fam15h_power.rst).
    private static let packages: [String: [String]] = [
        "amd_energy": ["Esocket"], "zenpower": ["SVI2_P_"], "fam15h_power": ["power"],
    ]

    /// Drivers of server power supplies below drivers/hwmon/pmbus (bel-pfe, ibm-cffps, inspur-ipsps, crps, and the
    /// supplies of the generic pmbus driver). PMBus labels what a supply takes in `pin`, what it gives `pout1`.
    private static let powerSupplies: Set = [
        "pfe1100", "pfe3000", "cffps1", "cffps2", "ipsps1", "intel_crps185", "dps460", "dps650ab", "dps800",
    ]

    /// The part that a channel of a chip meters; `nil` where that is not known or it is not to be counted.
    init?(channel label: String, of chip: HwmonChip) {
        if chip.name == "power_meter" {
            self.init(acpi: chip)
        } else if let labels = Self.packages[chip.name] {
            guard labels.contains(where: label.hasPrefix) else { return nil }
            self = .package
        } else if Self.powerSupplies.contains(chip.name), label == "pin" || label == "pin1" {
            self = .supplies
        } else {
            return nil
        }
    }

    /// The words that firmware writes for what is less than a server.
    private static let partWords = [
        "cpu", "socket", "memory", "dimm", "fan", "gpu", "pcie", "drive", "rail", "core", "battery",
    ]

    /// ACPI's power meters (drivers/hwmon/acpi_power_meter.c): the firmware tells in `power1_oem_info` what one meters.
    ///
    /// NVIDIA's firmware writes `Module Power Socket 0` (with GPU and its memory), `Grace Power Socket 0` (the CPU with
    /// its memory), and of that `CPU Power Socket 0` and `SysIO Power Socket 0` (Grace performance tuning guide, power
    /// telemetry). On x86 servers the text is empty or names the maker, and the meter is the BMC's of the whole server.
    private init?(acpi chip: HwmonChip) {
        if chip.hint("power1_is_battery") == "1" { return nil }
        let words = (chip.hint("power1_oem_info") ?? "").lowercased().split(separator: " ").map(String.init)
        if words.count == 4, words[1] == "power", words[2] == "socket" {
            switch words[0] {
            case "module": self = .module
            case "grace": self = .package
            case "cpu": self = .coreRail
            case "sysio": self = .systemRail
            default: return nil
            }
        } else if words.contains("psu") || words.contains("supply") {
            self = .supplies
        } else if words.contains(where: { word in Self.partWords.contains { word.hasPrefix($0) } }) {
            return nil
        } else {
            self = .server
        }
    }
}
