extension String {
    /// With some scalars written otherwise. By scalars, as the readers of all formats see them: to Swift a quote with an
    /// accent on it is another character than a quote.
    ///
    /// - Parameter code: how one is written; `nil` where it stays.
    package func replacingScalars(_ code: (Unicode.Scalar) -> String?) -> String {
        guard unicodeScalars.contains(where: { code($0) != nil }) else { return self }
        var written = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if let code = code(scalar) {
                written.append(contentsOf: code.unicodeScalars)
            } else {
                written.append(scalar)
            }
        }
        return String(written)
    }
}
