import Quantities
package import RunRecords
import Statistics

/// Watts of the machine as a meter saw them while it was measured.
package enum MeteredPower {
    /// From the measurements that kept every measured core busy, where the meter's boundary is the whole server and
    /// the run had the whole server: a part of a machine cannot be told from its neighbours by a meter at the plug.
    ///
    /// - Returns: `nil` where there was no such meter, or where other cores could draw power beside the measured ones.
    package static func wholeServer(_ measurements: [Measurement], cores: Int, of host: Host) -> PowerSource?
    {
        guard cores == host.topology.cores.count, host.virtualization.kind != .vm else { return nil }
        let most = measurements.map(\.cpus.count).max() ?? 0
        let energies = measurements.filter { $0.cpus.count == most }.compactMap(\.energy)
            .filter(\.boundary.includesWholeServer)
        guard let first = energies.first,
            let watts = MedianInterval.estimate(energies.map(\.watts.value))
        else { return nil }
        return PowerSource(
            source: first.source, boundary: first.boundary, watts: watts, profile: nil,
            derivation: "median over \(energies.count) measurements on \(cores) cores")
    }
}
