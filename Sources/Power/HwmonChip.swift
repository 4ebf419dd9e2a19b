import Foundation

/// One entry of `/sys/class/hwmon`.
///
/// Drivers of the present interface put all attributes into `hwmonN`, older ones into `hwmonN/device`; ACPI's power
/// meter did until 2025. Each attribute is looked for in both, as libsensors does.
struct HwmonChip {
    /// `hwmon3`.
    let entry: String
    let name: String
    private let folders: [String]

    /// `nil` where neither folder holds a name: such an entry is no chip.
    init?(folder: String, entry: String) {
        self.entry = entry
        folders = ["\(folder)/\(entry)", "\(folder)/\(entry)/device"]
        let named = folders.lazy.compactMap { try? SensorFile(path: $0 + "/name").text() }
        guard let name = named.first(where: { !$0.isEmpty }) else { return nil }
        self.name = name
    }

    /// Whether it is a power meter of the firmware (drivers/hwmon/acpi_power_meter.c).
    var isACPI: Bool { name == "power_meter" }

    /// The devices that the firmware says it meters (_PMD), empty where it does not say.
    var meteredDevices: [String] { folders.flatMap { names(inFolder: $0 + "/measures") ?? [] } }

    /// The attribute's file, `nil` where there is none.
    func file(_ attribute: String) -> SensorFile? {
        folders.map { "\($0)/\(attribute)" }
            .first { FileManager.default.fileExists(atPath: $0) }.map(SensorFile.init)
    }

    /// The text of an attribute that is only a hint; `nil` where it says nothing.
    func hint(_ attribute: String) -> String? {
        guard let text = try? file(attribute)?.text(), !text.isEmpty else { return nil }
        return text
    }

    /// The numbers N of the channels `stemN` with one of the endings, ascending.
    func numbers(of stem: String, endings: [String]) -> [Int] {
        let entries = folders.flatMap { names(inFolder: $0) ?? [] }
        let numbers = entries.compactMap { entry -> Int? in
            guard entry.hasPrefix(stem), let ending = endings.first(where: { entry.hasSuffix($0) }) else {
                return nil
            }
            return Int(entry.dropFirst(stem.count).dropLast(ending.count))
        }
        return Set(numbers).sorted()
    }
}
