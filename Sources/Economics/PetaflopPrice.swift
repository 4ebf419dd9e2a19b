import Profiles
import Quantities

/// The share of its dense peak that a device reaches in one data type, and whose measurement says so.
struct AchievedFraction {
    let input: Input
    /// The device and the data type that were measured.
    let measuredOn: String
    let measuredType: NumberFormat

    /// The nearest measurement to the wanted one: the device's own type, its bf16, then the same of the reference.
    /// `nil` where neither has any.
    init?(
        of type: NumberFormat, on device: AcceleratorProfile,
        else reference: AcceleratorProfile
    ) throws(EconomicsError) {
        for (owner, measured) in [(device, type), (device, .bf16), (reference, type), (reference, .bf16)] {
            guard let figure = owner.achievedFraction[measured] else { continue }
            input = try Input("achieved_fraction", figure)
            measuredOn = owner.id
            measuredType = measured
            return
        }
        return nil
    }

    /// For a row's assumptions: `0.81 (no spread known; assumed as for bf16 of h100-sxm)`.
    func text(for type: NumberFormat, on device: AcceleratorProfile) -> String {
        if measuredOn == device.id, measuredType == type { return input.text }
        return input.text.dropLast() + "; assumed as for \(measuredType.rawValue) of \(measuredOn))"
    }

    func isSameMeasurement(as other: AchievedFraction) -> Bool {
        measuredOn == other.measuredOn && measuredType == other.measuredType
    }
}

/// The price of a PFLOP-hour of one data type, from the reference accelerator.
struct PetaflopPrice {
    let price: DollarsPerPetaflopHour
    let rent: Input
    let peak: Input
    let fraction: AchievedFraction
    /// The id of the accelerator whose rent it is.
    let reference: String
    let assumptions: [String: String]

    var own: [Input] { [rent, peak, fraction.input] }

    /// `nil` where there is no reference, or it has no rent, no peak of the type or no achieved fraction.
    init?(of type: NumberFormat, from reference: AcceleratorProfile?) throws(EconomicsError) {
        guard let reference, let rentFigure = reference.usdPerHour,
            let peakFigure = reference.densePeak[type],
            let fraction = try AchievedFraction(of: type, on: reference, else: reference)
        else { return nil }
        rent = try Input("reference_usd_per_hour", rentFigure)
        peak = try Input("reference_dense_peak_tflops", peakFigure)
        self.fraction = fraction
        self.reference = reference.id
        price = Hosting.petaflopHourPrice(
            rent: DollarsPerHour(rent.center), densePeak: FlopRate(teraflops: peak.center),
            achievedFraction: fraction.input.center)
        var assumptions = [rent, peak].assumptions
        assumptions["reference_accelerator"] = reference.id
        assumptions["reference_achieved_fraction"] = fraction.text(for: type, on: reference)
        assumptions["usd_per_pflop_hour"] = shortest(price.value)
        self.assumptions = assumptions
    }
}
