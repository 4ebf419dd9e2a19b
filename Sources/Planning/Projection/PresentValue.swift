import Foundation

/// What a series of payments is worth today: the first now, the others at the ends of the following months.
package enum PresentValue {
    /// Sum of flow / (1 + rate)^(months / 12).
    ///
    /// Worked example: -1,000 now and 1,100 after 12 months are worth 0 at 10 % a year.
    package static func net(_ flows: [Double], annualRate: Double) -> Double {
        value(flows, monthlyFactor: 1 / pow(1 + annualRate, 1.0 / 12))
    }

    /// The annual rates at which the payments are worth nothing, lowest first: none where all flows have one sign, one
    /// for an investment and its returns, several where the sign changes more than once.
    ///
    /// Looked for between -99 % and 10,000 % a year in steps of 0.5 %, between two steps without a change of sign where the
    /// value comes nearest to 0, and beyond the two ends where the signs of the first and the last payment tell of more.
    /// Worked example: -1,000 now and 1,210 after 24 months give 10 % a year.
    package static func internalRates(_ flows: [Double]) -> [Double] {
        guard flows.contains(where: { $0 > 0 }), flows.contains(where: { $0 < 0 }) else { return [] }
        // Steps of half a percent in 1 + rate.
        let start = log(0.01)
        let count = Int(((log(101) - start) / 0.005).rounded(.up))
        var rates: [Double] = []
        var left = start
        var valueAtLeft = value(flows, logRate: left)
        // Before `left`, where the values have one sign.
        var before: Double?
        for index in 1...count {
            let right = start + 0.005 * Double(index)
            let valueAtRight = value(flows, logRate: right)
            let turns = valueAtLeft != 0 && valueAtRight != 0 && (valueAtLeft < 0) != (valueAtRight < 0)
            if valueAtLeft == 0 {
                rates.append(exp(left) - 1)
            } else if turns {
                rates.append(exp(root(flows, left, right, isNegativeAtLeft: valueAtLeft < 0)) - 1)
            } else if let valueBefore = before, abs(valueAtLeft) < abs(valueBefore),
                abs(valueAtLeft) <= abs(valueAtRight)
            {
                rates += pair(flows, left - 0.005, right, isNegative: valueAtLeft < 0)
            }
            before = valueAtLeft == 0 || turns ? nil : valueAtLeft
            (left, valueAtLeft) = (right, valueAtRight)
        }
        if let first = flows.first(where: { $0 != 0 }), (first < 0) != (valueAtLeft < 0), valueAtLeft != 0 {
            rates += beyond(flows, from: left, by: 0.5)
        }
        let valueAtStart = value(flows, logRate: start)
        if let last = flows.last(where: { $0 != 0 }), (last < 0) != (valueAtStart < 0), valueAtStart != 0 {
            rates = beyond(flows, from: start, by: -0.5) + rates
        }
        return rates
    }

    /// Where far beyond an end the other sign is, with which the first payment, or the last, outweighs all others.
    private static func beyond(_ flows: [Double], from end: Double, by step: Double) -> [Double] {
        let isNegative = value(flows, logRate: end) < 0
        for count in 1...100 {
            let far = end + Double(count) * step
            guard (value(flows, logRate: far) < 0) != isNegative else { continue }
            let near = far - step
            return step > 0
                ? [exp(root(flows, near, far, isNegativeAtLeft: isNegative)) - 1]
                : [exp(root(flows, far, near, isNegativeAtLeft: !isNegative)) - 1]
        }
        return []
    }

    /// Two rates between two places whose values have one sign, where the value between them has the other; else none.
    private static func pair(
        _ flows: [Double], _ left: Double, _ right: Double, isNegative: Bool
    ) -> [Double] {
        let nearest = GoldenSection.place(from: left, to: right) {
            (isNegative ? 1 : -1) * value(flows, logRate: $0)
        }
        guard (value(flows, logRate: nearest) < 0) != isNegative else { return [] }
        return [
            exp(root(flows, left, nearest, isNegativeAtLeft: isNegative)) - 1,
            exp(root(flows, nearest, right, isNegativeAtLeft: !isNegative)) - 1,
        ]
    }

    private static func root(
        _ flows: [Double], _ left: Double, _ right: Double, isNegativeAtLeft: Bool
    ) -> Double {
        var (low, high) = (left, right)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            let isLeft = (value(flows, logRate: middle) < 0) == isNegativeAtLeft
            (low, high) = isLeft ? (middle, high) : (low, middle)
        }
        return (low + high) / 2
    }

    private static func value(_ flows: [Double], logRate: Double) -> Double {
        value(flows, monthlyFactor: exp(-logRate / 12))
    }

    private static func value(_ flows: [Double], monthlyFactor: Double) -> Double {
        flows.reversed().reduce(0) { $0 * monthlyFactor + $1 }
    }

    /// The number of months after which what came in first equals what was spent; 0 where nothing was, `nil` where that
    /// does not happen.
    ///
    /// Worked example: 100 spent and 30 a month are paid back after 4 months.
    package static func paybackMonths(spent: Double, monthly: [Double]) -> Int? {
        guard spent > 0 else { return 0 }
        var sum = -spent
        for (index, cash) in monthly.enumerated() {
            sum += cash
            if sum >= 0 { return index + 1 }
        }
        return nil
    }
}
