import Foundation
import Profiles
import Quantities
import Testing

@Suite struct ProfileLibraryTests {
    @Test func everyShippedProfileLoads() throws {
        #expect(try ProfileLibrary.validate(directories: [shippedProfiles]).faults.map(\.description) == [])
        let library = try ProfileLibrary.load(directory: shippedProfiles)
        #expect(library.hosts.count { !$0.isGeneric } >= 33)
        #expect(library.asics.map(\.id).contains("antminer-s21-xp"))
        #expect(library.accelerators.map(\.id).contains("h100-sxm"))
        #expect(library.markets.map(\.id).contains("2026-06-29"))
        #expect(!library.sites.isEmpty)
    }

    @Test func readsBareAndSourcedFigures() throws {
        let fixture = try TemporaryLibrary()
        let library = try ProfileLibrary.load(directory: fixture.directory)
        let gpu = try library.accelerator("example-gpu")
        #expect(gpu.densePeak[.bf16]?.spread == Spread(median: 1000))
        #expect(gpu.densePeak[.bf16]?.provenance == gpu.provenance)
        #expect(gpu.densePeak[.fp8] == nil)
        #expect(gpu.usdPerHour?.spread == Spread(low: 1, median: 2, high: 3))
        #expect(gpu.usdPerHour?.provenance.asOf.description == "2026-01")
        #expect(try library.market("example-market").difficulty.median == 100e12)
    }

    @Test func nullIsUnknown() throws {
        let library = try TemporaryLibrary()
        try library.replace("idle_watts: 100", with: "idle_watts: null", in: "hosts/example-cpu.yaml")
        try library.replace("wall_watts: 400", with: "wall_watts: ~", in: "hosts/example-cpu.yaml")
        let host = try ProfileLibrary.load(directory: library.directory).host("example-cpu")
        #expect(host.idleWatts == nil)
        #expect(host.wallWatts == nil)
        #expect(host.priceUsd?.median == 1000)
    }

    @Test func namesTheChoicesForAnUnknownProfile() throws {
        let fixture = try TemporaryLibrary()
        let library = try ProfileLibrary.load(directory: fixture.directory)
        let error = #expect(throws: ProfileError.self) { try library.host("epyc") }
        #expect(error?.description == "there is no host profile \"epyc\"; there are: example-cpu, generic")
    }

    @Test func saysThatThereAreNone() throws {
        let fixture = try TemporaryLibrary()
        try FileManager.default.removeItem(atPath: fixture.path("asics"))
        let library = try ProfileLibrary.load(directory: fixture.directory)
        let error = #expect(throws: ProfileError.self) { try library.asic("s9") }
        #expect(error?.description == "there is no ASIC \"s9\"; there are none")
    }

    @Test func refusesADirectoryThatIsNoLibrary() throws {
        let fixture = try TemporaryLibrary()
        let folders =
            "expected a directory with hosts, asics, accelerators, models, markets, sites, outlooks, contracts, shares"
        let missing = #expect(throws: ProfileError.self) {
            try ProfileLibrary.load(directory: fixture.path("none"))
        }
        #expect(
            missing?.description
                == "\(fixture.path("none")) is not a profile library (it does not exist): \(folders)")
        let other = #expect(throws: ProfileError.self) {
            try ProfileLibrary.load(directory: fixture.path("hosts"))
        }
        #expect(
            other?.description
                == "\(fixture.path("hosts")) is not a profile library (it has none of the folders): \(folders)"
        )
    }

    @Test func noticesAMisspeltFolder() throws {
        let library = try TemporaryLibrary()
        try library.write("id: x\n", to: "miners/x.yaml")
        #expect(
            try library.faults() == [
                "miners: is not a folder of profiles; the folders are hosts, asics, accelerators, models, markets, sites, outlooks, contracts, shares"
            ])
    }

    @Test func refusesOneIdInTwoFiles() throws {
        let library = try TemporaryLibrary()
        try FileManager.default.copyItem(
            atPath: library.path("asics/example-asic.yaml"), toPath: library.path("asics/example-asic.yml"))
        #expect(
            try ProfileLibrary.validate(directories: [library.directory]).faults.map(\.description) == [
                """
                \(library.path("asics/example-asic.yml")): id: "example-asic" is the id of \
                \(library.path("asics/example-asic.yaml")) too; rename one of them
                """
            ])
    }

    @Test func refusesASecondFallback() throws {
        let library = try TemporaryLibrary()
        let generic = try String(contentsOfFile: library.path("hosts/generic.yaml"), encoding: .utf8)
        try library.write(
            generic.replacingOccurrences(of: "id: generic", with: "id: other"), to: "hosts/other.yaml")
        #expect(
            try library.faults() == [
                """
                hosts/other.yaml: wall_watts_per_core: is a second fallback; keep one profile with \
                wall_watts_per_core
                """
            ])
    }

    @Test func refusesASecondDefaultSite() throws {
        let library = try TemporaryLibrary()
        let site = try String(contentsOfFile: library.path("sites/example-site.yaml"), encoding: .utf8)
        for id in ["a", "b"] {
            try library.write(
                site.replacingOccurrences(of: "id: example-site\n", with: "id: \(id)\ndefault: true\n"),
                to: "sites/\(id).yaml")
        }
        #expect(
            try library.faults() == [
                "sites/b.yaml: default: is a second default; keep `default: true` in one site"
            ])
    }
}

