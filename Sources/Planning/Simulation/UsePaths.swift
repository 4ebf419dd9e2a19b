/// What became of one use on each path; US dollars per facility MW.
package struct UsePaths: Sendable {
    /// Of the paths, or of their antithetic twins, in the order of the pairs.
    struct Side: Sendable {
        var npv: [Double] = []
        /// Months; infinite where the equity never came back. In single precision, for there may be millions.
        var payback: [Float] = []
        /// The lowest of reserve + cash.
        var lowest: [Float] = []
        /// By year, what was earned less power and operating cost.
        var net: [[Float]] = []

        /// - Parameter count: how many of the lanes are paths.
        mutating func add(_ outcome: UseWalk.Outcome, npv: Lanes, years: [Lanes], count: Int) {
            for lane in 0..<count {
                self.npv.append(npv[lane])
                payback.append(Float(outcome.payback[lane]))
                lowest.append(Float(outcome.lowest[lane]))
                for year in years.indices { net[year].append(Float(years[year][lane])) }
            }
        }

        mutating func append(_ other: Side) {
            npv += other.npv
            payback += other.payback
            lowest += other.lowest
            for year in net.indices { net[year] += other.net[year] }
        }

        mutating func reserve(_ capacity: Int) {
            npv.reserveCapacity(capacity)
            payback.reserveCapacity(capacity)
            lowest.reserveCapacity(capacity)
            for year in net.indices { net[year].reserveCapacity(capacity) }
        }
    }

    var plain = Side()
    var mirrored = Side()

    init(years: Int, capacity: Int) {
        plain.net = Array(repeating: [], count: years)
        mirrored.net = plain.net
        plain.reserve(capacity)
        mirrored.reserve(capacity)
    }

    mutating func append(_ other: UsePaths) {
        plain.append(other.plain)
        mirrored.append(other.mirrored)
    }

    package var paths: Int { plain.npv.count * 2 }
    package var years: Int { plain.net.count }

    /// Today's value of cash, hardware and bitcoin held at the end.
    package var npv: PairedSample { PairedSample(plain: plain.npv, mirrored: mirrored.npv) }

    /// Net of power and operating cost, in the year with this index from 0.
    package func net(year: Int) -> PairedSample {
        PairedSample(plain: plain.net[year].map(Double.init), mirrored: mirrored.net[year].map(Double.init))
    }

    /// `net` of each year, made when asked for, because all at once take much memory.
    var yearSamples: [@Sendable () -> PairedSample] {
        (0..<years).map { year in { net(year: year) } }
    }

    /// In months; infinite where it does not pay back.
    package var payback: PairedSample {
        PairedSample(plain: plain.payback.map(Double.init), mirrored: mirrored.payback.map(Double.init))
    }

    package var lowestCash: PairedSample {
        PairedSample(plain: plain.lowest.map(Double.init), mirrored: mirrored.lowest.map(Double.init))
    }
}
