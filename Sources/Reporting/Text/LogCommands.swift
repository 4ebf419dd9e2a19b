extension String {
    /// Runners of CI services carry out what stands anywhere in a line of a job's log after `##[` or `##vso[`; here the second
    /// number sign is a replacement character.
    ///
    /// Source: Microsoft Learn, "Logging commands" of Azure Pipelines; actions/runner, src/Runner.Common/ActionCommand.cs
    /// (`##[` anywhere in a line, `::` only at its start).
    var withoutLogCommands: String {
        guard contains("##") else { return self }
        return replacing("##[", with: "#\u{fffd}[").replacing("##vso[", with: "#\u{fffd}vso[")
    }

    /// Printable line by line, for formats that can say where a line ends.
    package var printableLines: String {
        replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0).printable }.joined(separator: "\n")
    }
}