@Suite struct HostMatchTests {
    @Test(arguments: [
        ("AMD EPYC 9654P 96-Core Processor", "AuthenticAMD", 25, 17, "epyc-9654p", HostMatch.Fit.product),
        ("AMD EPYC 9R14", "AuthenticAMD", 25, 17, "epyc-9654", .silicon),
        ("Intel(R) Xeon(R) Platinum 8480+", "GenuineIntel", 6, 143, "xeon-8480-plus", .product),
        ("Intel(R) Xeon(R) 6980P", "GenuineIntel", 6, 173, "xeon-6980p", .product),
        ("AMD EPYC 9965 192-Core Processor", "AuthenticAMD", 26, 17, "epyc-9965", .product),
        ("AMD EPYC 9654P 96-Core Processor", "GenuineIntel", 25, 17, "generic", .generic),
        ("AMD EPYC 7763 64-Core Processor", "AuthenticAMD", 25, 1, "epyc-7763", .product),
        // The middle is of like servers: two sockets of a 7763 draw less a core than two of a 7713, not one more.
        ("AMD EPYC 7R13 Processor", "AuthenticAMD", 25, 1, "epyc-7763", .silicon),
        ("AMD EPYC 8534PN 64-Core Processor", "AuthenticAMD", 25, 160, "epyc-8534pn", .product),
        ("AMD EPYC 9655 96-Core Processor", "AuthenticAMD", 26, 2, "epyc-9655", .product),
        ("Intel(R) Xeon(R) Platinum 8380 CPU @ 2.30GHz", "GenuineIntel", 6, 106, "xeon-8380", .product),
        ("INTEL(R) XEON(R) PLATINUM 8592+", "GenuineIntel", 6, 207, "xeon-8592-plus", .product),
        ("Intel(R) Xeon(R) 6787P", "GenuineIntel", 6, 173, "xeon-6787p", .product),
        ("Intel(R) Xeon(R) Processor", "GenuineIntel", 6, 207, "xeon-8592-plus", .silicon),
        ("Neoverse-N1", "ARM", 8, 3340, "altra-q80-30", .silicon),
        ("Neoverse-V2", "ARM", 8, 3407, "grace-superchip", .silicon),
        ("", "AuthenticAMD", 23, 1, "generic", .generic),
    ])
    func findsTheProfileOfACPU(
        brand: String, vendor: String, family: Int, model: Int, id: String, fit: HostMatch.Fit
    ) throws {
        let library = try ProfileLibrary.load(directory: shippedProfiles)
        let match = try library.hostProfile(vendor: vendor, family: family, model: model, brand: brand)
        #expect(match.profile.id == id)
        #expect(match.fit == fit)
        #expect(match.product?.id == (fit == .product ? id : nil))
    }

    /// A number may end in a hyphen and a letter; counts of cores and clocks are none.
    @Test(arguments: [
        ("Intel(R) Xeon(R) 6975P-C", "6975P-C"), ("Intel(R) Xeon(R) 6982P-C", "6982P-C"),
        ("Intel(R) Xeon(R) Platinum 8488C", "8488C"), ("AMD EPYC 64-Core Processor", nil),
        ("AMD EPYC 1024-Core Processor @ 2.30GHz", nil), ("Intel(R) Xeon(R) 6975P-", nil),
    ])
    func aNumberOfAProductThatHasNoProfileIsSeen(brand: String, number: String?) throws {
        let library = try ProfileLibrary.load(directory: shippedProfiles)
        let match = try library.hostProfile(vendor: "GenuineIntel", family: 6, model: 173, brand: brand)
        #expect(match.fit == .silicon && match.otherProduct == number)
    }

    /// Skylake, Cascade Lake and Cooper Lake are one model, and only Cooper Lake's watts are known.
    @Test(
        arguments: [(4, .generic), (7, .generic), (11, .silicon), (nil, .silicon)]
            as [(Int?, HostMatch.Fit)])
    func generationsOfOneModelAreToldByTheStepping(stepping: Int?, fit: HostMatch.Fit) throws {
        let library = try ProfileLibrary.load(directory: shippedProfiles)
        let match = try library.hostProfile(
            vendor: "GenuineIntel", family: 6, model: 85, stepping: stepping,
            brand: "Intel(R) Xeon(R) Processor")
        #expect(match.fit == fit)
    }

    @Test func anUnknownCPUTakesTheFallback() throws {
        let library = try ProfileLibrary.load(directory: shippedProfiles)
        #expect(try library.hostProfile(vendor: nil, family: nil, model: nil).fit == .generic)
    }

    @Test func prefersTheNamedProductAmongLikeSilicon() throws {
        let library = try TemporaryLibrary()
        let text = try String(contentsOfFile: library.path("hosts/example-cpu.yaml"), encoding: .utf8)
        try library.write(
            text.replacingOccurrences(of: "example-cpu", with: "z-cpu")
                .replacingOccurrences(of: "64X", with: "32X"), to: "hosts/z-cpu.yaml")
        let loaded = try ProfileLibrary.load(directory: library.directory)
        func match(_ brand: String) throws -> HostMatch {
            try loaded.hostProfile(vendor: "AuthenticAMD", family: 25, model: 17, brand: brand)
        }
        #expect(try match("Example 32X CPU").profile.id == "z-cpu")
        #expect(try match("Example 64X CPU").profile.id == "example-cpu")
        #expect(try match("Example").profile.id == "example-cpu")
    }

    @Test func saysThatThereIsNoFallback() throws {
        let fixture = try TemporaryLibrary()
        try FileManager.default.removeItem(atPath: fixture.path("hosts/generic.yaml"))
        let library = try ProfileLibrary.load(directory: fixture.directory)
        let error = #expect(throws: ProfileError.self) {
            try library.hostProfile(vendor: nil, family: nil, model: nil)
        }
        #expect(
            error?.description == """
                no host profile fits this CPU, and \(fixture.directory)/hosts has no fallback: add a profile with \
                wall_watts_per_core
                """)
    }
}
