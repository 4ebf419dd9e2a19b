import Foundation
import Profiles
import Testing

/// One edit of a sound profile, and the one message that it must give.
struct Spoiling: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let message: String

    init(_ file: String, _ old: String, _ new: String, _ message: String) {
        self.file = file
        self.old = old
        self.new = new
        self.message = message
    }

    var testDescription: String { new }
}

private let asic = "asics/example-asic.yaml"
private let gpu = "accelerators/example-gpu.yaml"
private let host = "hosts/example-cpu.yaml"
private let market = "markets/example-market.yaml"
private let site = "sites/example-site.yaml"

private let keyFaults = [
    Spoiling(
        asic, "price_usd: 2000", "prise_usd: 2000",
        "\(asic):12: prise_usd: is an unknown key; did you mean `price_usd`?"),
    Spoiling(
        asic, "maker: Example", "maker: Example\nflavour: mint",
        """
        \(asic):5: flavour: is an unknown key; the keys here are as_of, confidence, cooling, id, \
        joules_per_terahash, maker, name, price_age_months, price_usd, schema, source, terahash_per_second, wall_watts
        """),
    Spoiling(
        host, "idle_watts: 100", "idle_kilowatts: 0.1",
        """
        \(host):15: idle_kilowatts: is in the wrong unit (kilowatts instead of watts); convert the number and \
        write `idle_watts`
        """),
    Spoiling(
        gpu, "  median: 2", "  median: 2\n  mode: 2",
        """
        \(gpu):19: usd_per_hour.mode: is an unknown key; the keys here are as_of, confidence, high, low, median, \
        source
        """),
    Spoiling(
        asic, "wall_watts: 3000", "wall_watts: 3000\nwall_watts: 3001",
        "\(asic):9: wall_watts: is given twice in one mapping; keep one of the two lines"),
    Spoiling(
        asic, "wall_watts: 3000\n", "",
        "\(asic):1: wall_watts: is missing; add a line such as `wall_watts: 1.5`"),
    Spoiling(
        asic, "source: made up for tests\n", "",
        "\(asic):1: source: is missing; add a line such as `source: vendor data sheet`"),
    Spoiling(
        asic, "as_of: 2026-01-31\n", "",
        "\(asic):1: as_of: is missing; add a line such as `as_of: 2026-06-29`"),
    Spoiling(
        gpu, "  source: made up for tests\n", "",
        "\(gpu):17: usd_per_hour.source: is missing; add a line such as `source: vendor data sheet`"),
    Spoiling(
        gpu, "all_in_basis: 8 kW server / 8 devices\n", "",
        "\(gpu):1: all_in_basis: is missing; add a line such as `all_in_basis: 10.2 kW server / 8 devices`"),
    Spoiling(
        site, "  pue: 1.05\n", "",
        "\(site):10: hashing.pue: is missing; add a line such as `pue: 1.5`"),
]

private let valueFaults = [
    Spoiling(
        asic, "wall_watts: 3000", "wall_watts: 3 kW",
        """
        \(asic):9: wall_watts: "3 kW" is not a plain number; give the number of watts, without unit or separators
        """),
    Spoiling(
        asic, "wall_watts: 3000", "wall_watts: \"3000\"",
        """
        \(asic):9: wall_watts: "3000" is not a plain number; give the number of watts, without unit or separators
        """),
    Spoiling(
        asic, "wall_watts: 3000", "wall_watts: [3000]",
        """
        \(asic):9: wall_watts: a list is not a plain number; give the number of watts, without unit or separators
        """),
    Spoiling(
        asic, "price_usd: 2000", "price_usd: -5",
        "\(asic):12: price_usd: -5 is not positive; give the number of US dollars, above 0"),
    Spoiling(
        asic, "price_usd: 2000", "price_usd: 0",
        "\(asic):12: price_usd: 0 is not positive; give the number of US dollars, above 0"),
    Spoiling(
        site, "tariff_usd_per_mwh: 50", "tariff_usd_per_mwh: -1.5",
        """
        \(site):8: tariff_usd_per_mwh: -1.5 is negative; give the year's mean in US dollars per MWh, 0 or more: hours of \
        negative prices lower it, and what the grid pays for hours without load is curtailment.credit_usd_per_mwh
        """),
    Spoiling(
        asic, "wall_watts: 3000", "wall_watts: .nan",
        "\(asic):9: wall_watts: .nan is not a finite number; give the number of watts"),
    Spoiling(
        asic, "wall_watts: 3000", "wall_watts: -.inf",
        "\(asic):9: wall_watts: -.inf is not a finite number; give the number of watts"),
    Spoiling(
        asic, "wall_watts: 3000", "wall_watts: 1e999",
        "\(asic):9: wall_watts: 1e999 is not a finite number; give the number of watts"),
    Spoiling(
        site, "pue: 1.05", "pue: 0.95",
        """
        \(site):10: hashing.pue: a PUE of 0.95 is impossible, because the facility's watts include the IT watts; \
        give facility watts / IT watts, 1 or more
        """),
    Spoiling(
        site, "utilization_share: 0.65", "utilization_share: 65",
        """
        \(site):14: hosting.utilization_share: 65 is not a share; give a number above 0 and at most 1: 65 % is 0.65
        """),
    Spoiling(
        market, "pool_fee_share: 0.02", "pool_fee_share: 2",
        "\(market):17: pool_fee_share: 2 is not a share; give a number from 0 to below 1: 2 % is 0.02"),
    Spoiling(
        gpu, "  low: 1\n", "  low: 2.5\n",
        "\(gpu):17: usd_per_hour.low: 2.5 is above the median 2; order them low, median, high"),
    Spoiling(
        gpu, "  high: 3\n", "  high: 1.5\n",
        "\(gpu):19: usd_per_hour.high: 1.5 is below the median 2; order them low, median, high"),
    Spoiling(
        asic, "as_of: 2026-01-31", "as_of: 2026-02-30",
        """
        \(asic):6: as_of: "2026-02-30" is not a date; write an existing day, month or year as 2026-06-29, 2026-06 \
        or 2026, or `undated`
        """),
    Spoiling(
        market, "\ndate: 2026-01-31", "\ndate: 31.1.2026",
        "\(market):4: date: \"31.1.2026\" is not a date; write an existing day as 2026-06-29"),
    Spoiling(
        asic, "confidence: high", "confidence: sure",
        "\(asic):7: confidence: \"sure\" is unknown; write one of high, medium, low"),
    Spoiling(
        asic, "maker: Example", "maker: [Example]",
        "\(asic):4: maker: is not text; write it on one line, such as `maker: Bitmain`"),
    Spoiling(
        host, "cores_per_socket: 64", "cores_per_socket: 63.5",
        """
        \(host):12: cores_per_socket: "63.5" is not a whole number; write one, such as `cores_per_socket: 96`
        """),
    Spoiling(
        site, "hashing:\n  pue: 1.05\n  uptime_share: 0.95", "hashing: 1.05",
        "\(site):9: hashing: is not a mapping; write its keys below it, indented"),
]

