import Profiles
import Quantities
import RunRecords

/// The share of its dense peak that a device reaches in one data type, and whose measurement says so.
///
/// Two devices are compared by shares of one kind: of sustained load, which is what is sold, where both are known, else of
/// short runs, which is what is mostly published.
struct AchievedFraction {
    let input: Input
    /// The device and the data type that were measured.
    let measuredOn: String
    let measuredType: NumberFormat
    /// Of the devices, the one of which no sustained share is known; `nil` where this is one.
    private let unsustained: String?

    /// The nearest measurement to the wanted one: the device's own type, its bf16, then the same of the reference.
    /// `nil` where neither has any.
    ///
    /// - Parameter other: the device that it is compared with; `nil` where that is a measured host.
    init?(
        of type: NumberFormat, on device: AcceleratorProfile, else reference: AcceleratorProfile,
        beside other: AcceleratorProfile?
    ) throws(EconomicsError) {
        unsustained = [device, other].compactMap(\.self).first { $0.sustainedFraction[type] == nil }?.id
        if unsustained == nil, let figure = device.sustainedFraction[type] {
            input = try Input("achieved_fraction", figure)
            (measuredOn, measuredType) = (device.id, type)
            return
        }
        for (owner, measured) in [(device, type), (device, .bf16), (reference, type), (reference, .bf16)] {
            guard let figure = owner.achievedFraction[measured] else { continue }
            input = try Input("achieved_fraction", figure)
            (measuredOn, measuredType) = (owner.id, measured)
            return
        }
        return nil
    }

    /// For a row's assumptions: `0.81 (no spread known; of a short run, as no sustained one of h100-sxm is known)`.
    func text(for type: NumberFormat, on device: String) -> String {
        let load =
            unsustained.map { "of a short run, as no sustained one of \($0) is known" }
            ?? "under sustained load"
        let isOwn = measuredOn == device && measuredType == type
        let borrowed = isOwn ? "" : "; assumed as for \(measuredType.rawValue) of \(measuredOn)"
        return input.text.dropLast() + "; \(load)\(borrowed))"
    }

    func isSameMeasurement(as other: AchievedFraction) -> Bool {
        measuredOn == other.measuredOn && measuredType == other.measuredType
            && (unsustained == nil) == (other.unsustained == nil)
    }
}
