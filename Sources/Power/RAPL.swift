import RunRecords

/// Running Average Power Limit: the CPU's own energy counters, through the kernel's powercap class.
///
/// AMD's counters appear under the same names (`intel-rapl:0`) as Intel's. The boundary is the sum of the
/// top-level zones called `package-N` (`package-N-die-M` on multi-die Intel parts):
/// - `core` and `uncore` are sub-zones whose energy the package already holds;
/// - `dram`, a sub-zone by name, is energy outside the package on servers, and is left out so that the number
///   means the same on machines that do not meter it;
/// - `psys` holds the packages and more of the board, where the firmware wires it up at all, and is left out;
/// - `intel-rapl-mmio:N` shows a package by another path and is used only where it is the only one.
///
/// Zones and files are described in the kernel's Documentation/power/powercap/powercap.rst. Since the Platypus
/// attack (CVE-2020-8694) only root may read `energy_uj`, and container runtimes mask the whole class.
enum RAPL {
    /// - Parameter mostWatts: more than a package of this machine draws.
    static func meter(root: String, mostWatts: Double, clock: @escaping MeterClock) throws(PowerError)
        -> Meter
    {
        let zones = try packageZones(inFolder: root + "/sys/class/powercap")
        var counters: [EnergyCounter] = []
        for zone in zones {
            do throws(PowerError) {
                let limit = SensorFile(path: zone.folder + "/max_energy_range_uj")
                let range = try limit.integer()
                guard range > 0 else { throw .noRange(path: limit.path, value: range) }
                let counter = EnergyCounter(
                    file: SensorFile(path: zone.folder + "/energy_uj"), range: range, mostWatts: mostWatts)
                _ = try counter.microjoules()
                counters.append(counter)
            } catch {
                throw error.asMask
            }
        }
        return Meter(
            source: "rapl", boundary: .package, covers: zones.map(\.name).joined(separator: ", "),
            reading: .energy(EnergyTally(source: "rapl", counters: counters, clock: clock)), clock: clock)
    }

    private struct Zone {
        var folder: String
        var name: String
    }

    private static func packageZones(inFolder folder: String) throws(PowerError) -> [Zone] {
        guard let entries = names(inFolder: folder) else { throw .noPowercap(path: folder) }
        var zones: [Zone] = []
        for interface in ["intel-rapl", "intel-rapl-mmio"] {
            for entry in entries where isTopLevelZone(entry, of: interface) {
                let zone = folder + "/" + entry
                let name: String
                do throws(PowerError) {
                    name = try SensorFile(path: zone + "/name").text()
                } catch {
                    throw error.asMask
                }
                if name.hasPrefix("package-"), !zones.contains(where: { $0.name == name }) {
                    zones.append(Zone(folder: zone, name: name))
                }
            }
        }
        guard !zones.isEmpty else { throw .noPackageZone(path: folder) }
        return zones
    }

    /// `intel-rapl:0` is one; `intel-rapl:0:1` is a part of it, and `intel-rapl` the interface itself.
    private static func isTopLevelZone(_ entry: String, of interface: String) -> Bool {
        let parts = entry.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0] == interface && Int(parts[1]) != nil
    }
}

extension PowerError {
    /// The kernel never shows a zone without its files, so a missing one was covered by a container runtime.
    fileprivate var asMask: PowerError {
        if case .missing(let path) = self { .masked(path: path) } else { self }
    }
}