private let documentFaults = [
    Spoiling(
        asic, "joules_per_terahash: 15", "joules_per_terahash: 17",
        """
        \(asic):10: joules_per_terahash: 17 contradicts wall_watts 3000 / terahash_per_second 200 = 15 by more \
        than 2 %; correct one of the three
        """),
    Spoiling(
        host, "idle_watts: 100", "idle_watts: 500",
        """
        \(host):15: idle_watts: 500 W idle is above wall_watts 400 W at load; exchange or correct the two
        """),
    Spoiling(
        "hosts/generic.yaml", "wall_watts_per_core:", "wall_watts: 500\nwall_watts_per_core:",
        """
        hosts/generic.yaml:7: wall_watts: does not go with wall_watts_per_core, which makes the profile a \
        fallback; remove one of the two
        """),
    Spoiling(
        asic, "id: example-asic", "id: other",
        """
        \(asic):2: id: "other" differs from the file's name "example-asic"; give both the same name
        """),
    Spoiling(
        asic, "schema: wattmark.asic/1", "schema: wattmark.asic/2",
        """
        \(asic):1: schema: "wattmark.asic/2" is not the schema of asics; write `schema: wattmark.asic/1`
        """),
    Spoiling(
        market, "reference_accelerator: example-gpu", "reference_accelerator: h900",
        "\(market): reference_accelerator: there is no accelerator \"h900\"; write one of example-gpu"),
    Spoiling(
        gpu, "dense_peak:\n  f32_tflops: 50\n  bf16_tflops: 1000", "dense_peak: {}",
        "\(gpu):11: dense_peak: has no peak; add at least one, such as `bf16_tflops: 989.4`"),
]

@Suite struct ProfileFaultTests {
    @Test func theUnspoiltFixtureIsSound() throws {
        #expect(try TemporaryLibrary().faults() == [])
    }

    @Test(arguments: keyFaults + valueFaults + documentFaults)
    func namesFileLineFieldAndRemedy(spoiling: Spoiling) throws {
        let library = try TemporaryLibrary()
        try library.replace(spoiling.old, with: spoiling.new, in: spoiling.file)
        let faults = try library.faults()
        #expect(faults == [spoiling.message])
    }

    @Test func findsAllFaultsOfAllFilesInOrder() throws {
        let library = try TemporaryLibrary()
        try library.replace("wall_watts: 3000", with: "wall_watts: -1", in: asic)
        try library.replace("cooling: air", with: "cooling: ice", in: asic)
        try library.replace("pue: 1.3", with: "pue: 0.3", in: site)
        let places = try ProfileLibrary.validate(directories: [library.directory]).faults.map {
            "\($0.line ?? 0) \($0.field ?? "")"
        }
        #expect(places == ["9 wall_watts", "11 cooling", "13 hosting.pue"])
    }

    /// Where it is asked for by its id, and where one of its kind is chosen among all.
    @Test func aFaultyFileIsLeftOutUntilItIsNeeded() throws {
        let library = try TemporaryLibrary()
        try library.replace("wall_watts: 3000", with: "wall_watts: -1", in: asic)
        let loaded = try ProfileLibrary.load(directory: library.directory)
        let fault =
            "\(library.path(asic)):9: wall_watts: -1 is not positive; give the number of watts, above 0"
        #expect(loaded.asics.isEmpty && loaded.faults.map(\.description) == [fault])
        #expect(loaded.fault(of: "example-asic")?.description == fault)
        #expect(loaded.fault(of: "asic") == nil)
        for needed in [{ _ = try loaded.asic("example-asic") }, { try loaded.requireSound(.asic) }] {
            let error = #expect(throws: ProfileError.self, performing: needed)
            #expect(error?.description == fault)
        }
        try loaded.requireSound(.site)
        #expect(throws: ProfileError.self) { try loaded.asic("other") }
    }

    /// What contradicts another file is left out as well.
    @Test func aSecondFallbackIsLeftOut() throws {
        let library = try TemporaryLibrary()
        let generic = try String(contentsOfFile: library.path("hosts/generic.yaml"), encoding: .utf8)
        try library.write(
            generic.replacingOccurrences(of: "id: generic", with: "id: other"), to: "hosts/other.yaml")
        let loaded = try ProfileLibrary.load(directory: library.directory)
        #expect(loaded.hosts.filter(\.isGeneric).map(\.id) == ["generic"])
        #expect(!loaded.files.contains { $0.id == "other" } && loaded.faults.count == 1)
    }
}
