package import Profiles
package import Quantities
package import RunRecords
import Statistics

/// The watts of a host, or of a part of one, from power profiles: its share of the wall watts by cores.
///
/// A machine with more cores than one socket has is a part of the smallest published server that has as many, or of
/// several of the largest.
package enum HostShare {
    /// Wall watts at load x cores / cores per socket; for the fallback, watts per core x cores.
    ///
    /// A profile without wall watts is replaced by `fallback`. Where the CPU does not name its product, the interval spans
    /// what all that it could be draw a core. Example: 4 cores of a server of 500 W and 96 cores own 20.8 W.
    package static func power(
        of match: HostMatch, cores: Int, fallback: HostProfile?
    ) throws(EconomicsError) -> PowerSource {
        guard cores > 0 else { throw .noCores(found: cores) }
        let profile = match.profile
        let products = match.products.filter { $0.server(for: cores) != nil }
        if !products.isEmpty {
            return try source(anyOf: products, of: match, cores: cores, beyond: fallback?.wallWattsPerCore)
        }
        if let server = profile.server(for: cores) {
            let machine = server.sockets == 1 ? "server" : "server of \(server.sockets) sockets"
            return try source(
                profile: profile, figure: server.load, share: Double(cores) / Double(server.cores),
                derivation: """
                    \(cores) of \(server.cores) cores of \(profile.name), whose \(machine) draws \
                    \(shortest(server.load.median.rounded())) W at the wall at load\(note(on: match.fit))
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

    /// The brand string names none of them: the watts a core of all that it could be, from the lowest to the highest. Where
    /// that is one, or the CPU names another that nobody published, also of what all published servers draw a core.
    private static func source(
        anyOf products: [HostProfile], of match: HostMatch, cores: Int, beyond published: Figure?
    ) throws(EconomicsError) -> PowerSource {
        let middle = match.profile
        let perCore = products.compactMap { product in
            product.server(for: cores).map { ($0.load.spread, Double($0.cores)) }
        }
        let isOpen = products.count == 1 || match.otherProduct != nil
        let others = isOpen ? published?.spread : nil
        let lows = perCore.map { ($0.0.low ?? $0.0.median) / $0.1 }
        let highs = perCore.map { ($0.0.high ?? $0.0.median) / $0.1 }
        guard let server = middle.server(for: cores), let low = lows.min(), let high = highs.max() else {
            throw .noWallWatts(profile: middle.id)
        }
        let median = server.load.median / Double(server.cores)
        let spread = Spread(
            low: min(low, others?.low ?? low), median: median, high: max(high, others?.high ?? high))
        let silicon =
            middle.cpu?.isOfDesign == true ? "core, which chips of several makers share," : "silicon"
        let names = products.map(\.name).joined(separator: ", ")
        let candidates =
            products.count == 1
            ? "of one product with this \(silicon) that has a profile (\(names)), or of others that have none"
            : "of one of \(products.count) products with this \(silicon) that have a profile (\(names))"
        let name =
            match.otherProduct.map { "the CPU names another, \($0)" }
            ?? (products.count == 1
                ? "the product may be another: the CPU does not name it" : "the CPU does not say which it is")
        let widened =
            others == nil ? "" : ", and the interval holds what the published servers of all CPUs draw a core"
        return try source(
            profile: middle, figure: Figure(spread, server.load.provenance), share: Double(cores),
            derivation: """
                \(cores) core\(cores == 1 ? "" : "s") \(candidates), whose servers draw \(oneDigit(low)) to \
                \(oneDigit(high)) W a core at load: \(name)\(widened)
                """)
    }

    private static func oneDigit(_ value: Double) -> String { shortest((value * 10).rounded() / 10) }

    private static func note(on fit: HostMatch.Fit) -> String {
        switch fit {
        case .silicon:
            "; vendor, family and model agree, the product may be another: the CPU does not name it"
        case .chosen: "; the profile was chosen by hand"
        case .product, .generic: ""
        }
    }
}
