import Profiles
import Quantities

/// The mean draw of a machine that is not always sold.
struct Load {
    let fraction: Double
    private let isIdleKnown: Bool

    init(utilization: Figure, idle: Watts?, watts: Input) {
        fraction = PowerCost.loadFraction(
            utilization: utilization.median, idle: idle, load: Watts(watts.center))
        isIdleKnown = idle != nil
    }

    var text: String {
        isIdleKnown
            ? shortest(fraction)
            : "1 (assumed: idle watts are not known, so unsold hours draw full power)"
    }
}
