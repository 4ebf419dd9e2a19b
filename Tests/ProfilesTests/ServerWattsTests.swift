import Profiles
import Testing

@Suite struct ServerWattsTests {
    private let own: Provenance

    init() throws { own = Provenance(source: "a", asOf: try #require(AsOf("2026")), confidence: .high) }

    private func figure(_ median: Double, low: Double? = nil, high: Double? = nil) -> Figure {
        Figure(Spread(low: low, median: median, high: high), own)
    }

    /// The hungriest system under ssj is as far above the median under stress: 450 W x 600 / 400. High was 600 W, as if all
    /// systems were alike under stress.
    @Test func aPriceLiesBetweenSsjAndStress() {
        let server = ServerWatts(
            sockets: 1, idle: nil, ssj: figure(400, low: 380, high: 450), stress: figure(600))
        #expect(server.load(at: .ofOthers)?.spread == Spread(low: 380, median: 500, high: 675))
    }

    /// 1.38 of ssj, at most 1.46, where both are published. High was 1460 W whatever the systems' spread.
    @Test func unpublishedStressIsAsFarAboveAsElsewhere() throws {
        let server = ServerWatts(
            sockets: 2, idle: nil, ssj: figure(1000, low: 900, high: 1100), stress: nil)
        let load = try #require(server.load(at: .ofOthers))
        #expect(load.spread.low == 900)
        #expect(abs(load.median - 1190) < 1e-9)
        #expect(abs(try #require(load.spread.high) - 1518) < 1e-9)
        #expect(load.provenance.source.contains("1.38 of ssj (at most 1.46)"))
    }

    /// A 6787P's server of two sockets: 651, 939 and 1157 W under ssj.
    @Test func theSpreadOfTheSystemsIsInTheHighEnd() throws {
        let host = try ProfileLibrary.load(directory: shippedProfiles).host("xeon-6787p")
        let load = try #require(host.servers(for: 172, sockets: 2).first?.load)
        #expect(load.spread.low == 651)
        #expect(abs(try #require(load.spread.high) - 1157 * 1.38) < 1e-9)
    }

    @Test func oneSystemIsBoundByTheHighestRatio() {
        let server = ServerWatts(sockets: 1, idle: nil, ssj: figure(100), stress: nil)
        #expect(server.load(at: .ofOthers)?.spread == Spread(low: 100, median: 119, high: 146))
    }

    /// 652 W of stress at 587 W of ssj is 1.11, and 500 at 342 is 1.46: not what other CPUs have.
    @Test(arguments: [("xeon-6980p", 256, 1230, 652.0 / 587), ("epyc-9754", 256, 674, 500.0 / 342)])
    func aCPUsOwnStressIsThatOfItsLargerServers(id: String, cores: Int, ssj: Double, ratio: Double) throws {
        let host = try ProfileLibrary.load(directory: shippedProfiles).host(id)
        let load = try #require(host.servers(for: cores, sockets: 2).first?.load)
        #expect(abs(load.median - ssj * (1 + ratio) / 2) < 1e-9)
        let source = load.provenance.source
        #expect(source.contains("of ssj in this CPU's smaller server") && source.contains("CPU TCO study"))
        #expect(load.provenance.confidence == .medium)
    }

    @Test func idleAloneIsNoLoad() {
        #expect(
            ServerWatts(sockets: 1, idle: figure(70), ssj: nil, stress: nil).load(at: .ofOthers) == nil)
    }

    /// Every shipped load point lies beside the published one: idle below ssj, ssj below the price's watts, these not
    /// above stress.
    @Test func shippedProfilesLieAmongTheirLoadPoints() throws {
        let library = try ProfileLibrary.load(directory: shippedProfiles)
        for host in library.hosts where !host.isGeneric {
            #expect(!host.servers.isEmpty && host.hostServers.count == host.servers.count, "\(host.id)")
            for (watts, server) in zip(host.servers, host.hostServers) {
                let ssj = try #require(watts.ssj)
                let load = server.load
                #expect(watts.sockets == server.sockets && watts.idle == server.idle)
                #expect(try #require(watts.idle).median < ssj.median, "\(host.id)")
                #expect(load.spread.low == ssj.spread.low ?? ssj.median && load.median > ssj.median)
                if let stress = watts.stress { #expect(load.median < stress.median) }
            }
        }
    }

    /// Its figures are those of all servers of the others: P10 of the lows, the median, P90 of the highs.
    @Test func theFallbackIsDerivedFromTheOthers() throws {
        let library = try ProfileLibrary.load(directory: shippedProfiles)
        let servers = library.hosts.flatMap(\.hostServers).map(\.wattsPerCore)
        func quantile(_ share: Double, _ values: [Double?]) -> Double {
            let sorted = values.compactMap { $0 }.sorted()
            let place = share * Double(sorted.count - 1)
            let (below, above) = (sorted[Int(place)], sorted[min(Int(place) + 1, sorted.count - 1)])
            return below + (place - place.rounded(.down)) * (above - below)
        }
        let figure = try #require(try library.genericHost().wallWattsPerCore)
        #expect(figure.provenance.source.contains("the \(servers.count) servers of the host profiles"))
        let expected = (
            quantile(0.1, servers.map(\.low)), quantile(0.5, servers.map(\.median)),
            quantile(0.9, servers.map(\.high))
        )
        #expect(abs(try #require(figure.spread.low) / expected.0 - 1) < 0.005)
        #expect(abs(figure.median / expected.1 - 1) < 0.005)
        #expect(abs(try #require(figure.spread.high) / expected.2 - 1) < 0.005)
    }

    @Test func aSocketOfALargerServerStandsInForAServerOfOne() throws {
        let host = try ProfileLibrary.load(directory: shippedProfiles).host("epyc-7713")
        #expect(abs(try #require(host.wallWatts).median - 468 * 1.19 / 2) < 1e-9)
        #expect(
            host.wallWatts?.provenance.source.hasPrefix("a socket's share of a server of 2 sockets: ")
                == true)
        #expect(host.idleWatts?.median == 54.5)
    }

    /// The socket count of the machine chooses; where it cannot be seen, every server with enough cores could be it.
    @Test(
        arguments: [
            (64, 2, [2]), (1, 1, [1]), (1, 4, [4]), (1, 8, [4]), (61, 1, [2]), (1, nil, [1, 2, 4]),
            (60, nil, [1, 2, 4]), (61, nil, [2, 4]), (500, nil, [4]), (180, 3, [4]),
        ] as [(Int, Int?, [Int])])
    func theMachinesSocketsChooseTheServer(cores: Int, sockets: Int?, servers: [Int]) throws {
        let host = try ProfileLibrary.load(directory: shippedProfiles).host("xeon-8490h")
        #expect(host.servers(for: cores, sockets: sockets).map(\.sockets) == servers)
    }

    @Test func whatIsSetByHandGoesBeforeTheLoadPoints() throws {
        let library = try ProfileLibrary.load(directory: shippedProfiles)
            .applying(
                ["wall_watts=700", "idle_watts=50"].map { try ProfileOverride("host.epyc-9754.\($0)") },
                to: ProfileChoice())
        let host = try library.host("epyc-9754")
        #expect(host.wallWatts?.median == 700)
        #expect(host.servers(for: 256, sockets: 2).map(\.load.median) == [700])
        #expect(host.servers(for: 1, sockets: nil).map(\.idle?.median) == [50])
    }

    /// Per socket, so that it is that of each server.
    @Test func idleSetByHandGoesBeforeThatOfEachServer() throws {
        let library = try ProfileLibrary.load(directory: shippedProfiles)
            .applying([ProfileOverride("host.epyc-9754.idle_watts=50")], to: ProfileChoice())
        let host = try library.host("epyc-9754")
        #expect(host.servers(for: 1, sockets: nil).map(\.idle?.median) == [50, 100])
    }
}
