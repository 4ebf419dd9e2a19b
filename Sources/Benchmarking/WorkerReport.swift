/// What one worker did in a window.
package struct WorkerReport: Sendable {
    package var iterations: Int
    package var nanoseconds: UInt64
    /// For which the worker ran, as a quota or other work on its PU may have stopped it.
    package var ranNanoseconds: UInt64
    /// `nil` where the system does not count a thread's switches.
    package var involuntarySwitches: Int?
    /// The PU's clock right after the window.
    package var hertz: Double

    /// - Parameter ranNanoseconds: `nil` where it ran all the time.
    package init(
        iterations: Int, nanoseconds: UInt64, ranNanoseconds: UInt64? = nil, involuntarySwitches: Int? = nil,
        hertz: Double
    ) {
        self.iterations = iterations
        self.nanoseconds = nanoseconds
        self.ranNanoseconds = ranNanoseconds ?? nanoseconds
        self.involuntarySwitches = involuntarySwitches
        self.hertz = hertz
    }

    package var iterationsPerSecond: Double { Double(iterations) / Double(nanoseconds) * 1e9 }
    /// Of the time for which it ran.
    package var iterationsPerSecondRun: Double { Double(iterations) / Double(max(1, ranNanoseconds)) * 1e9 }
}
