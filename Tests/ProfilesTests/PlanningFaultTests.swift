import Profiles
import Testing

private let site = "sites/example-site.yaml"
private let outlook = "outlooks/example-outlook.yaml"
private let contract = "contracts/example-contract.yaml"
private let shares = "shares/example-shares.yaml"
private let market = "markets/example-market.yaml"
private let gpu = "accelerators/example-gpu.yaml"
private let host = "hosts/example-cpu.yaml"

private let planFaults = [
    Spoiling(
        site, "    building: 4000000\n", "",
        """
        \(site):16: hosting.conversion_capex_usd_per_it_mw.building: is missing; give cooling, connectivity and \
        building, or total alone
        """),
    Spoiling(
        site, "    building: 4000000\n", "    building: 4000000\n    total: 7500000\n",
        """
        \(site):24: hosting.conversion_capex_usd_per_it_mw.total: stands beside cooling, connectivity, building; give \
        cooling, connectivity and building, or total alone
        """),
    Spoiling(
        site, "hours_per_year: 300", "hours_per_year: 9000",
        """
        \(site):25: curtailment.hours_per_year: a year does not have 9000 hours; give a number from 0 to 8760
        """),
    Spoiling(
        site, "required_share: 0.3", "required_share: 30",
        "\(site):26: curtailment.required_share: 30 is not a share; give a number from 0 to 1: 30 % is 0.3"),
    Spoiling(
        site, "convertible_facility_megawatts: 8", "convertible_facility_megawatt: 8",
        """
        \(site):28: limits.convertible_facility_megawatt: is an unknown key; did you mean `convertible_facility_megawatts`?
        """),
    Spoiling(
        outlook, "btc_growth_share_per_year: -0.1", "btc_growth_share_per_year: -1",
        """
        \(outlook):7: btc_growth_share_per_year: -1 is not a share; give a number above -1 and at most 3, not a \
        percentage
        """),
    Spoiling(
        outlook, "hosting_demand_growth_share_per_year: 0.33", "hosting_demand_growth_share_per_year: 33",
        """
        \(outlook):14: hosting_demand_growth_share_per_year: 33 is not a share; give a number above -1 and at most \
        3: 33 % is 0.33
        """),
    Spoiling(
        outlook, "btc_volatility_share_per_year: 0.5", "btc_volatility_share_per_year: -0.5",
        """
        \(outlook):8: btc_volatility_share_per_year: -0.5 is not a share; give a number from 0 to 3, not a percentage
        """),
    Spoiling(
        outlook, "price_difficulty_correlation: -0.5", "price_difficulty_correlation: 1.5",
        """
        \(outlook):11: price_difficulty_correlation: 1.5 is not a correlation; give a number from -1 to 1
        """),
    Spoiling(
        outlook, "tariff_growth_share_per_year: 0\n", "",
        """
        \(outlook):1: tariff_growth_share_per_year: is missing; add a line such as `tariff_growth_share_per_year: 1.5`
        """),
]

/// Of the points of a market's forward curve.
private func curve(_ points: String, _ message: String) -> Spoiling {
    Spoiling(
        market, "difficulty: 100e12",
        """
        difficulty: 100e12
        hashprice_forward:
          source: made up for tests
          as_of: 2026-01
          confidence: low
          points:
            \(points)
        """, "\(market):15: hashprice_forward.\(message)")
}

private let factFaults = [
    Spoiling(
        contract, "critical_it_megawatts: 50\nfacility_megawatts: 65\n", "",
        "\(contract):1: critical_it_megawatts: is missing; give it, or facility_megawatts"),
    Spoiling(
        contract, "critical_it_megawatts: 50", "critical_it_megawatts: 70",
        """
        \(contract):13: critical_it_megawatts: 70 is above facility_megawatts 65; exchange or correct the two: the \
        facility's watts include the IT watts
        """),
    Spoiling(
        contract, "kind: colocation", "kind: lease",
        "\(contract):10: kind: \"lease\" is unknown; write one of cloud, colocation"),
    Spoiling(
        shares, "share: 0.4", "share: 0.8",
        "\(shares):10: entities: the shares add up to 1.1, more than the whole; make it 1 at most"),
    Spoiling(
        shares, "share: 0.4", "share: 40",
        """
        \(shares):11: entities[0].share: 40 is not a share; give a number above 0 and at most 1: 40 % is 0.4
        """),
    Spoiling(
        shares, "name: Second and third", "name: First",
        "\(shares):10: entities: \"First\" is there twice; keep one of the two, with their sum"),
    Spoiling(
        shares, "  - name: First\n    share: 0.4\n", "  - First\n",
        "\(shares):10: entities[0]: is not a mapping; write its keys below each other"),
    Spoiling(
        shares, "members: 2", "member: 2",
        "\(shares):14: entities[1].member: is an unknown key; did you mean `members`?"),
    Spoiling(
        market, "\ndate: 2026-01-31", "\ndate: 2009-01-02",
        "\(market):4: date: 2009-01-02 is before Bitcoin's first block; give a day from 2009-01-03 on"),
    Spoiling(
        market, "difficulty: 100e12", "difficulty: 0",
        "\(market):9: difficulty: 0 is not positive; give the number of difficulty units, above 0"),
    curve(
        "- {month: 2026-1, usd_per_ph_day: 40}",
        "points[0].month: \"2026-1\" is not a month; write one as 2026-12"),
    curve(
        "- {month: 2026-03, usd_per_ph_day: -1}",
        "points[0].usd_per_ph_day: -1 is not positive; give the number of US dollars per PH/s and day, above 0"
    ),
    curve(
        "- {month: 2026-04, usd_per_ph_day: 40}\n    - {month: 2026-03, usd_per_ph_day: 41}",
        "points: are not in order; give each month once, the earliest first"),
    Spoiling(
        market, "difficulty: 100e12",
        """
        difficulty: 100e12
        hashprice_forward:
          source: made up for tests
          as_of: 2026-01
          confidence: low
          points:
            - {month: 2025-12, usd_per_ph_day: 40}
        """,
        """
        \(market):11: hashprice_forward: has the month of 2025-12-01, which is before 2026-01-31; give months from \
        that of `date` on
        """),
    Spoiling(
        gpu, "all_in_it_watts_per_device: 1000", "all_in_it_watts_per_device: 500",
        """
        \(gpu):9: all_in_it_watts_per_device: 500 is the TDP again (tdp_watts 500), but a server feeds more; give \
        the server's draw / devices, above 510, or leave it out
        """),
    Spoiling(
        host, "wall_watts: 400", "wall_watts: 300",
        """
        \(host):14: wall_watts: 300 is the TDP again (tdp_watts 300), but a server draws more; give what the server \
        draws at the wall at load, or leave it out
        """),
]

/// What the kinds that planning reads must not say.
@Suite struct PlanningFaultTests {
    @Test(arguments: planFaults + factFaults)
    func namesFileLineFieldAndRemedy(spoiling: Spoiling) throws {
        let library = try TemporaryLibrary()
        try library.replace(spoiling.old, with: spoiling.new, in: spoiling.file)
        #expect(try library.faults() == [spoiling.message])
    }
}
