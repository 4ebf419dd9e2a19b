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
    ///
    /// - Parameter makers: the words of each name of who made the machine.
    init?(channel label: String, of chip: HwmonChip, makers: [Set<String>]) {
        if chip.isACPI {
            self.init(acpi: chip, makers: makers)
        } else if let labels = Self.packages[chip.name] {
            guard labels.contains(where: label.hasPrefix) else { return nil }
            self = .package
        } else if Self.powerSupplies.contains(chip.name), label == "pin" || label == "pin1" {
            self = .supplies
        } else {
            return nil
        }
    }

    /// ACPI's power meters (drivers/hwmon/acpi_power_meter.c): the firmware tells in `power1_oem_info` what one meters.
    ///
    /// NVIDIA's firmware writes `Module Power Socket 0` (with GPU and its memory), `Grace Power Socket 0` (the CPU with
    /// its memory), and of that `CPU Power Socket 0` and `SysIO Power Socket 0` (Grace performance tuning guide, power
    /// telemetry); others number supplies. Where the text is empty or only names the maker, as on x86 servers, the meter is
    /// the BMC's of the whole server, unless its list of devices, `measures`, has others than the whole system
    /// (`LNXSYBUS`, `LNXSYSTM`). Any other text is of something that is not known.
    private init?(acpi chip: HwmonChip, makers: [Set<String>]) {
        if chip.hint("power1_is_battery") == "1" { return nil }
        let text = chip.hint("power1_oem_info") ?? ""
        let parts = text.lowercased().split(separator: " ").map(String.init)
        if parts.count == 4, parts[1] == "power", parts[2] == "socket", Int(parts[3]) != nil {
            switch parts[0] {
            case "module": self = .module
            case "grace": self = .package
            case "cpu": self = .coreRail
            case "sysio": self = .systemRail
            default: return nil
            }
        } else if Self.namesSupply(text) {
            self = .supplies
        } else {
            let words = Self.words(text)
            guard words.isEmpty || makers.contains(where: words.isSubset) else { return nil }
            let devices = chip.meteredDevices
            let isOfAll = devices.contains { $0.hasPrefix("LNXSYBUS") || $0.hasPrefix("LNXSYSTM") }
            guard devices.isEmpty || isOfAll else { return nil }
            self = .server
        }
    }

    /// `PSU1`, `Power Supply 2 Input`, but not its output.
    private static func namesSupply(_ text: String) -> Bool {
        let letters = text.lowercased().filter { $0.isLetter }
        return ["psu", "powersupply"].contains { name in
            ["", "input", "inputpower", "powerinput"].contains { letters == name + $0 }
        }
    }

    /// In small letters, without what is between them.
    static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
