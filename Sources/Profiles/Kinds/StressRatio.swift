/// How far above ssj a server draws under code that fills the vector units.
package struct StressRatio: Sendable {
    let median: Double
    let highest: Double
    /// The stress watts of the CPU itself; `nil` where those of other CPUs stand for them.
    let own: Figure?

    /// Of the five CPUs that have both (EPYC 9654P 1.34, 9754 1.46, 9755 1.45, 9965 1.38, Xeon 6980P 1.11): their median
    /// and their highest.
    package static let ofOthers = StressRatio(median: 1.38, highest: 1.46, own: nil)

    private init(median: Double, highest: Double, own: Figure?) {
        self.median = median
        self.highest = highest
        self.own = own
    }

    /// Of the smallest server of a CPU that has both; it carries to the CPU's larger servers, of which the same chips are
    /// the larger part.
    package init?(of servers: [ServerWatts]) {
        let both = servers.lazy.compactMap { server in
            server.ssj.flatMap { ssj in server.stress.map { (ssj, $0) } }
        }
        guard let (ssj, stress) = both.first else { return nil }
        let ratio = stress.median / ssj.median
        self.init(median: ratio, highest: ratio, own: stress)
    }
}
