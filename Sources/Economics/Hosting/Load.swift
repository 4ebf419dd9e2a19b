import Profiles
import Quantities

/// The mean draw of a machine that is not always sold.
struct Load {
    let fraction: Double
    let text: String

    init(utilization: Figure, idle: Watts?, watts: Input) {
        fraction = PowerCost.loadFraction(
            utilization: utilization.median, idle: idle, load: Watts(watts.center))
        text =
            idle == nil
            ? "1 (assumed: idle watts are not known, so unsold hours draw full power)" : shortest(fraction)
    }
}
