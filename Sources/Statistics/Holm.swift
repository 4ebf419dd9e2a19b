/// S. Holm's adjustment of several p-values (Scandinavian Journal of Statistics 6 (1979) 65-70): rejecting those whose
/// adjusted value is below alpha makes any false rejection less likely than alpha, however the tests depend.
package enum Holm {
    /// In the order given. The i-th smallest of m, counted from 0, is multiplied by m - i; none ends below a smaller
    /// one, none above 1. NaN counts as 1: what could not be tested shows nothing.
    package static func adjusted(_ pValues: [Double]) -> [Double] {
        let values = pValues.map { $0.isNaN ? 1 : $0 }
        var adjusted = values
        var largest = 0.0
        for (place, index) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
            largest = max(largest, min(1, values[index] * Double(values.count - place)))
            adjusted[index] = largest
        }
        return adjusted
    }
}
