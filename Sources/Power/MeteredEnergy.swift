/// Joules of windows, and by how much they may be off.
struct MeteredEnergy: Hashable, Sendable {
    var joules: Double
    var seconds: Double
    /// Joules.
    var error: Double
    /// Of the time that the readings averaged over, what lay between the windows.
    var shareBetweenWindows = 0.0
}
