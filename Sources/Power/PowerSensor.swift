/// Something that tells watts.
struct PowerSensor: Sendable {
    var name: String
    var traits: SensorTraits
    /// Seconds of windows between two readings.
    var interval: Double
    /// The watts that the machine can draw; others are codes or faults.
    var possible: ClosedRange<Double>
    /// Takes one reading.
    var watts: @Sendable () throws(PowerError) -> Double

    func read() throws(PowerError) -> Double {
        let watts = try watts()
        guard possible.contains(watts) else {
            throw .implausible(source: name, watts: watts, possible: possible)
        }
        return watts
    }
}
