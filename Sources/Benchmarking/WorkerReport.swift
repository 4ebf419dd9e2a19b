/// What one worker did in a window.
package struct WorkerReport: Sendable {
    package var iterations: Int
    package var nanoseconds: UInt64
    /// `nil` where the system does not count a thread's switches.
    package var involuntarySwitches: Int?
    /// The PU's clock right after the window.
    package var hertz: Double

    package init(iterations: Int, nanoseconds: UInt64, involuntarySwitches: Int? = nil, hertz: Double) {
        self.iterations = iterations
        self.nanoseconds = nanoseconds
        self.involuntarySwitches = involuntarySwitches
        self.hertz = hertz
    }

    package var iterationsPerSecond: Double { Double(iterations) / Double(nanoseconds) * 1e9 }
}
