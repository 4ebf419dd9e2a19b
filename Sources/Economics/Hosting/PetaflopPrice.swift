import Profiles
import Quantities

/// The price of a PFLOP-hour of one data type, from the reference accelerator.
struct PetaflopPrice {
    let price: DollarsPerPetaflopHour
    let rent: Input
    let peak: Input
    let fraction: AchievedFraction
    /// The id of the accelerator whose rent it is.
    let reference: String
    private let type: NumberFormat

    /// What a row's assumptions call it.
    static let referenceName = "reference_accelerator"

    var own: [Input] { [rent, peak, fraction.input] }

    /// `nil` where there is no reference, or it has no rent, no peak of the type or no achieved fraction.
    ///
    /// - Parameter device: that sells at the price; `nil` where it is a measured host.
    init?(
        of type: NumberFormat, from reference: AcceleratorProfile?, for device: AcceleratorProfile?
    ) throws(EconomicsError) {
        guard let reference, let rentFigure = reference.usdPerHour,
            let peakFigure = reference.densePeak[type],
            let fraction = try AchievedFraction(
                of: type, on: reference, else: reference, beside: device)
        else { return nil }
        rent = try Input("reference_usd_per_hour", rentFigure)
        peak = try Input("reference_dense_peak_tflops", peakFigure)
        self.fraction = fraction
        (self.reference, self.type) = (reference.id, type)
        price = Hosting.petaflopHourPrice(
            rent: DollarsPerHour(rent.center), densePeak: FlopRate(teraflops: peak.center),
            achievedFraction: fraction.input.center)
    }

    var assumptions: Assumptions {
        var assumptions = [rent, peak].assumptions
        assumptions.say(Self.referenceName, reference)
        assumptions.tell(
            "reference_achieved_fraction", fraction.input, in: fraction.text(for: type, on: reference))
        assumptions.derive("usd_per_pflop_hour", price.value)
        return assumptions
    }
}
