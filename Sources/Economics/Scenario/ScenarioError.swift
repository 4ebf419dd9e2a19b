/// What a question is asked of is not in the library of profiles.
package enum ScenarioError: Error, CustomStringConvertible {
    case noMarket(directories: [String])
    case noSite(directories: [String])
    case noDefaultSite(known: [String])
    case noOutlook(directories: [String])

    package var description: String {
        switch self {
        case .noMarket(let directories):
            "\(Self.folders("markets", in: directories)) empty; add a market"
        case .noSite(let directories):
            "\(Self.folders("sites", in: directories)) empty; add a site"
        case .noDefaultSite(let known):
            "no site is marked `default: true`; name one with --site: \(known.joined(separator: ", "))"
        case .noOutlook(let directories):
            "\(Self.folders("outlooks", in: directories)) empty, and the future needs one; add an outlook"
        }
    }

    /// `Profiles/markets is`, or of several `Profiles/markets, .wattmark/markets are`.
    private static func folders(_ kind: String, in directories: [String]) -> String {
        directories.map { "\($0)/\(kind)" }.joined(separator: ", ")
            + (directories.count == 1 ? " is" : " are")
    }
}
