import RunRecords

/// What a hwmon chip's name says about its channels.
struct ChipKind: Hashable {
    var name: String
    var boundary: PowerBoundary
    /// Beginnings of the labels to count; empty to count every channel.
    var labels: [String]

    /// `nil` for chips that meter something else than the machine's CPU side.
    init?(name: String) {
        guard !Self.graphics.contains(name), !Self.elsewhere.contains(where: { name.hasPrefix($0) }) else {
            return nil
        }
        let known = Self.known[name]
        self.name = name
        boundary = known?.boundary ?? .board
        labels = known?.labels ?? []
    }

    private static let graphics: Set = ["amdgpu", "radeon", "nouveau", "i915", "xe"]
    /// Batteries and USB ports.
    private static let elsewhere = ["BAT", "ucsi_source"]

    /// - `power_meter`: ACPI's meter, on servers the BMC's reading of the whole machine.
    /// - `amd_energy`: counters of each core (`Ecore000`) and each socket (`Esocket0`); the socket has its cores.
    /// - `zenpower`: the two supply rails of an AMD CPU, cores and SoC.
    /// - `fam15h_power`: the package of older AMD parts.
    private static let known: [String: (boundary: PowerBoundary, labels: [String])] = [
        "power_meter": (.server, []),
        "amd_energy": (.package, ["Esocket"]),
        "zenpower": (.package, ["SVI2_P_"]),
        "fam15h_power": (.package, []),
    ]
}

/// The channels of one chip that count towards its meter.
struct SensorChannels {
    private(set) var energy: [SensorFile] = []
    private(set) var power: [SensorFile] = []
    private(set) var labels: [String] = []

    /// Labels of what a board takes in, whose other channels are parts of it (`pout1` of a power supply).
    private static let totals = ["pin", "vdd_in", "power total", "total"]

    init(folder: String, kind: ChipKind) {
        let entries = names(inFolder: folder) ?? []
        let energyNumbers = Self.numbers(of: "energy", endings: ["_input"], in: entries)
        let stem = energyNumbers.isEmpty ? "power" : "energy"
        let numbers =
            energyNumbers.isEmpty
            ? Self.numbers(of: "power", endings: ["_average", "_input"], in: entries) : energyNumbers
        let labelled = numbers.map { number in
            let label = try? SensorFile(path: "\(folder)/\(stem)\(number)_label").text()
            return (number: number, label: label ?? "\(stem)\(number)")
        }
        for (number, label) in Self.counted(labelled, kind: kind) {
            labels.append(label)
            if stem == "energy" {
                energy.append(SensorFile(path: "\(folder)/energy\(number)_input"))
            } else {
                // An average over the sensor's interval says more of a window than one instant of it.
                let ending = entries.contains("power\(number)_average") ? "average" : "input"
                power.append(SensorFile(path: "\(folder)/power\(number)_\(ending)"))
            }
        }
    }

    private static func counted(
        _ channels: [(number: Int, label: String)], kind: ChipKind
    ) -> [(number: Int, label: String)] {
        if !kind.labels.isEmpty {
            return channels.filter { channel in kind.labels.contains { channel.label.hasPrefix($0) } }
        }
        let inputs = channels.filter { channel in
            totals.contains { channel.label.lowercased().hasPrefix($0) }
        }
        return inputs.isEmpty ? channels : inputs
    }

    private static func numbers(of stem: String, endings: [String], in entries: [String]) -> [Int] {
        let numbers = entries.compactMap { entry -> Int? in
            guard entry.hasPrefix(stem), let ending = endings.first(where: { entry.hasSuffix($0) }) else {
                return nil
            }
            return Int(entry.dropFirst(stem.count).dropLast(ending.count))
        }
        return Set(numbers).sorted()
    }
}
