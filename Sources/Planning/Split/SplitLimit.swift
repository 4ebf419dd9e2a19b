/// A limit by name.
package enum SplitLimit: String, Encodable, CaseIterable, Sendable {
    case facilityMegawatts = "facility_megawatts"
    case capexBudget = "capex_budget_usd"
    case convertibleFacilityMegawatts = "convertible_facility_megawatts"
    case contractMinimum = "contract_minimum_facility_megawatts"
    case curtailableShare = "curtailable_share"

    /// What the shadow price is per.
    package var unit: String {
        switch self {
        case .facilityMegawatts, .convertibleFacilityMegawatts, .contractMinimum: "MW"
        case .capexBudget: "USD"
        case .curtailableShare: "percentage point"
        }
    }
}
