package import RunRecords

/// One number that two runs are compared by, with which way it is better.
package struct Metric: Codable, Hashable, Sendable {
    package enum Quantity: String, Codable, CaseIterable, Sendable {
        /// Work per second: `H/s`, `FLOP/s`, `OP/s`.
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

    package var quantity: Quantity
    /// What it is of, unique within a comparison together with `quantity`: `matmul f32, native, one-core`.
    package var subject: String
    package var unit: String
    package var polarity: Polarity
    /// The rest is `null` for what is not of one measurement (watts and dollars of a whole run).
    @Nullable package var workload: Workload?
    @Nullable package var engine: String?
    @Nullable package var dataType: DataType?
    @Nullable package var placement: String?

    package init(
        _ quantity: Quantity, of subject: String, unit: String, workload: Workload? = nil,
        engine: String? = nil, dataType: DataType? = nil, placement: String? = nil
    ) {
        self.quantity = quantity
        self.subject = subject
        self.unit = unit
        polarity = quantity.polarity
        self.workload = workload
        self.engine = engine
        self.dataType = dataType
        self.placement = placement
    }

    /// `rate: matmul f32, native, one-core`.
    package var name: String { "\(quantity.rawValue): \(subject)" }
}
