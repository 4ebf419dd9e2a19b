import Economics
package import Profiles
package import RunRecords

extension FutureModel {
    /// What is to be known of the prices that these uses start from.
    package func advice(on plans: [UsePlan], today: CalendarDate) throws(PlanningError) -> [Warning] {
        let calculator: RevenueCalculator
        do {
            calculator = try RevenueCalculator(
                library: scenario.library, market: scenario.market, site: scenario.site)
        } catch {
            throw .profile(error)
        }
        return EarningsModel(calculator: calculator).advice(
            on: plans.map { Contender(subject: $0.subject, model: $0.model) }, today: today)
    }
}

extension UsePlan {
    /// The price model of what it sells.
    fileprivate var model: String {
        switch earning {
        case .hashing: "hashprice"
        case .devices: "per-device-hour"
        case .lease: "per-kilowatt"
        }
    }
}
