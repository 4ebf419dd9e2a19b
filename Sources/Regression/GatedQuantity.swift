/// What a check may judge.
package enum GatedQuantity: String, CaseIterable, Hashable, Sendable {
    case rate
    /// Metered over the windows of each launch.
    case watts
    /// Of what this host sells, gross, per megawatt at the meter.
    case usdPerMwYear = "usd_per_mw_year"
}
