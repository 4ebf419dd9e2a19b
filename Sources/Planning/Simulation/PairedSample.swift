/// One number of each simulated path, in pairs of a path and its antithetic twin. The two of a pair are not independent,
/// so errors are counted from pairs.
package struct PairedSample: Sendable {
    /// Of the pairs in order.
    private(set) var plain: [Double]
    private(set) var mirrored: [Double]

    package init(plain: [Double], mirrored: [Double]) {
        self.plain = plain
        self.mirrored = mirrored
    }

    package var count: Int { plain.count * 2 }

    /// Path `index`: the plain ones first.
    package subscript(index: Int) -> Double {
        index < plain.count ? plain[index] : mirrored[index - plain.count]
    }

    /// The same amount more on each path.
    func adding(_ amount: Double) -> PairedSample {
        amount == 0
            ? self : PairedSample(plain: plain.map { $0 + amount }, mirrored: mirrored.map { $0 + amount })
    }

    /// Both lists combined with those of the same paths.
    package func combined(with other: PairedSample, _ operation: (Double, Double) -> Double) -> PairedSample {
        PairedSample(
            plain: zip(plain, other.plain).map(operation),
            mirrored: zip(mirrored, other.mirrored).map(operation))
    }

    /// Added up in the order of the pairs, so that it has the same digits however many threads made them.
    package var mean: Double {
        var sum = 0.0
        for index in plain.indices { sum += plain[index] + mirrored[index] }
        return sum / Double(count)
    }

    /// Of the mean: the standard deviation of the means of pairs / sqrt(number of pairs).
    ///
    /// Worked example: the pairs (0, 2), (2, 4) and (4, 6) have means 1, 3, 5 and a standard error of 1.1547.
    package var standardError: Double {
        guard plain.count > 1 else { return 0 }
        let center = mean
        var squares = 0.0
        for index in plain.indices {
            let distance = (plain[index] + mirrored[index]) / 2 - center
            squares += distance * distance
        }
        let error = (squares / Double(plain.count - 1) / Double(plain.count)).squareRoot()
        // Where all paths are the same, what is left is the rounding of their sum.
        return error > 1e-12 * abs(center) ? error : 0
    }

    /// How often something holds, with the standard error of that share.
    package func share(where holds: (Double) -> Bool) -> Share {
        // Of the pairs, by how many of their two paths it holds on.
        var pairs = (none: 0, one: 0, both: 0)
        for index in plain.indices {
            switch (holds(plain[index]), holds(mirrored[index])) {
            case (false, false): pairs.none += 1
            case (true, true): pairs.both += 1
            default: pairs.one += 1
            }
        }
        let share = Double(pairs.one + 2 * pairs.both) / Double(count)
        guard plain.count > 1 else { return Share(share: share, standardError: 0, pairs: plain.count) }
        let squares =
            Double(pairs.none) * share * share + Double(pairs.one) * (0.5 - share) * (0.5 - share)
            + Double(pairs.both) * (1 - share) * (1 - share)
        let error = (squares / Double(plain.count - 1) / Double(plain.count)).squareRoot()
        return Share(share: share, standardError: error, pairs: plain.count)
    }

    /// The smallest value that at least the share `fraction` of the paths does not pass.
    package func quantile(_ fraction: Double) -> Double { quantiles([fraction])[0] }

    package func quantiles(_ fractions: [Double]) -> [Double] {
        var values = plain + mirrored
        return OrderStatistics.quantiles(fractions, of: &values)
    }

    package func bands() -> Bands {
        let centers = quantiles(Bands.fractions)
        return Bands(p10: centers[0], p50: centers[1], p90: centers[2], mean: mean)
    }

    /// Standard errors of `bands`: of a quantile, half the distance between the quantiles that lie one standard error of
    /// the share below and above.
    package func errors(of bands: Bands) -> Bands {
        let centers = [bands.p10, bands.p50, bands.p90]
        let around = quantiles(
            zip(Bands.fractions, centers).flatMap { fraction, center in
                let error = share { $0 <= center }.standardError
                return [fraction - error, fraction + error]
            })
        return Bands(
            p10: (around[1] - around[0]) / 2, p50: (around[3] - around[2]) / 2,
            p90: (around[5] - around[4]) / 2, mean: standardError)
    }
}
