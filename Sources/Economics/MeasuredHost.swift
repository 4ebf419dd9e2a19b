package import Quantities
package import RunRecords

/// What a run knows about its host that decides what the host earns.
package struct MeasuredHost: Sendable {
    /// The rate of one workload and data type.
    package struct Rate: Sendable {
        package var workload: Workload
        package var dataType: DataType?
        /// H/s, FLOP/s or OP/s.
        package var rate: Estimate
        package var engine: String
        package var placement: String

        package init(
            workload: Workload, dataType: DataType?, rate: Estimate, engine: String, placement: String
        ) {
            self.workload = workload
            self.dataType = dataType
            self.rate = rate
            self.engine = engine
            self.placement = placement
        }
    }

    /// At most one of each workload and data type.
    package var rates: [Rate]
    /// The IT watts at load.
    package var power: PowerSource
    /// `nil` where they are not known.
    package var idleWatts: Watts?
    /// The physical cores that a tenant would get.
    package var cores: Int

    package init(rates: [Rate], power: PowerSource, idleWatts: Watts?, cores: Int) {
        self.rates = rates
        self.power = power
        self.idleWatts = idleWatts
        self.cores = cores
    }

    /// Of each workload and data type, the fastest measurement that passed its verification, whatever its engine
    /// and placement: it is what the owner would run.
    package init(measurements: [Measurement], power: PowerSource, idleWatts: Watts?, cores: Int) {
        var fastest: [Rate] = []
        for measurement in measurements where measurement.verification.passed {
            let rate = Rate(
                workload: measurement.workload, dataType: measurement.dataType, rate: measurement.rate,
                engine: measurement.engine, placement: measurement.placement.name)
            let place = fastest.firstIndex { $0.workload == rate.workload && $0.dataType == rate.dataType }
            guard let place else {
                fastest.append(rate)
                continue
            }
            if rate.rate.center > fastest[place].rate.center { fastest[place] = rate }
        }
        self.init(rates: fastest, power: power, idleWatts: idleWatts, cores: cores)
    }
}
