/// How often what met another transaction is done again, and how long that waits.
package struct RetryPolicy: Sendable {
    var attempts: Int
    /// In seconds.
    private let first: Double
    private let longest: Double

    package init(attempts: Int = 10, first: Double = 0.01, longest: Double = 1) {
        self.attempts = attempts
        self.first = first
        self.longest = longest
    }

    /// Twice as long each time, and by chance between half and all of that, so that those who met do not meet again.
    ///
    /// - Parameters:
    ///   - attempt: the one that failed, from 1.
    ///   - chance: from 0 to 1.
    package func wait(after attempt: Int, chance: Double) -> Double {
        var wait = first
        for _ in 1..<max(attempt, 1) where wait < longest { wait *= 2 }
        return min(wait, longest) * (0.5 + chance / 2)
    }
}
