package import RunRecords

/// What a measured host draws and earns.
package struct HostPrice: Sendable {
    package let host: MeasuredHost
    package let revenue: Revenue
    package let powerWarnings: [Warning]

    package var power: PowerSource { host.power }
    /// On the watts, then on what could not be priced.
    package var warnings: [Warning] { powerWarnings + revenue.warnings }
}
