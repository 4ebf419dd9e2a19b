/// One timed window of all workers together.
package struct Sample: Codable, Hashable, Sendable {
    /// Sum over the workers of work done by time taken, in the measurement's unit.
    package var rate: Double
    /// From the barrier until the last worker finished.
    package var seconds: Double
    /// The peak measured in the window beside this one.
    @Nullable package var peakRate: Double?
    package var noise: Noise
    /// Why the sample is not clean. It is kept all the same.
    package var dirt: [NoiseCause]
    /// Which process launch took the sample, from 0, where a record is of several. In records of one process the key is
    /// left out: it came after those were written, and their ids are hashes of their keys.
    package var launch: Int?

    package init(
        rate: Double, seconds: Double, peakRate: Double?, noise: Noise, dirt: [NoiseCause], launch: Int? = nil
    ) {
        self.rate = rate
        self.seconds = seconds
        self.peakRate = peakRate
        self.noise = noise
        self.dirt = dirt
        self.launch = launch
    }
}
