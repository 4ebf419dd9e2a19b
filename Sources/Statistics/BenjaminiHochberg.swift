/// Y. Benjamini and Y. Hochberg's adjustment of several p-values (Journal of the Royal Statistical Society B 57 (1995)
/// 289-300): of those whose adjusted value is below q, a share of less than q is expected to be false, where the tests are
/// independent or depend positively.
package enum BenjaminiHochberg {
    /// In the order given. The i-th smallest of m, counted from 1, is multiplied by m / i; none ends above a larger one, none
    /// above 1. NaN counts as 1: what could not be tested shows nothing.
    package static func adjusted(_ pValues: [Double]) -> [Double] {
        let values = pValues.map { $0.isNaN ? 1 : $0 }
        var adjusted = values
        var smallest = 1.0
        let order = values.indices.sorted { values[$0] > values[$1] }
        for (place, index) in order.enumerated() {
            let rank = Double(values.count - place)
            smallest = min(smallest, values[index] * Double(values.count) / rank)
            adjusted[index] = smallest
        }
        return adjusted
    }
}
