import Quantities
import RunRecords

/// The price of its work at which a use leaves nothing after capital.
package struct LevelisedPrice: Encodable, Hashable, Sendable {
    /// `USD/GPU-hour`, `USD/PH/day`, `USD/kW-month`, `USD/PFLOP-hour`.
    package var unit: String
    package var today: Double
    /// today x (gross - after capital) / gross, because gross is proportional to the price; of the gross, what machines that
    /// have not failed earn.
    ///
    /// Example: 3 USD an hour with a gross of 12 M USD and 4 M USD left after capital: 2 USD.
    package var levelised: Double

    init?(_ price: SellingPrice, steps: MoneySteps, earnedShare: Double) {
        guard let left = steps.afterCapital, steps.gross.center > 0 else { return nil }
        unit = price.unit
        today = price.value
        let earned = steps.gross.center * earnedShare
        levelised = price.value * (earned - left.center) / earned
    }
}
