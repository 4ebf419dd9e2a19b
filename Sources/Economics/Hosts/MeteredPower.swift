import Quantities
package import RunRecords
import Statistics

/// Watts of the machine as a meter saw them while it was measured, or why there are none to divide by.
package enum MeteredPower {
    case metered(PowerSource)
    case absent(Reason)

    /// Why no meter's watts are those of what was measured.
    package enum Reason: Hashable, Sendable {
        /// None that answered sees the whole server.
        case noMeter
        /// One was found, but cannot be used here, of which there is a warning.
        case unusable
        /// This meter does, but the virtual machine is a part of the server, and its neighbours draw power too.
        case virtualMachine(meter: String)
        /// This meter does, but other cores could draw power beside those that were measured.
        case partOfServer(meter: String, cores: Int, of: Int)
        /// This meter does, but other work could draw power on the threads, or in the time, that this process may not use.
        case shared(meter: String, threads: Double, of: Int)
        /// This meter does, but nothing was measured that is sold, or not while most cores worked.
        case otherWork(meter: String)
    }

    /// From the measurements that kept every measured core busy, where the meter's boundary is the whole server and
    /// the run had the whole server: a part of a machine cannot be told from its neighbours by a meter at the plug.
    ///
    /// - Parameter warnings: of the run.
    package init(
        _ measurements: [RateMeasurement], cores: Int, of host: HostDescription, warnings: [Warning] = []
    ) {
        // Watts are set against what is sold.
        let sold = measurements.filter(\.benchmark.workload.isSold)
        let most = sold.map(\.cpus.count).max() ?? 0
        let energies = sold.filter { $0.cpus.count == most }.compactMap(\.energy)
            .filter(\.boundary.includesWholeServer)
        let seen =
            energies.first ?? measurements.compactMap(\.energy).first(where: \.boundary.includesWholeServer)
        guard let seen else {
            let all = warnings + measurements.flatMap(\.warnings)
            self = .absent(all.contains(where: \.code.isUnusableMeter) ? .unusable : .noMeter)
            return
        }
        guard host.virtualization.kind != .vm else {
            self = .absent(.virtualMachine(meter: seen.source))
            return
        }
        let all = host.topology.cores.count
        guard cores == all else {
            self = .absent(.partOfServer(meter: seen.source, cores: cores, of: all))
            return
        }
        let threads = host.topology.cpus
        let usable = host.limits.usableThreads(of: threads)
        guard usable >= Double(threads.count) else {
            self = .absent(.shared(meter: seen.source, threads: usable, of: threads.count))
            return
        }
        let alike = energies.filter { $0.source == seen.source && $0.boundary == seen.boundary }
        guard let watts = MedianInterval.estimate(alike.map(\.watts.value)) else {
            self = .absent(.otherWork(meter: seen.source))
            return
        }
        let checks = MeterComparison.all(in: sold).filter {
            $0.used.name == seen.source && $0.used.boundary == seen.boundary
        }
        let derivation = """
            median over \(alike.count) measurements on \(cores) cores; of the meters here the one that sees most of \
            the server
            """
        self = .metered(
            PowerSource(
                source: seen.source, boundary: seen.boundary, watts: Self.widened(watts, by: alike),
                profile: nil,
                derivation: ([derivation] + checks.map(\.text)).joined(separator: "; ")))
    }

    /// The interval holds what the meter itself cannot tell, beside what differed from one measurement to the next.
    private static func widened(_ watts: Estimate, by energies: [Energy]) -> Estimate {
        let error = energies.compactMap(\.errorWatts?.value).max() ?? 0
        var watts = watts
        watts.low = max(watts.low - error, 0)
        watts.high += error
        // What one measurement tells is the meter's word alone, whose bounds are taken as P10 and P90.
        if watts.confidence == 0, error > 0 { watts.confidence = LogSpread.confidence }
        return watts
    }
}

extension MeteredPower.Reason: CustomStringConvertible {
    /// The beginning of a sentence.
    package var description: String {
        switch self {
        case .noMeter: "No meter sees the whole server"
        case .unusable: "The meter that was found is not used, for the reason that its own warning gives"
        case .shared(let meter, let threads, let all):
            "\(meter) sees the whole server, but only \(shortest(threads)) of its \(all) hardware threads may be used"
        case .virtualMachine(let meter):
            "\(meter) sees a whole server, of which this virtual machine is a part"
        case .partOfServer(let meter, let cores, let all):
            "\(meter) sees the whole server, but only \(cores) of its \(all) cores were measured"
        case .otherWork(let meter):
            "\(meter) sees the whole server, but told nothing while all cores did what is sold"
        }
    }

    var nextStep: String {
        switch self {
        case .noMeter: "Run where the BMC can be read (`ipmitool dcmi power reading`) to measure them."
        case .virtualMachine: "Run on the metal to measure them."
        case .unusable: "Do what the warning on the meter says to measure them."
        case .partOfServer, .shared: "Measure all cores, without a cpuset or a quota, to use the meter."
        case .otherWork: "Measure sha256d or matmul on all cores, long enough for the meter."
        }
    }
}
