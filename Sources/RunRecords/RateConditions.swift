/// What a rate was measured of and with, beside its host. On like hosts two rates may be compared where it is equal.
package struct RateConditions: Hashable, Sendable {
    package var benchmark: Benchmark
    package var kernel: String

    package init(_ benchmark: Benchmark, kernel: String) {
        self.benchmark = benchmark
        self.kernel = kernel
    }

    package init(_ measurement: RateMeasurement) {
        self.init(measurement.benchmark, kernel: measurement.kernel)
    }

    /// The rates that two runs have in common, as indices: of one benchmark each, or, where one side lacks it, of two
    /// that differ in nothing but the size of the problem. In the order of the baseline.
    package static func pairs(
        _ baseline: [RateConditions], _ candidate: [RateConditions]
    ) -> [(baseline: Int, candidate: Int)] {
        baseline.indices.compactMap { old in
            let wanted = baseline[old].benchmark
            let same = candidate.firstIndex { $0.benchmark == wanted }
            // Of another size only what has no partner of its own.
            let resized = candidate.firstIndex { new in
                new.benchmark.differsInSize(from: wanted)
                    && !baseline.contains { $0.benchmark == new.benchmark }
            }
            return (same ?? resized).map { (old, $0) }
        }
    }
}

extension Benchmark {
    fileprivate func differsInSize(from other: Benchmark) -> Bool {
        var resized = self
        resized.problem = other.problem
        return self != other && resized == other && computation == other.computation
    }
}
