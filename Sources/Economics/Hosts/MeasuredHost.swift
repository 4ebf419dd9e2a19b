import Profiles
package import Quantities
package import RunRecords

/// What a run knows about its host that decides what the host earns.
package struct MeasuredHost: Sendable {
    package struct Rate: Sendable {
        package var benchmark: Benchmark
        /// In the benchmark's unit.
        package var rate: Estimate

        package init(of benchmark: Benchmark, _ rate: Estimate) {
            self.benchmark = benchmark
            self.rate = rate
        }
    }

    /// At most one of each computation.
    package var rates: [Rate]
    /// The IT watts at load.
    package var power: PowerSource
    /// `nil` where they are not known.
    package var idleWatts: Watts?
    /// The physical cores that a tenant would get.
    package var cores: Int
    /// What it is of a host that has a profile; `nil` where none is known to be of its model.
    package var part: Part?
    /// `nil` where the system does not tell.
    package var memoryBytes: Int?

    /// A share of a model's one-socket host, by cores; above 1 for larger machines.
    package struct Part: Hashable, Sendable {
        package var host: String
        package var share: Double

        package init(of host: String, share: Double) {
            self.host = host
            self.share = share
        }

        /// `nil` where the CPU does not name its product: the rent of a model does not carry to another.
        init?(of match: HostMatch, cores: Int) {
            switch match.fit {
            case .product, .chosen:
                guard let all = match.profile.coresPerSocket else { return nil }
                self.init(of: match.profile.id, share: Double(cores) / Double(all))
            case .silicon, .generic: return nil
            }
        }
    }

    package init(
        rates: [Rate], power: PowerSource, idleWatts: Watts?, cores: Int, part: Part? = nil,
        memoryBytes: Int? = nil
    ) {
        self.memoryBytes = memoryBytes
        self.rates = rates
        self.power = power
        self.idleWatts = idleWatts
        self.cores = cores
        self.part = part
    }

    /// Of each computation, the fastest measurement that passed its verification, whatever its engine
    /// and placement: it is what the owner would run.
    package init(
        measurements: [RateMeasurement], power: PowerSource, idleWatts: Watts?, cores: Int, part: Part? = nil,
        memoryBytes: Int? = nil
    ) {
        var fastest: [Rate] = []
        for measurement in measurements where measurement.verification.passed {
            let rate = Rate(of: measurement.benchmark, measurement.rate)
            let place = fastest.firstIndex { $0.benchmark.computation == rate.benchmark.computation }
            guard let place else {
                fastest.append(rate)
                continue
            }
            if rate.rate.center > fastest[place].rate.center { fastest[place] = rate }
        }
        self.init(
            rates: fastest, power: power, idleWatts: idleWatts, cores: cores, part: part,
            memoryBytes: memoryBytes)
    }
}
