import Economics
import Foundation
import Profiles
import Quantities
import RunRecords
import Testing

/// What the repository ships, with a host to price; tests change the parts that they are about.
struct ShippedLibrary {
    var library: ProfileLibrary
    var market: Market
    var site: Site

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        library = try ProfileLibrary.load(directory: root.appendingPathComponent("Profiles").path)
        market = try library.market("2026-06-29")
        site = try library.site("container-1mw")
        setRent(1.98, of: "epyc-9654p")
    }

    /// No source gives most hosts one.
    mutating func setRent(_ usdPerHour: Double?, of host: String) {
        for place in library.hosts.indices where library.hosts[place].id == host {
            library.hosts[place].usdPerHour = usdPerHour.map { Figure(Spread(median: $0), market.provenance) }
        }
    }

    var scenario: Scenario { Scenario(library: library, market: market, site: site) }
    var pricing: Pricing { get throws { try Pricing(scenario) } }

    /// 4 cores of an EPYC 9654P with a rate of each kind.
    func host() throws -> MeasuredHost {
        func rate(_ center: Double) -> Estimate {
            Estimate(center: center, low: center * 0.99, high: center * 1.01, confidence: 0.95, count: 20)
        }
        func product(_ type: DataType) -> Benchmark {
            Benchmark(.native, .matmul(MatrixProduct(type, m: 1024, n: 1024, k: 1024)), .allCores)
        }
        let match = try library.hostProfile(
            vendor: "AuthenticAMD", family: 25, model: 17, brand: "EPYC 9654P")
        return MeasuredHost(
            rates: [
                MeasuredHost.Rate(
                    of: Benchmark(.opensslTransform, .sha256d(headerBytes: 80), .allThreads), rate(44e6)),
                MeasuredHost.Rate(of: product(.f32), rate(400e9)),
                MeasuredHost.Rate(of: product(.f64), rate(200e9)),
            ],
            power: try HostShare.power(of: match, cores: 4, sockets: 1, fallback: try library.genericHost()),
            idleWatts: nil,
            cores: 4, part: MeasuredHost.Part(of: "epyc-9654p", share: 4.0 / 96))
    }
}

extension Revenue {
    /// The one row with these properties.
    func row(
        _ subject: Subject, _ model: PriceModel, _ basis: MegawattBasis,
        at location: SourceLocation = #_sourceLocation
    ) throws -> RevenueRow {
        let found = rows.filter { $0.subject == subject && $0.model == model && $0.mwBasis == basis }
        try #require(
            found.count == 1, "\(subject) \(model) has \(found.count) rows", sourceLocation: location)
        return found[0]
    }
}
