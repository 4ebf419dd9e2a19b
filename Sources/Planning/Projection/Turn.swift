import Economics
import Profiles
import RunRecords

/// Where the one assumption that the worth of a use hangs on most turns it: the growth of rents for own devices, that of
/// token prices where they serve a model, the bitcoin price for hashing, which under a curve of hashprices moves next to
/// nothing, so that there it is the tariff, the rent for powered space.
package struct Turn: Encodable, Hashable, Sendable {
    package var input: String
    package var title: String
    package var unit: String
    package var today: Double
    /// At which the NPV is 0.
    package var breakEven: Double
    /// Whether it pays above.
    package var paysAbove: Bool
}

extension FutureModel {
    /// Of an NPV over the years that are asked for; `nil` where no value that could come about turns it.
    package func turn(of plan: UsePlan) throws(PlanningError) -> Turn? {
        let input: PlanInput =
            switch plan.earning {
            case .hashing: scenario.market.hashpriceForward == nil ? .bitcoinPrice : .tariff
            case .devices: OutlookInputs.growthOfRents
            case .tokens: OutlookInputs.growthOfTokenPrices
            case .lease: .kilowattMonth
            }
        let breakeven = try Breakeven(
            plan.offer, nil, in: try pricing(), measure: ResultMeasure(.npv, basis: .facility, owner: owner),
            inputs: [input])
        return breakeven.rows.first.flatMap { row in
            guard let today = row.today, let value = row.breakEven else { return nil }
            return Turn(
                input: row.input, title: row.title, unit: row.unit, today: today, breakEven: value,
                paysAbove: row.higherFavours != "none")
        }
    }
}
