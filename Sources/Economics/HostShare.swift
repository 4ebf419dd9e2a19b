package import Profiles
package import Quantities
package import RunRecords
import Statistics

/// The watts of a host, or of a part of one, from power profiles: its share of the wall watts by cores.
///
/// A machine with more cores than the profile's socket counts as that many one-socket servers.
package enum HostShare {
    /// Wall watts at load x cores / cores per socket; for the fallback, watts per core x cores.
    ///
    /// A profile without wall watts is replaced by `fallback`. Example: 4 cores of an EPYC 9654P server of 500 W and
    /// 96 cores own 20.8 W.
    package static func power(
        of match: HostMatch, cores: Int, fallback: HostProfile?
    ) throws(EconomicsError) -> PowerSource {
        guard cores > 0 else { throw .noCores(found: cores) }
        let profile = match.profile
        if let wall = profile.wallWatts, let all = profile.coresPerSocket {
            return try source(
                profile: profile, figure: wall, share: Double(cores) / Double(all),
                derivation: """
                    \(cores) of \(all) cores of \(profile.name), whose server draws \(shortest(wall.median)) W at the wall \
                    at load\(note(on: match.fit))
                    """)
        }
        guard let generic = profile.wallWattsPerCore == nil ? fallback : profile,
            let perCore = generic.wallWattsPerCore
        else { throw .noWallWatts(profile: profile.id) }
        let reason =
            profile.isGeneric ? "no profile fits this CPU" : "the wall watts of \(profile.name) are not known"
        return try source(
            profile: generic, figure: perCore, share: Double(cores),
            derivation:
                "\(cores) core\(cores == 1 ? "" : "s") at the generic \(shortest(perCore.median)) W a core: \(reason)"
        )
    }

    /// The share of the idle watts; `nil` where the profile has none.
    package static func idleWatts(of profile: HostProfile, cores: Int) -> Watts? {
        guard let idle = profile.idleWatts, let all = profile.coresPerSocket, profile.wallWatts != nil else {
            return nil
        }
        return Watts(idle.median * Double(cores) / Double(all))
    }

    private static func source(
        profile: HostProfile, figure: Figure, share: Double, derivation: String
    ) throws(EconomicsError) -> PowerSource {
        let input = try Input("wall_watts", figure)
        let whole =
            figure.spread.isKnown
            ? input.spread.estimate(around: figure.median, count: 0) : Estimate(exactly: figure.median)
        let spread = figure.spread.isKnown ? "" : "; one figure, its spread is not known"
        return PowerSource(
            source: "profile", boundary: .modelled, watts: whole.scaled(by: share), profile: profile.id,
            derivation: "\(derivation)\(spread) (\(figure.provenance.source))")
    }

    private static func note(on fit: HostMatch.Fit) -> String {
        switch fit {
        case .silicon: "; vendor, family and model agree, the product may be another"
        case .chosen: "; the profile was chosen by hand"
        case .product, .generic: ""
        }
    }
}
