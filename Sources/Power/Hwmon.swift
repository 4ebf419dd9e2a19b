import RunRecords

/// The kernel's hardware monitoring class: chips with `power*_average` or `power*_input` in microwatts and
/// `energy*_input` in microjoules (Documentation/hwmon/sysfs-interface.rst).
enum Hwmon {
    /// Meters in the order of the chips, and why a chip that should have worked does not.
    static func meters(root: String) -> (meters: [Meter], errors: [PowerError]) {
        let folder = root + "/sys/class/hwmon"
        var meters: [Meter] = []
        var errors: [PowerError] = []
        for group in groups(inFolder: folder) {
            do throws(PowerError) {
                if let meter = try meter(of: group) { meters.append(meter) }
            } catch {
                errors.append(error)
            }
        }
        if meters.isEmpty, errors.isEmpty { errors.append(.noPowerSensor(path: folder)) }
        return (meters, errors)
    }

    /// Chips that make one meter.
    private struct Group {
        var kind: ChipKind
        var folders: [String]
    }

    /// One group a chip, except that a package chip of each socket goes into one group.
    private static func groups(inFolder folder: String) -> [Group] {
        var groups: [Group] = []
        for entry in names(inFolder: folder) ?? [] {
            let chip = folder + "/" + entry
            // Entries without a name are not chips.
            guard let name = try? SensorFile(path: chip + "/name").text(), let kind = ChipKind(name: name)
            else { continue }
            if kind.boundary == .package, let known = groups.firstIndex(where: { $0.kind == kind }) {
                groups[known].folders.append(chip)
            } else {
                groups.append(Group(kind: kind, folders: [chip]))
            }
        }
        return groups
    }

    /// `nil` for chips that report neither power nor energy.
    private static func meter(of group: Group) throws(PowerError) -> Meter? {
        let channels = group.folders.map { SensorChannels(folder: $0, kind: group.kind) }
        let covers =
            group.kind.name + " (" + channels.flatMap(\.labels).joined(separator: ", ") + ")"
        let counters = channels.flatMap(\.energy).map { EnergyCounter(file: $0, range: nil) }
        if !counters.isEmpty {
            for counter in counters { _ = try counter.microjoules() }
            return Meter(
                source: "hwmon", boundary: group.kind.boundary, covers: covers, reading: .energy(counters))
        }
        let sensors = channels.flatMap(\.power)
        guard !sensors.isEmpty else { return nil }
        let kind = group.kind
        let read = { @Sendable () throws(PowerError) -> Double in try watts(of: sensors, kind: kind) }
        _ = try read()
        return Meter(
            source: "hwmon", boundary: kind.boundary, covers: covers,
            reading: .power(interval: 0, watts: read))
    }

    private static func watts(of sensors: [SensorFile], kind: ChipKind) throws(PowerError) -> Double {
        var microwatts = 0
        for sensor in sensors { microwatts += try sensor.integer() }
        let watts = Double(microwatts) / 1e6
        guard kind.boundary != .server || watts > 0 else {
            throw .implausible(source: "hwmon \(kind.name)", watts: watts)
        }
        return watts
    }
}
