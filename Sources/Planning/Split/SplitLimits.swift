/// What a site allows. Megawatts are at the meter.
package struct SplitLimits: Hashable, Sendable {
    package var facilityMegawatts: Double
    /// US dollars for all capex; `nil` where money is no limit.
    package var capexBudgetUsd: Double?
    /// What can be made fit for hosting.
    package var convertibleFacilityMegawatts: Double?
    /// Hosting is nothing or at least this.
    package var contractMinimumFacilityMegawatts: Double
    /// The part of the site that must be able to switch off for the grid; hosting is not.
    package var curtailableShare: Double

    package init(
        facilityMegawatts: Double, capexBudgetUsd: Double? = nil, convertibleFacilityMegawatts: Double? = nil,
        contractMinimumFacilityMegawatts: Double = 0, curtailableShare: Double = 0
    ) {
        self.facilityMegawatts = facilityMegawatts
        self.capexBudgetUsd = capexBudgetUsd
        self.convertibleFacilityMegawatts = convertibleFacilityMegawatts
        self.contractMinimumFacilityMegawatts = contractMinimumFacilityMegawatts
        self.curtailableShare = curtailableShare
    }
}
