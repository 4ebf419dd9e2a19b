import Quantities
package import RunRecords
import Statistics

/// Watts of the machine as a meter saw them while it was measured.
package enum MeteredPower {
    /// From the measurements that kept every measured core busy, where the meter's boundary is the whole server and
    /// the run had the whole server: a part of a machine cannot be told from its neighbours by a meter at the plug.
    ///
    /// - Returns: `nil` where there was no such meter, or where other cores could draw power beside the measured ones.
    package static func wholeServer(_ measurements: [RateMeasurement], cores: Int, of host: HostDescription)
        -> PowerSource?
    {
        guard cores == host.topology.cores.count, host.virtualization.kind != .vm else { return nil }
        // Watts are set against what is sold.
        let measurements = measurements.filter(\.benchmark.workload.isSold)
        let most = measurements.map(\.cpus.count).max() ?? 0
        let energies = measurements.filter { $0.cpus.count == most }.compactMap(\.energy)
            .filter(\.boundary.includesWholeServer)
        guard let first = energies.first else { return nil }
        let alike = energies.filter { $0.source == first.source && $0.boundary == first.boundary }
        guard let watts = MedianInterval.estimate(alike.map(\.watts.value)) else { return nil }
        let checks = MeterComparison.all(in: measurements).filter {
            $0.used.name == first.source && $0.used.boundary == first.boundary
        }
        let derivation = """
            median over \(alike.count) measurements on \(cores) cores; of the meters here the one that sees most of \
            the server
            """
        return PowerSource(
            source: first.source, boundary: first.boundary, watts: widened(watts, by: alike), profile: nil,
            derivation: ([derivation] + checks.map(\.text)).joined(separator: "; "))
    }

    /// The interval holds what the meter itself cannot tell, beside what differed from one measurement to the next.
    private static func widened(_ watts: Estimate, by energies: [Energy]) -> Estimate {
        let error = energies.compactMap(\.errorWatts?.value).max() ?? 0
        var watts = watts
        watts.low = max(watts.low - error, 0)
        watts.high += error
        return watts
    }
}
