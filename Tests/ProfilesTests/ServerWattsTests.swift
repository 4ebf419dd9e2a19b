import Profiles
import Testing

@Suite struct ServerWattsTests {
    private let own: Provenance

    init() throws { own = Provenance(source: "a", asOf: try #require(AsOf("2026")), confidence: .high) }

    private func figure(_ median: Double, low: Double? = nil, high: Double? = nil) -> Figure {
        Figure(Spread(low: low, median: median, high: high), own)
    }

    @Test func aPriceLiesBetweenSsjAndStress() {
        let server = ServerWatts(
            sockets: 1, idle: nil, ssj: figure(400, low: 380, high: 450), stress: figure(600))
        #expect(server.load?.spread == Spread(low: 380, median: 500, high: 600))
    }

    /// 1.38 of ssj, at most 1.46, where both are published.
    @Test func unpublishedStressIsAsFarAboveAsElsewhere() throws {
        let load = try #require(
            ServerWatts(sockets: 2, idle: nil, ssj: figure(1000, low: 900, high: 1100), stress: nil).load)
        #expect(load.spread.low == 900)
        #expect(abs(load.median - 1190) < 1e-9)
        #expect(load.spread.high == 1460)
        #expect(load.provenance.source.contains("1.38 of ssj (at most 1.46)"))
    }

    @Test func whereTheSystemsDifferMoreTheyBound() {
        let server = ServerWatts(sockets: 2, idle: nil, ssj: figure(100, low: 60, high: 190), stress: nil)
        #expect(server.load?.spread.high == 190)
    }

    @Test func idleAloneIsNoLoad() {
        #expect(ServerWatts(sockets: 1, idle: figure(70), ssj: nil, stress: nil).load == nil)
    }

    /// Every shipped load point lies beside the published one: idle below ssj, ssj below the price's watts, these not
    /// above stress.
    @Test func shippedProfilesLieAmongTheirLoadPoints() throws {
        let library = try ProfileLibrary.load(directory: shippedProfiles)
        for host in library.hosts where !host.isGeneric {
            #expect(!host.servers.isEmpty, "\(host.id)")
            for server in host.servers {
                let ssj = try #require(server.ssj)
                let load = try #require(server.load)
                #expect(try #require(server.idle).median < ssj.median, "\(host.id)")
                #expect(load.spread.low == ssj.spread.low ?? ssj.median && load.median > ssj.median)
                if let stress = server.stress { #expect(load.median < stress.median) }
            }
        }
    }

    @Test func aSocketOfALargerServerStandsInForAServerOfOne() throws {
        let host = try ProfileLibrary.load(directory: shippedProfiles).host("epyc-7713")
        #expect(abs(try #require(host.wallWatts).median - 468 * 1.19 / 2) < 1e-9)
        #expect(host.idleWatts?.median == 54.5)
    }

    @Test func whatIsSetByHandGoesBeforeTheLoadPoints() throws {
        let library = try ProfileLibrary.load(directory: shippedProfiles)
            .applying([ProfileOverride("host.epyc-9754.wall_watts=700")], to: ProfileChoice())
        let host = try library.host("epyc-9754")
        #expect(host.wallWatts?.median == 700)
        #expect(host.server(for: 256)?.load.median == 700)
    }
}
