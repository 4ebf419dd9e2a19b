import Foundation
import Testing

@testable import Profiles

/// A probe says what `--set` does with the value: every key of the files of this checkout is tried both ways.
@Suite struct OverrideProbesTests {
    private static func shipped() throws -> ProfileLibrary {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try ProfileLibrary.load(
            directory: root.appending(path: "Profiles").path(percentEncoded: false))
    }

    /// With what of it is set already, which the probe must leave as it is.
    @Test(arguments: [
        (ProfileKind.site, [String]()), (.site, ["site.hosting.residual_share=0.05"]),
        // The years of a credit end with the term.
        (.market, []), (.market, ["market.colocation.term_years=1"]), (.outlook, []), (.asic, []),
        (.accelerator, []),
    ])
    func agreeWithWhatIsSet(kind: ProfileKind, settings: [String]) throws {
        let written = try Self.shipped()
        let site = try #require(written.sites.first { $0.isDefault })
        let choice = ProfileChoice(
            market: written.markets.last?.id, site: site.id, outlook: written.outlooks.first?.id)
        let set = try settings.map { text in try ProfileOverride(text) }
        let probes = OverrideProbes(of: try written.applying(set, to: choice), choice: choice)
        let name = kind == .asic ? written.asics.first?.id : written.accelerators.last?.id
        let prefix =
            kind == .asic || kind == .accelerator
            ? "\(kind.rawValue).\(try #require(name))." : kind.rawValue + "."
        var (taken, refused) = (0, 0)
        for key in SettableKeys.of(kind).all
        where !settings.contains(where: { $0.hasPrefix(prefix + key + "=") }) {
            let probe = try probes.probe(prefix + key)
            for value in [-0.5, 0, 0.37, 1, 1.5, 40, 5_000, 1e12] {
                let override = try ProfileOverride("\(prefix)\(key)=\(value)")
                let applied = try? written.applying(set + [override], to: choice)
                #expect(probe.takes(value) == (applied != nil), "\(prefix)\(key)=\(value)")
                if applied == nil { refused += 1 } else { taken += 1 }
            }
        }
        #expect(taken > 0 && refused > 0)
    }

    @Test func aKeyThatIsNoneHasNoProbe() throws {
        let probes = OverrideProbes(of: try Self.shipped(), choice: ProfileChoice(site: "west-texas"))
        #expect(throws: ProfileError.self) { try probes.probe("site.hosting.pues") }
    }
}
