package import Quantities
package import RunRecords

extension MegawattBasis {
    /// The IT watts that run on one megawatt of this basis: all of it, or 1 MW / PUE at the meter.
    ///
    /// Example: 1 MW at the meter with a PUE of 1.25 runs 800 kW of IT load.
    package func itWattsPerMegawatt(pue: Double) -> Watts {
        switch self {
        case .it: Watts(1e6)
        case .facility: Watts(1e6 / pue)
        }
    }

    /// The megawatts at the meter that belong to one megawatt of this basis: PUE, or 1.
    package func meteredMegawatts(pue: Double) -> Double {
        switch self {
        case .it: pue
        case .facility: 1
        }
    }
}
