package import RunRecords

/// When hashing pays for its power; see `Hashing` for the formulas.
package struct HashingFigures: Encodable, Hashable, Sendable {
    package var joulesPerTerahash: Double
    /// What a MWh at the machine earns, before the pool's fee.
    package var energyAdjustedHashpriceUsdPerMwh: Double
    /// At the meter.
    package var breakEvenTariffUsdPerMwh: Double
    /// The bitcoin price below which the machine is better off; `nil` where a hashprice was given in its place.
    @Nullable package var shutdownBtcUsd: Double?
    /// The hashprice below which it is.
    package var shutdownHashpriceUsdPerPhDay: Double

    package init(
        joulesPerTerahash: Double, energyAdjustedHashpriceUsdPerMwh: Double, breakEvenTariffUsdPerMwh: Double,
        shutdownBtcUsd: Double?, shutdownHashpriceUsdPerPhDay: Double
    ) {
        self.joulesPerTerahash = joulesPerTerahash
        self.energyAdjustedHashpriceUsdPerMwh = energyAdjustedHashpriceUsdPerMwh
        self.breakEvenTariffUsdPerMwh = breakEvenTariffUsdPerMwh
        self.shutdownBtcUsd = shutdownBtcUsd
        self.shutdownHashpriceUsdPerPhDay = shutdownHashpriceUsdPerPhDay
    }
}
