extension Int {
    /// The least multiple of `step` that is not less; both must be positive.
    func rounded(upTo step: Int) -> Int { (self + step - 1) / step * step }
}
