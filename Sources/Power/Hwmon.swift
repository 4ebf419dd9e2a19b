import RunRecords

/// The kernel's hardware monitoring class: chips with `power*_average` or `power*_input` in microwatts and
/// `energy*_input` in microjoules (Documentation/hwmon/sysfs-interface.rst).
struct Hwmon {
    let root: String
    let plausible: PlausibleWatts
    let accelerators: Int
    let clock: MeterClock

    /// Meters, one a part of the machine, in the order of their first chips; and why chips that tell watts do not make
    /// one.
    func meters() -> (meters: [Meter], errors: [PowerError]) {
        let folder = root + "/sys/class/hwmon"
        let makers = Self.makers(root: root)
        var groups: [Group] = []
        var errors: [PowerError] = []
        for entry in names(inFolder: folder) ?? [] {
            guard let chip = HwmonChip(folder: folder, entry: entry) else { continue }
            let channels = HwmonChannel.all(of: chip)
            let known = channels.compactMap { channel in
                MeteredPart(channel: channel.label, of: chip, makers: makers).map { ($0, channel) }
            }
            if known.isEmpty, !channels.isEmpty { errors.append(.unknownChip(chip, channels)) }
            for (part, channel) in known { Group.add(channel, of: chip, part, to: &groups) }
        }
        // The whole cannot be there twice: what several chips meter without saying is not known.
        let wholes = groups.filter { $0.part == .server }
        for group in wholes where group.chips.count > 1 {
            groups.removeAll { $0.part == .server }
            errors.append(.severalWholes(chips: group.chips))
        }
        // Two interfaces may show the same supplies, which are not added twice; what shows fewer of them is no whole.
        let supplies = groups.filter { $0.part == .supplies }.map(\.channels.count).max() ?? 0
        for group in groups where group.part == .supplies && group.channels.count < supplies {
            errors.append(
                .fewerSupplies(chips: group.chips, shown: group.channels.count, others: supplies))
        }
        groups.removeAll { $0.part == .supplies && $0.channels.count < supplies }
        var meters: [Meter] = []
        for group in groups {
            do throws(PowerError) {
                meters.append(try meter(of: group))
            } catch {
                errors.append(error)
            }
        }
        if meters.isEmpty, errors.isEmpty { errors.append(.noPowerSensor(path: folder)) }
        return (meters, errors)
    }

    /// The words of the names of who made the machine, in small letters, as the firmware's DMI tables have them.
    private static func makers(root: String) -> [Set<String>] {
        ["sys_vendor", "board_vendor", "chassis_vendor"].compactMap { file in
            (try? SensorFile(path: "\(root)/sys/class/dmi/id/\(file)").text()).map(MeteredPart.words)
        }
    }

    /// Channels that make one meter: like parts of all sockets, all supplies.
    private struct Group {
        var part: MeteredPart
        var interface: HwmonInterface
        var name: String
        var chips: [String]
        var channels: [HwmonChannel]

        /// Two interfaces may show the same part, so that only what one of them shows is summed.
        static func add(
            _ channel: HwmonChannel, of chip: HwmonChip, _ part: MeteredPart, to groups: inout [Group]
        ) {
            let interface = HwmonInterface(of: part, on: chip)
            let place = groups.firstIndex { $0.part == part && $0.interface == interface }
            guard let place else {
                groups.append(
                    Group(
                        part: part, interface: interface, name: chip.name, chips: [chip.entry],
                        channels: [channel]))
                return
            }
            groups[place].channels.append(channel)
            if !groups[place].chips.contains(chip.entry) { groups[place].chips.append(chip.entry) }
        }
    }

    private func meter(of group: Group) throws(PowerError) -> Meter {
        let labels = group.channels.map(\.label).joined(separator: ", ")
        let covers = "\(group.part.title): \(group.name) \(group.chips.joined(separator: ", ")) (\(labels))"
        var counters: [EnergyCounter] = []
        var sensors: [SensorFile] = []
        var traits: [SensorTraits] = []
        for channel in group.channels {
            switch channel.quantity {
            case .energy:
                let counter = EnergyCounter(
                    file: channel.file, range: nil, mostWatts: plausible.mostOfPackage)
                _ = try counter.microjoules()
                counters.append(counter)
            case .power(let own):
                sensors.append(channel.file)
                traits.append(own)
            }
        }
        if !counters.isEmpty {
            return Meter(
                source: group.interface.source, boundary: group.part.boundary, covers: covers,
                reading: .energy(
                    EnergyTally(source: group.interface.source, counters: counters, clock: clock)),
                clock: clock)
        }
        let sum = SensorTraits(sumOf: traits)
        let files = sensors
        let sensor = PowerSensor(
            name: "hwmon \(group.name)", traits: sum, interval: sum.averaging,
            possible: plausible.range(of: group.part, accelerators: accelerators),
            watts: { () throws(PowerError) -> Double in try Self.watts(of: files) })
        _ = try sensor.read()
        return Meter(
            source: group.interface.source, boundary: group.part.boundary, covers: covers,
            reading: .power(PowerTally(sensor: sensor)), clock: clock)
    }

    private static func watts(of sensors: [SensorFile]) throws(PowerError) -> Double {
        var microwatts = 0.0
        for sensor in sensors { microwatts += Double(try sensor.integer()) }
        return microwatts / 1e6
    }
}

/// By whom a part is shown.
private enum HwmonInterface: Equatable {
    /// The firmware's power meters.
    case acpi
    /// The supplies' own bus, whatever the model of each.
    case supplies
    /// One driver.
    case driver(String)

    init(of part: MeteredPart, on chip: HwmonChip) {
        self = chip.isACPI ? .acpi : part == .supplies ? .supplies : .driver(chip.name)
    }

    /// As the record names the meter.
    var source: String {
        switch self {
        case .acpi: "acpi"
        case .supplies, .driver: "hwmon"
        }
    }
}

extension PowerError {
    /// With what its first channel reads, for who knows the machine.
    fileprivate static func unknownChip(_ chip: HwmonChip, _ channels: [HwmonChannel]) -> PowerError {
        let readings = channels.prefix(4).map { channel in
            guard let value = try? channel.file.integer() else { return "\(channel.label): no reading" }
            switch channel.quantity {
            case .energy: return "\(channel.label): \(Double(value) / 1e6) J"
            case .power: return "\(channel.label): \(Double(value) / 1e6) W"
            }
        }
        return .unknownMeter(chip: "\(chip.entry) (\(chip.name))", readings: readings.joined(separator: ", "))
    }
}
