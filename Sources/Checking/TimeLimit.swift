/// What a check may take, from when this is made.
package struct TimeLimit: Equatable, Sendable {
    package let seconds: Double
    private let end: ContinuousClock.Instant

    package init(seconds: Double) {
        self.seconds = seconds
        end = .now + .seconds(seconds)
    }

    var isUp: Bool { .now >= end }
}
