import Profiles
import Testing

/// Which family and model a CPU reports is not published beside its watts: each pair that a host profile matches by is one
/// that a public listing shows for that product, and no pair is there that nobody has seen.
@Suite struct HostIdentityTests {
    private struct Identity: Hashable {
        var vendor: String
        var family: Int
        var model: Int
    }

    /// Vendor, family and model with the names of the products that report them, and the listing.
    private static let listed: [(identity: Identity, products: [String], listing: String)] = [
        (.init(vendor: "AuthenticAMD", family: 23, model: 49), ["EPYC 7742"], "libcpuid, recog_amd.c, Rome"),
        (.init(vendor: "AuthenticAMD", family: 25, model: 1), ["EPYC 7713", "EPYC 7763"], "the same, Milan"),
        (.init(vendor: "AuthenticAMD", family: 25, model: 17), ["EPYC 9654"], "the same, Genoa"),
        (
            .init(vendor: "AuthenticAMD", family: 25, model: 160), ["EPYC 8", "EPYC 9754"],
            "kepler, pull request 1288; ollama, cpu_linux_test.go"
        ),
        (
            .init(vendor: "AuthenticAMD", family: 26, model: 2), ["EPYC 9655", "EPYC 9755"],
            "libcpuid, recog_amd.c, Turin"
        ),
        (
            .init(vendor: "AuthenticAMD", family: 26, model: 17), ["EPYC 9845", "EPYC 9965"],
            "the same, Turin Dense"
        ),
        (
            .init(vendor: "GenuineIntel", family: 6, model: 0x6a), ["Xeon Platinum 8380"],
            "Linux, intel-family.h"
        ),
        (.init(vendor: "GenuineIntel", family: 6, model: 0x55), ["Xeon Platinum 8380H"], "the same"),
        (
            .init(vendor: "GenuineIntel", family: 6, model: 0x8f),
            ["Xeon Platinum 8480+", "Xeon Platinum 8490H"], "the same"
        ),
        (.init(vendor: "GenuineIntel", family: 6, model: 0xcf), ["Xeon Platinum 8592+"], "the same"),
        (.init(vendor: "GenuineIntel", family: 6, model: 0xad), ["Xeon 6787P", "Xeon 6980P"], "the same"),
        (.init(vendor: "GenuineIntel", family: 6, model: 0xaf), ["Xeon 6780E"], "the same"),
        (.init(vendor: "ARM", family: 8, model: 0xd0c), ["Ampere Altra"], "Linux, cputype.h"),
        (.init(vendor: "ARM", family: 8, model: 0xd4f), ["NVIDIA Grace"], "the same"),
    ]

    @Test func everyPairIsListed() throws {
        let library = try ProfileLibrary.load(directory: shippedProfiles)
        let hosts = library.hosts.filter { $0.cpu != nil }
        #expect(hosts.count > 30)
        for host in hosts {
            let cpu = try #require(host.cpu)
            let identity = Identity(vendor: cpu.vendor, family: cpu.family, model: cpu.model)
            let entry = try #require(Self.listed.first { $0.identity == identity }, "\(host.id)")
            #expect(entry.products.contains { host.name.contains($0) }, "\(host.id): \(host.name)")
        }
    }
}
