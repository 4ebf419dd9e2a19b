import Profiles
import Quantities
import Testing

@Suite struct FreshnessTests {
    private func advice(
        on today: String, replacing old: String = "schema", with new: String = "schema",
        in file: String = "sites/example-site.yaml"
    ) throws -> [String] {
        let fixture = try TemporaryLibrary()
        try fixture.replace(old, with: new, in: file)
        let library = try ProfileLibrary.load(directory: fixture.directory)
        return library.advice(today: try #require(CalendarDate(today))).map(\.problem)
    }

    @Test func pricesAreFreshForTheirWindow() throws { #expect(try advice(on: "2026-02-07") == []) }

    /// Nobody can have looked up a price of tomorrow.
    @Test func aPriceOfTheFutureIsSaid() throws {
        let found = try advice(
            on: "2026-02-01", replacing: "as_of: 2026-01-31", with: "as_of: 2026-03-01",
            in: "sites/example-site.yaml")
        #expect(found.count == 1)
        #expect(found.first?.contains("tariff_usd_per_mwh dated 28 days ahead") == true, "\(found)")
    }

    /// Somewhere it is tomorrow already, and what was set by hand has no date.
    @Test(arguments: [("2026-02-27", true), ("2026-02-28", false), ("2026-03-01", false)])
    func aPriceOfTheFutureIsRefused(today: String, isRefused: Bool) throws {
        let fixture = try TemporaryLibrary()
        try fixture.replace("as_of: 2026-01-31", with: "as_of: 2026-03-01", in: "sites/example-site.yaml")
        let site = try ProfileLibrary.load(directory: fixture.directory).site("example-site")
        let day = try #require(CalendarDate(today))
        let refusal = Result { try PriceAhead.refuse(in: [site], today: day) }
        switch refusal {
        case .success: #expect(!isRefused)
        case .failure(let error): #expect(isRefused && "\(error)".contains("is of 2026-03-01"))
        }
    }

    @Test func theMarketAgesFirst() throws {
        #expect(
            try advice(on: "2026-02-08") == [
                """
                market example-market has prices older than 7 days on 2026-02-08: btc_usd 8 days, difficulty 8 days, \
                fees_btc_per_block 8 days
                """
            ])
    }

    /// Of a month or a year, the last day counts: the price may be that young.
    @Test func allPricesAgeInTheEnd() throws {
        #expect(
            try advice(on: "2026-03-03") == [
                "host profile example-cpu has prices older than 30 days on 2026-03-03: price_usd at least 31 days",
                "ASIC example-asic has prices older than 30 days on 2026-03-03: price_usd 31 days",
                "accelerator example-gpu has prices older than 30 days on 2026-03-03: usd_per_hour at least 31 days",
                """
                market example-market has prices older than 7 days on 2026-03-03: btc_usd 31 days, difficulty 31 \
                days, fees_btc_per_block 31 days
                """,
                "market example-market has prices older than 30 days on 2026-03-03: colocation.usd_per_kw_month 31 days",
            ])
    }

    @Test func anUndatedPriceIsNoYoungOne() throws {
        #expect(
            try advice(
                on: "2026-01-31", replacing: "as_of: 2026-01-31", with: "as_of: undated",
                in: "asics/example-asic.yaml") == [
                    "ASIC example-asic has prices older than 30 days on 2026-01-31, or undated: price_usd undated"
                ])
    }

    @Test func anAssumptionHasNoAge() throws {
        #expect(
            try advice(
                on: "2026-02-28", replacing: "made up", with: "assumption, made up",
                in: "markets/example-market.yaml") == [])
    }

    @Test func whatIsSetByHandHasNoAge() throws {
        let fixture = try TemporaryLibrary()
        let library = try ProfileLibrary.load(directory: fixture.directory)
            .applying([ProfileOverride("market.btc_usd=1")], to: ProfileChoice(market: "example-market"))
        let today = try #require(CalendarDate("2026-02-08"))
        #expect(
            Freshness.advice(on: library.markets, today: today).map(\.fields) == [
                ["difficulty", "fees_btc_per_block"]
            ])
    }

    @Test func severalProfilesShareOneSentence() throws {
        let library = try ProfileLibrary.load(directory: shippedProfiles)
        let chosen = library.accelerators.filter { ["h100-sxm", "b200-sxm", "mi355x"].contains($0.id) }
        let advice = Freshness.advice(on: chosen, today: try #require(CalendarDate("2026-11-24")))
        #expect(
            advice.map(\.problem) == [
                """
                accelerators have a usd_per_hour older than 30 days on 2026-11-24: b200-sxm at least 147 days, \
                h100-sxm at least 177 days, mi355x 235 days
                """,
                // Of what is bought with them too.
                """
                accelerators have an ancillary_usd_per_device older than 30 days on 2026-11-24: h100-sxm at least 815 \
                days
                """,
            ])
    }
}

@Suite struct PeakRatiosTests {
    private func devices() throws -> [AcceleratorProfile] {
        try ProfileLibrary.load(directory: shippedProfiles).accelerators
    }

    private func advice(
        _ id: String, _ change: (inout AcceleratorProfile) -> Void
    ) throws -> [String] {
        var devices = try devices()
        let index = try #require(devices.firstIndex { $0.id == id })
        change(&devices[index])
        return PeakRatios.advice(on: devices).flatMap { advice in
            advice.ids.map { "\($0) \(advice.fields[0])" }
        }
    }

    @Test func theShippedPeaksAreDense() throws { #expect(PeakRatios.advice(on: try devices()) == []) }

    @Test(arguments: [NumberFormat.fp8, .int8])
    func aSparsePeakIsFourTimesBf16(type: NumberFormat) throws {
        #expect(
            try advice("mi300x") { $0.densePeak[type]?.spread.median *= 2 } == [
                "mi300x dense_peak.\(type.peakKey)"
            ])
    }

    @Test func aSparseBf16EqualsFp8() throws {
        #expect(
            Set(try advice("b200-sxm") { $0.densePeak[.bf16]?.spread.median *= 2 }) == [
                "b200-sxm dense_peak.bf16_tflops"
            ])
    }

    /// All three doubled keep their ratios to each other: a sibling gives them away.
    @Test func aSiblingGivesAWholeSparseTableAway() throws {
        let found = try advice("h200-sxm") { device in
            for type in [NumberFormat.bf16, .fp8, .int8] {
                device.densePeak[type]?.spread.median *= 2
            }
        }
        #expect(
            found == [
                "h200-sxm dense_peak.bf16_tflops", "h200-sxm dense_peak.fp8_tflops",
                "h200-sxm dense_peak.int8_tops",
            ])
    }

    @Test func aReasonIsTakenAtItsWord() throws {
        #expect(try advice("rtx-4090") { $0.densePeakNote = nil } == ["rtx-4090 dense_peak.int8_tops"])
        #expect(
            try advice("mi300x") {
                $0.densePeak[.fp8]?.spread.median *= 2
                $0.densePeakNote = "measured"
            } == [])
    }
}
