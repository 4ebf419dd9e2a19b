/// What is wanted is not in the library of profiles.
enum LibraryError: Error, CustomStringConvertible {
    case noLibrary(lookedIn: [String])
    case noMarket(directory: String)
    case noEffect(assignment: String)
    case noSite(directory: String)
    case noDefaultSite(known: [String])
    case noOutlook(directory: String)
    case noSourcedRent(host: String)
    case noSuchFile(id: String, known: [String])

    var description: String {
        switch self {
        case .noLibrary(let candidates):
            """
            there are no profiles in \(candidates.joined(separator: ", ")): give --profiles-dir, or set \
            WATTMARK_PROFILES
            """
        case .noMarket(let directory):
            "\(directory)/markets is empty; add a market"
        case .noEffect(let assignment):
            """
            --set \(assignment) changes nothing in this answer; leave it out, or set what the answer depends on: `--json` \
            names the assumptions of each row
            """
        case .noSite(let directory):
            "\(directory)/sites is empty; add a site"
        case .noDefaultSite(let known):
            "no site is marked `default: true`; name one with --site: \(known.joined(separator: ", "))"
        case .noOutlook(let directory):
            "\(directory)/outlooks is empty, and the future needs one; add an outlook"
        case .noSourcedRent(let host):
            "no source gives a rent of \(host); add usd_per_hour of a whole host with its source to hosts/\(host).yaml"
        case .noSuchFile(let id, let known):
            "there is no profile, market or site \"\(id)\"; there are: \(known.joined(separator: ", "))"
        }
    }
}
