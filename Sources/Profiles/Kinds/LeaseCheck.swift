import Quantities

/// What the clauses of a lease must not contradict.
enum LeaseCheck {
    /// Rent that is paid in advance is credited within the term: what is credited after it would be money for nothing.
    static func credit(
        from first: Figure?, to last: Figure?, of term: Figure?, _ reader: FieldReader
    ) {
        let (firstKey, lastKey) = ("prepaid_credit_from_year", "prepaid_credit_to_year")
        if let first, let last, first.median > last.median {
            reader.fault(
                firstKey, "\(plain(first.median)) is after \(lastKey) \(plain(last.median))",
                "exchange or correct the two")
        }
        guard let term else { return }
        for (key, year) in [(firstKey, first), (lastKey, last)] {
            guard let year, year.median > term.median.rounded(.up) else { continue }
            reader.fault(
                key, "year \(plain(year.median)) is after the term of \(plain(term.median)) years",
                "give \(plain(term.median.rounded(.up))) at most, or correct the term")
            return
        }
    }
}
