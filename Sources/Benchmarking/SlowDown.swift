/// Robs a work of a share of its speed, to see whether a check would catch it.
package struct SlowDown: Codable, Hashable, Sendable {
    package enum Way: String, Codable, CaseIterable, Sendable {
        /// Waits by the clock after each call.
        case time
        /// Executes more instructions an iteration, as a change of the code would.
        case instructions
    }

    /// Of the speed, from 0 up to, not including, 1.
    package var share: Double
    package var way: Way

    package init(share: Double, way: Way = .time) {
        self.share = share
        self.way = way
    }

    /// What is to be added to one unit of time of honest work.
    var added: Double { share / (1 - share) }
}
