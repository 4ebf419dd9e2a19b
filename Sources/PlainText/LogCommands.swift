extension String {
    /// Runners of CI services carry out what stands in a line of a job's log: `##[` or `##vso[` anywhere, and `::` with a word
    /// after it at the start, behind any spaces; where a line starts is not known here. The second number sign and the second
    /// colon are replacement characters instead.
    ///
    /// Source: Microsoft Learn, "Logging commands" of Azure Pipelines; actions/runner, src/Runner.Common/ActionCommand.cs
    /// (TryParse, and TryParseV2, which trims the line first).
    package var withoutLogCommands: String {
        // By scalars, as runners read: a character may be more than one of them.
        let scalars = Array(unicodeScalars)
        func isDoubled(_ sign: Unicode.Scalar, endingAt place: Int) -> Bool {
            place > 0 && scalars[place] == sign && scalars[place - 1] == sign
        }
        guard
            scalars.indices.contains(where: { isDoubled("#", endingAt: $0) || isDoubled(":", endingAt: $0) })
        else { return self }
        var inert = String.UnicodeScalarView()
        for (place, scalar) in scalars.enumerated() {
            let next = scalars[(place + 1)...]
            let isCommand =
                isDoubled("#", endingAt: place)
                && (next.first == "[" || next.starts(with: "vso[".unicodeScalars))
                || isDoubled(":", endingAt: place) && (next.first?.properties.isAlphabetic ?? false)
            inert.append(isCommand ? "\u{fffd}" : scalar)
        }
        return String(inert)
    }
}
