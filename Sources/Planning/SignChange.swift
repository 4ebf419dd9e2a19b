import Foundation

/// Where a function changes its sign between two places.
///
/// By the method of Chandrupatla (Advances in Engineering Software 28(3), 1997): by inverse quadratic interpolation where the
/// function is smooth, which takes about ten values, and by halving where it jumps.
struct SignChange {
    /// The place is between these two, which are nearer to each other than what was asked.
    let low: Double
    let high: Double

    var middle: Double { (low + high) / 2 }

    /// - Parameters:
    ///   - low: with the function's value there; of another sign than at `high`, where 0 counts as positive.
    ///   - high: above `low`.
    ///   - halvings: the place is found as near as so many halvings of the range would find it.
    init<Failure: Error>(
        from low: (place: Double, value: Double), to high: (place: Double, value: Double), halvings: Int,
        of function: (Double) throws(Failure) -> Double
    ) throws(Failure) {
        let reach = (high.place - low.place) * pow(0.5, Double(halvings + 1))
        // The newest place, the one of the other sign, and the one before.
        var (newest, other, former) = (low, high, low)
        var share = 0.5
        while abs(other.place - newest.place) > 2 * reach {
            let place = newest.place + share * (other.place - newest.place)
            guard place != newest.place, place != other.place else { break }
            let value = try function(place)
            if (value < 0) == (newest.value < 0) {
                former = newest
            } else {
                (former, other) = (other, newest)
            }
            newest = (place, value)
            share = Self.share(newest, other, former) ?? 0.5
            // At least so far from both that the next two places can close in on the change.
            let least = min(0.5, reach / abs(other.place - newest.place))
            share = min(1 - least, max(least, share))
        }
        (self.low, self.high) = (min(newest.place, other.place), max(newest.place, other.place))
    }

    /// How far from the newest to the other a parabola through the three, place over value, is 0; `nil` where it bends too much to
    /// be trusted.
    private static func share(
        _ a: (place: Double, value: Double), _ b: (place: Double, value: Double),
        _ c: (place: Double, value: Double)
    ) -> Double? {
        let xi = (a.place - b.place) / (c.place - b.place)
        let phi = (a.value - b.value) / (c.value - b.value)
        guard a.value != c.value, phi * phi < xi, (1 - phi) * (1 - phi) < 1 - xi else { return nil }
        let (ba, bc, ca) = (b.value - a.value, b.value - c.value, c.value - a.value)
        return a.value / ba * c.value / bc
            + (c.place - a.place) / (b.place - a.place) * a.value / ca * -b.value / bc
    }
}
