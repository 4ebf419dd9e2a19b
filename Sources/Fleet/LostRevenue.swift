package import RunRecords

/// What a slow host does not earn.
package struct LostRevenue: Encodable, Hashable, Sendable {
    package var model: PriceModel
    /// Gross.
    package var usdPerYear: Double
}
