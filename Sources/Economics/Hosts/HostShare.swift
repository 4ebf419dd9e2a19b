package import Profiles
package import Quantities
package import RunRecords
import Statistics

/// The watts of a host, or of a part of one, from power profiles: its share by cores of the wall watts of a server.
///
/// The server is the published one with as many sockets as the machine, of which a cpuset, a quota or a placement may
/// leave a part; where the sockets cannot be seen, any that has enough cores. A machine with more cores than every
/// published server counts as several of the largest.
package enum HostShare {
    /// Wall watts at load x cores / cores of the server; for the fallback, watts per core x cores.
    ///
    /// A profile without wall watts is replaced by `fallback`. Where the CPU does not name its product or its server's
    /// sockets cannot be seen, the interval spans what all servers that it could be in draw a core. Example: 4 cores of a
    /// server of 500 W and 96 cores own 20.8 W.
    ///
    /// - Parameter sockets: of the machine that the cores are in; `nil` where they cannot be seen, as in a virtual machine.
    package static func power(
        of match: HostMatch, cores: Int, sockets: Int?, fallback: HostProfile?
    ) throws(EconomicsError) -> PowerSource {
        guard cores > 0 else { throw .noCores(found: cores) }
        let profile = match.profile
        let published = fallback?.wallWattsPerCore?.spread
        if let span = ServerSpan(of: match, cores: cores, sockets: sockets, beyond: published) {
            return try source(
                profile: profile, figure: span.wattsPerCore, share: Double(cores),
                derivation: "\(count(cores)) \(span.derivation)\(note(on: match.fit))", of: span.evidence)
        }
        if let server = profile.servers(for: cores, sockets: sockets).first {
            let machine = server.sockets == 1 ? "server" : "server of \(server.sockets) sockets"
            return try source(
                profile: profile, figure: server.load, share: Double(cores) / Double(server.cores),
                derivation: """
                    \(cores) of \(server.cores) cores of \(profile.name), whose \(machine) draws \
                    \(shortest(server.load.median.rounded())) W at the wall at load\(unlike(server, sockets))\
                    \(note(on: match.fit))
                    """)
        }
        guard let generic = profile.wallWattsPerCore == nil ? fallback : profile,
            let perCore = generic.wallWattsPerCore
        else { throw .noWallWatts(profile: profile.id) }
        let reason =
            profile.isGeneric ? "no profile fits this CPU" : "the wall watts of \(profile.name) are not known"
        return try source(
            profile: generic, figure: perCore, share: Double(cores),
            derivation: "\(count(cores)) at the generic \(shortest(perCore.median)) W a core: \(reason)")
    }

    /// The share of the idle watts of the server whose watts at load are those of `power`, or the middle of them; `nil`
    /// where the profile has none.
    package static func idleWatts(of profile: HostProfile, cores: Int, sockets: Int?) -> Watts? {
        guard let server = HostServer.usual(of: profile.servers(for: cores, sockets: sockets)),
            let idle = server.idle
        else { return nil }
        return Watts(idle.median * Double(cores) / Double(server.cores))
    }

    private static func source(
        profile: HostProfile, figure: Figure, share: Double, derivation: String, of evidence: String? = nil
    ) throws(EconomicsError) -> PowerSource {
        let input = try Input("wall_watts", figure)
        let whole =
            figure.spread.isKnown
            ? input.spread.estimate(around: figure.median, count: 0) : Estimate(exactly: figure.median)
        let spread = figure.spread.isKnown ? "" : "; one figure, its spread is not known"
        return PowerSource(
            source: "profile", boundary: .modelled, watts: whole.scaled(by: share), profile: profile.id,
            derivation:
                "\(derivation)\(spread) (\(evidence.map { "\($0): " } ?? "")\(figure.provenance.source))")
    }

    private static func count(_ cores: Int) -> String { "\(cores) core\(cores == 1 ? "" : "s")" }

    /// Where the machine's own number of sockets is not published.
    private static func unlike(_ server: HostServer, _ sockets: Int?) -> String {
        guard let sockets, sockets != server.sockets else { return "" }
        return "; none of \(sockets) socket\(sockets == 1 ? "" : "s") is published"
    }

    private static func note(on fit: HostMatch.Fit) -> String {
        fit == .chosen ? "; the profile was chosen by hand" : ""
    }
}
