import Foundation

/// Where a function changes its sign between two places.
///
/// By the ITP method (Oliveira and Takahashi, ACM Transactions on Mathematical Software 47(1), 2021): it converges as the secant
/// does where the function is smooth, and where it jumps it takes one step more than halving would.
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
        let width = high.place - low.place
        let reach = width * pow(0.5, Double(halvings + 1))
        var (left, right) = (low, high)
        var bound = width
        while right.place - left.place > 2 * reach {
            let middle = (left.place + right.place) / 2
            guard left.place < middle, middle < right.place else { break }
            let secant =
                (right.value * left.place - left.value * right.place) / (right.value - left.value)
            let towards: Double = middle < secant ? -1 : 1
            let span = right.place - left.place
            // The two constants that the authors recommend: 0.2 over the first width, and 2.
            let shift = 0.2 / width * span * span
            let trial = shift <= abs(middle - secant) ? secant + towards * shift : middle
            let radius = bound - span / 2
            var place = abs(trial - middle) <= radius ? trial : middle - towards * radius
            if !(left.place < place && place < right.place) { place = middle }
            let value = try function(place)
            if (value < 0) == (left.value < 0) { left = (place, value) } else { right = (place, value) }
            bound /= 2
        }
        (self.low, self.high) = (left.place, right.place)
    }
}
