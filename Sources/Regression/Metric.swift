package import RunRecords

/// One number that two runs are compared by, with which way it is better.
package struct Metric: Hashable, Sendable {
    package enum Quantity: String, Encodable, CaseIterable, Sendable {
        /// Work per second, in the benchmark's unit.
        case rate
        /// Rate / peak, without unit.
        case fractionOfPeak = "fraction_of_peak"
        /// `W`, metered or modelled.
        case watts
        /// `USD/MW-year`, gross.
        case usdPerMwYear = "usd_per_mw_year"
        /// `J/TH`, of hashing profiles.
        case joulesPerTerahash = "joules_per_terahash"

        package var polarity: Polarity {
            switch self {
            case .rate, .fractionOfPeak, .usdPerMwYear: .higher
            case .watts, .joulesPerTerahash: .lower
            }
        }
    }

    /// What the number is of.
    package enum Subject: Hashable, Sendable {
        case benchmark(Benchmark)
        case wholeRun(PowerBoundary)
        case revenue(PriceModel, MegawattBasis)
        /// A hashing machine's energy, at the wall.
        case hashing

        /// For people.
        package var title: String {
            switch self {
            case .benchmark(let benchmark): benchmark.title
            case .wholeRun(let boundary): "whole run, \(boundary.rawValue)"
            case .revenue(let model, let basis): "\(model.use.rawValue), \(model), \(basis.rawValue)"
            case .hashing: "hashing, at the wall"
            }
        }

        /// For machines, without spaces.
        package var name: String {
            switch self {
            case .benchmark(let benchmark): benchmark.name
            case .wholeRun(let boundary): boundary.rawValue
            case .revenue(let model, let basis): "\(model.use.rawValue)/\(model)/\(basis.rawValue)"
            case .hashing: "hashing"
            }
        }
    }

    package var quantity: Quantity
    package var subject: Subject

    package init(_ quantity: Quantity, of subject: Subject) {
        self.quantity = quantity
        self.subject = subject
    }

    package init(_ quantity: Quantity, of benchmark: Benchmark) {
        self.init(quantity, of: .benchmark(benchmark))
    }

    package var polarity: Polarity { quantity.polarity }

    /// `nil` for what is of no single benchmark: the watts and dollars of a whole run.
    package var benchmark: Benchmark? {
        if case .benchmark(let benchmark) = subject { benchmark } else { nil }
    }

    /// Empty for a share.
    package var unit: String {
        switch quantity {
        case .rate: benchmark?.unit.symbol ?? ""
        case .fractionOfPeak: ""
        case .watts: "W"
        case .usdPerMwYear: "USD/MW-year"
        case .joulesPerTerahash: "J/TH"
        }
    }

    /// For machines: a rate's is its benchmark's (`sha256d/native/one-core`); what is no rate starts with its quantity.
    package var name: String {
        quantity == .rate ? subject.name : "\(quantity.rawValue)/\(subject.name)"
    }
}

extension Metric: Encodable {
    private enum Key: CodingKey {
        case name, quantity, subject, unit, polarity, workload, engine, dataType, problem, placement
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        try container.encode(quantity, forKey: .quantity)
        try container.encode(subject.title, forKey: .subject)
        try container.encode(unit, forKey: .unit)
        try container.encode(polarity, forKey: .polarity)
        if let benchmark { return try benchmark.encode(to: encoder) }
        for key in [Key.workload, .engine, .dataType, .problem, .placement] {
            try container.encodeNil(forKey: key)
        }
    }
}
