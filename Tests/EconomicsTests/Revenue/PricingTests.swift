import Economics
import Foundation
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct PricingTests {
    private static func pricing(chosen id: String? = nil, knowsWatts: Bool = true) throws -> Pricing {
        let shipped = try ShippedLibrary()
        var host = try id.map { try shipped.library.host($0) }
        if !knowsWatts { host?.wallWatts = nil }
        return try Pricing(
            shipped.scenario, chosenHost: host)
    }

    /// 4 cores with 2 PUs each.
    private static func host(
        model: Int? = 17, brand: String? = "AMD EPYC 9654P 96-Core Processor",
        on kind: Virtualization.Kind = .metal, sockets: Int = 1
    ) -> HostDescription {
        HostDescription(
            hostname: nil, operatingSystem: "Linux", kernelRelease: "6.1",
            cpu: Processor(
                architecture: "x86_64", vendor: "AuthenticAMD", brand: brand, family: 25, model: model,
                stepping: nil, microcode: nil, features: []),
            topology: TopologySummary(
                source: "test", packages: sockets, numaNodes: [], l3Domains: [],
                cores: (0..<4).map {
                    Core(index: $0, package: 0, numaNode: nil, kind: nil, cpus: [$0, $0 + 4])
                }, caches: [], cpuKinds: [], isSimulated: false),
            memoryBytes: 1 << 30, virtualization: Virtualization(kind: kind, hypervisor: nil, container: nil),
            limits: ProcessorLimits(allowedCpus: Array(0..<8), quotaCpus: nil), openssl: nil)
    }

    private static func measurement(
        _ cpus: [Int], watts: Double?, boundary: PowerBoundary = .server, rate: Double = 1e7,
        placement: PlacementName = .allCores
    ) -> RateMeasurement {
        let noise = Noise(
            stealSeconds: nil, cpuPressureSeconds: nil, involuntarySwitches: nil, throttleEvents: nil,
            quotaThrottledPeriods: nil, frequencyProxyHertz: nil)
        return RateMeasurement(
            of: Benchmark(.native, .sha256d(headerBytes: 80), placement), kernel: "k", cpus: cpus,
            rate: Estimate(center: rate, low: rate, high: rate, confidence: 0.95, count: 8), samples: [],
            peak: nil, fractionOfPeak: nil,
            verification: Verification(passed: true, cases: 1, method: "m"),
            energy: watts.map {
                Energy(joules: 2 * $0, seconds: 2, boundary: boundary, source: "ipmi-dcmi")
            }, noise: noise, warnings: [])
    }

    @Test func aMeterOfTheWholeServerGoesBeforeTheProfile() throws {
        let measurements = [
            Self.measurement([0], watts: 90), Self.measurement(Array(0..<8), watts: 200),
            Self.measurement(Array(0..<8), watts: 220), Self.measurement(Array(0..<8), watts: 210),
        ]
        let pricing = try Self.pricing()
        let price = try pricing.price(measurements, on: Self.host())
        let power = price.power
        #expect(power.source == "ipmi-dcmi" && power.boundary == .server && power.profile == nil)
        // Of those that kept all cores busy.
        #expect(power.watts.center == 210)
        #expect(price.powerWarnings.isEmpty)
    }

    /// A fleet asks for the dollars of a thousand hosts, and for nothing else of them.
    @Test func dollarsAloneAreTheSameDollars() throws {
        let pricing = try Self.pricing()
        let measured = [Self.measurement([0, 1, 2, 3], watts: 120)]
        let shown = try pricing.price(measured, on: Self.host())
        let bare = try pricing.price(measured, on: Self.host(), isShown: false)
        #expect(bare.revenue.priced.map(RowMoney.init) == shown.revenue.priced.map(RowMoney.init))
        #expect(!bare.revenue.rows.isEmpty && bare.revenue.rows.allSatisfy { $0.assumptions.isEmpty })
        #expect(shown.revenue.rows.allSatisfy { !$0.assumptions.isEmpty })
        #expect(bare.power == shown.power && bare.revenue.warnings == shown.revenue.warnings)
    }

    /// An accelerator is fed by one core and hashes a thousand times as fast: neither is the host's.
    @Test(arguments: [220.0, nil]) func anAcceleratorsRateIsNotTheHosts(watts: Double?) throws {
        let own = [Self.measurement(Array(0..<8), watts: watts)]
        let device = Self.measurement([0], watts: 900, rate: 1e10, placement: .device(0))
        let pricing = try Self.pricing()
        let alone = try pricing.price(own, on: Self.host())
        let beside = try pricing.price([device] + own + [device], on: Self.host())
        #expect(beside.host.rates.map(\.rate.center) == [1e7])
        #expect(beside.host.cores == 4)
        #expect(beside.power == alone.power && beside.revenue.rows == alone.revenue.rows)
        // Of a run that measured nothing else, nothing is earned by the host.
        #expect(try pricing.price([device], on: Self.host()).revenue.rows.allSatisfy { $0.use != .hashing })
    }

    /// The median of 200, 210 and 220 W, the least sure of them off by 8 W at most; RAPL's 120 W is a part of it.
    @Test func whatTheMeterCannotTellWidensTheWatts() throws {
        let measurements = [(200.0, 4.0), (210.0, 16.0), (220.0, 8.0)].map { watts, errorJoules in
            var measurement = Self.measurement(Array(0..<8), watts: watts)
            measurement.energy?.errorJoules = errorJoules
            measurement.otherEnergies = [
                Energy(joules: 240, seconds: 2, boundary: .package, source: "rapl", errorJoules: 1)
            ]
            return measurement
        }
        let power = try Self.pricing().price(measurements, on: Self.host()).power
        #expect(power.watts.low == 192 && power.watts.high == 228)
        #expect(
            power.derivation == """
                median over 3 measurements on 4 cores; of the meters here the one that sees most of the server; \
                rapl (package) saw 0.57 of it
                """)
    }

    /// A meter at the plug cannot tell a part from its neighbours, and RAPL does not see the whole server.
    @Test(arguments: [
        (
            cpus: Array(0..<8), boundary: PowerBoundary.server, kind: Virtualization.Kind.vm,
            says: "ipmi-dcmi sees a whole server, of which this virtual machine is a part, so"
        ),
        (
            cpus: [0, 1], boundary: .wall, kind: .metal,
            says: "ipmi-dcmi sees the whole server, but only 2 of its 4 cores were measured, so"
        ),
        (cpus: Array(0..<8), boundary: .package, kind: .metal, says: "No meter sees the whole server, so"),
        (cpus: Array(0..<8), boundary: .board, kind: .metal, says: "No meter sees the whole server, so"),
    ])
    func whatAMeterCannotTellIsModelled(
        cpus: [Int], boundary: PowerBoundary, kind: Virtualization.Kind, says: String
    ) throws {
        let host = Self.host(on: kind)
        var measurement = Self.measurement(cpus, watts: 200, boundary: boundary)
        measurement.otherEnergies = [Energy(joules: 240, seconds: 2, boundary: .package, source: "rapl")]
        let measurements = [measurement]
        let pricing = try Self.pricing()
        let price = try pricing.price(measurements, on: host)
        let power = price.power
        #expect(power.boundary == .modelled && power.profile == "epyc-9654p")
        let cores = Set(cpus.map { $0 % 4 }).count
        #expect(power.watts.center == Estimate(exactly: 436.5).scaled(by: Double(cores) / 96).center)
        #expect(price.powerWarnings.map(\.code.rawValue) == ["power-modelled"])
        #expect(price.powerWarnings.first?.message.hasPrefix(says) == true)
        // What the meters say of each other is told all the same.
        #expect(
            power.derivation.hasSuffix(
                "; rapl (package) saw 0.6 of the 200.0 W of ipmi-dcmi (\(boundary.rawValue))"))
    }

    /// A meter that told nothing while all cores did what is sold is there all the same.
    /// Its spread is the meter's own error.
    @Test(arguments: [16.0, 1000, nil]) func oneMeteredMeasurementIsPriced(errorJoules: Double?) throws {
        var measurement = Self.measurement(Array(0..<8), watts: 200)
        measurement.energy?.errorJoules = errorJoules
        let price = try Self.pricing().price([measurement], on: Self.host())
        #expect(price.power.source == "ipmi-dcmi" && price.power.watts.center == 200)
        #expect(!price.revenue.rows.isEmpty)
        guard let errorJoules else { return }
        #expect(price.power.watts.low == max(0, 200 - errorJoules / 2) && price.power.watts.confidence == 0.8)
    }

    /// Measuring took long: what cannot be priced is kept without a price.
    @Test func whatCannotBePricedIsKept() throws {
        let bad = Self.measurement(Array(0..<8), watts: 200, rate: -1)
        let now = Date(timeIntervalSince1970: 1_800_000_000)
        let run = MeasuredRun(
            startedAt: now, finishedAt: now,
            tool: Tool(version: "1", commit: nil, build: .release, compiler: "c"), host: Self.host(),
            environment: Environment(
                governor: nil, turbo: nil, smtControl: nil, transparentHugepages: nil, loadAverage: nil,
                memoryAvailableBytes: nil), measurements: [bad])
        let (record, revenue) = try Self.pricing().record(of: run, label: nil)
        #expect(record.measurements.count == 1 && record.revenue.isEmpty && revenue.rows.isEmpty)
        #expect(record.warnings.contains { $0.code == .known(.notPriced) })
        #expect(throws: EconomicsError.self) {
            try Self.pricing().price(run.measurements, on: run.host)
        }
    }

    /// A cpuset of one thread of each core, and a quota: other work could draw the rest.
    @Test(
        arguments: [
            (allowed: Array(0..<4), quota: nil, says: "only 4 of its 8 hardware threads"),
            (allowed: Array(0..<8), quota: 1.5, says: "only 1.5 of its 8 hardware threads"),
        ] as [(allowed: [Int], quota: Double?, says: String)])
    func aShareOfTheThreadsIsNotTheServer(allowed: [Int], quota: Double?, says: String) throws {
        var host = Self.host()
        host.limits = ProcessorLimits(allowedCpus: allowed, quotaCpus: quota)
        let price = try Self.pricing().price([Self.measurement(Array(0..<4), watts: 200)], on: host)
        #expect(price.power.boundary == .modelled)
        #expect(try #require(price.powerWarnings.first).message.contains(says))
    }

    /// There is one, of which a warning stands beside this one.
    @Test func aMeterThatIsNotUsedIsNotSaidToBeAbsent() throws {
        let slow = Warning(.meterTooSlow, "Too slow.", nextStep: "Wait.")
        let price = try Self.pricing().price(
            [Self.measurement(Array(0..<8), watts: nil)], on: Self.host(), warnings: [slow])
        let warning = try #require(price.powerWarnings.first)
        #expect(warning.message.hasPrefix("The meter that was found is not used"))
        #expect(!warning.nextStep.contains("ipmitool"))
    }

    @Test func aMeterThatFellOutIsNotSaidToBeAbsent() throws {
        let price = try Self.pricing().price(
            [Self.measurement([0], watts: 90), Self.measurement(Array(0..<8), watts: nil)], on: Self.host())
        let message = try #require(price.powerWarnings.first?.message)
        #expect(message.hasPrefix("ipmi-dcmi sees the whole server, but told nothing while"))
    }

    /// A warning names the profile whose watts were used, and says why.
    @Test(arguments: [
        (true, "power-modelled", "chosen by hand"), (false, "power-generic", "does not know"),
    ])
    func theWarningFitsAProfileChosenByHand(knowsWatts: Bool, code: String, says: String) throws {
        let pricing = try Self.pricing(chosen: "xeon-8480-plus", knowsWatts: knowsWatts)
        let price = try pricing.price([Self.measurement([0, 1], watts: 200)], on: Self.host())
        let warning = try #require(price.warnings.first)
        #expect(warning.code.rawValue == code && warning.message.contains(says))
        #expect(!warning.message.contains("No meter"))
    }

    /// The metal's sockets choose the server, for load and idle; a guest's are what it was given.
    @Test(arguments: [
        (Virtualization.Kind.metal, 1, 1), (.metal, 2, 2), (.vm, 1, 2), (.vm, 2, 2),
    ]) func theSocketsOfTheMetalChooseTheServer(kind: Virtualization.Kind, sockets: Int, of server: Int)
        throws
    {
        let host = Self.host(
            model: 160, brand: "AMD EPYC 9754 128-Core Processor", on: kind, sockets: sockets)
        let price = try Self.pricing().price([Self.measurement([0, 1], watts: nil)], on: host)
        let profile = try ShippedLibrary().library.host("epyc-9754")
        let found = try #require(profile.hostServers.first { $0.sockets == server })
        let share = 2 / Double(found.cores)
        #expect(agree(price.power.watts.center, found.load.median * share))
        #expect(agree(try #require(price.host.idleWatts).value, try #require(found.idle).median * share))
    }

    @Test func twoThreadsOfACoreAreOneCore() throws {
        let pricing = try Self.pricing()
        let both = try pricing.price([Self.measurement([0, 4], watts: nil)], on: Self.host())
        let one = try pricing.price([Self.measurement([0], watts: nil)], on: Self.host())
        #expect(both.power.watts == one.power.watts)
    }

    @Test func aChosenProfileGoesBeforeTheMeter() throws {
        let measurements = [Self.measurement(Array(0..<8), watts: 200)]
        let power = try Self.pricing(chosen: "epyc-9755").price(measurements, on: Self.host()).power
        #expect(power.profile == "epyc-9755" && power.boundary == .modelled)
    }

    @Test func anUnknownCPUIsPricedGenericallyAndAloud() throws {
        let host = Self.host(model: nil, brand: nil)
        let pricing = try Self.pricing()
        let measurements = [Self.measurement([0], watts: nil)]
        let price = try pricing.price(measurements, on: host)
        #expect(price.power.profile == "generic")
        let warning = try #require(price.warnings.first)
        #expect(warning.code.rawValue == "power-generic")
        #expect(warning.message.contains("this CPU (family 25, model ?)"))
        #expect(price.revenue.rows.contains { $0.use == .hashing && $0.subject == .thisHost })
    }
}
