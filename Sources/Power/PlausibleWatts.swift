import Foundation

/// Which watts a machine can draw. Firmware that does not know writes a code (65535, 4294967.295) or a placeholder
/// (0, 1) where the watts belong; these lie outside of what any machine of this make can draw.
///
/// The bounds are assumptions, and wide: they are there to catch codes, not to judge meters.
package struct PlausibleWatts: Codable, Hashable, Sendable {
    private let sockets: Double
    private let tdpWatts: Double
    private let idleWatts: Double?

    /// The highest TDP of the host profiles (EPYC 9965, Xeon 6980P).
    private static let highestTDP = 500.0
    /// Assumed for board, memory, drives, network and fans of a full server: 32 modules at 10 W, 24 drives at 20 W, 200 W
    /// of rest.
    private static let baseWatts = 1000.0
    /// The highest board power of the accelerator profiles, 1.4 kW, and 200 W assumed for its share of the fans.
    private static let acceleratorWatts = 1600.0

    /// - Parameters:
    ///   - sockets: `nil` where unknown, taken as four.
    ///   - tdpWatts: of one socket; `nil` where unknown, taken as the highest that is sold.
    ///   - idleWatts: of the whole server, as published for its CPUs; `nil` where unknown.
    package init(sockets: Int? = nil, tdpWatts: Double? = nil, idleWatts: Double? = nil) {
        self.sockets = Double(max(1, sockets ?? 4))
        self.tdpWatts = tdpWatts ?? Self.highestTDP
        self.idleWatts = idleWatts
    }

    /// More than a CPU package draws over a window: twice its TDP, by assumption. Turbo's limits lie below that.
    var mostOfPackage: Double { 2 * tdpWatts }

    /// - Parameter accelerators: how many the machine has.
    func range(of part: MeteredPart, accelerators: Int) -> ClosedRange<Double> {
        let packages = sockets * mostOfPackage
        let added = Double(accelerators) * Self.acceleratorWatts
        // Half as much again as the packages, by assumption, for regulators, supplies and the fans that cool them.
        let whole = 1.5 * packages + Self.baseWatts + added
        // By assumption: no server idles below two fifths of the published median of its CPU, or below 10 W.
        let least = idleWatts.map { 0.4 * $0 } ?? 10
        return switch part {
        case .server, .supplies: least...max(least, whole)
        case .module: 1...packages + max(added, sockets * Self.acceleratorWatts)
        case .package, .coreRail, .systemRail: 0.1...packages
        }
    }

    /// Processing accelerators (PCI base class 12h) and display controllers of NVIDIA and AMD (03h) on the PCI bus; the
    /// small display controllers of BMCs are of other makers. PCI Code and ID Assignment, section 1.
    static func accelerators(root: String) -> Int {
        let folder = root + "/sys/bus/pci/devices"
        return (names(inFolder: folder) ?? []).count { device in
            let text = { (file: String) in try? SensorFile(path: "\(folder)/\(device)/\(file)").text() }
            guard let kind = text("class") else { return false }
            if kind.hasPrefix("0x12") { return true }
            return kind.hasPrefix("0x03") && ["0x10de", "0x1002"].contains(text("vendor"))
        }
    }
}
