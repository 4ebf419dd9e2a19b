import Pages
import Profiles
import Testing

/// What a form says becomes a question, or the sentence of the field that is wrong.
@Suite struct QuestionReaderTests {
    private func reading(_ text: String) throws -> Reading {
        ShippedDesk.shared.reading(try FormQuery(text: text), today: ShippedDesk.today)
    }

    @Test func thePresetIsTheEmptyAddress() throws {
        let reading = try reading("")
        #expect(reading.faults.isEmpty && reading.inquiry != nil)
        #expect(reading.question.query.text == "")
        // All that the issue of a planner asks for can be moved.
        let keys = Set(reading.levers.map(\.key))
        for key in [
            "market.btc_usd", "market.hashprice_usd_per_ph_day", "market.difficulty",
            "market.fees_btc_per_block", "market.colocation.usd_per_kw_month", "site.tariff_usd_per_mwh",
            "site.hashing.pue", "site.hosting.pue", "site.hosting.utilization_share",
            "site.hashing.capex_usd_per_facility_mw", "site.hosting.useful_life_months",
            "site.finance.discount_rate_share", "outlook.btc_growth_share_per_year",
        ] {
            #expect(keys.contains(key), "\(key)")
        }
        #expect(keys.contains { $0.hasPrefix("asic.") && $0.hasSuffix(".price_usd") })
        #expect(keys.contains { $0.hasPrefix("accelerator.") && $0.hasSuffix(".usd_per_hour") })
    }

    @Test func tokensAddTheirPrice() throws {
        let reading = try reading(
            "model=gpt-oss-120b&subject=h100-sxm/per-token:gpt-oss-120b&subject=colocation")
        #expect(reading.faults.isEmpty)
        #expect(
            reading.levers.contains { $0.key == "model.gpt-oss-120b.usd_per_million_output_tokens" })
    }

    /// A form sends all of its fields; only what was moved stays in the address.
    @Test func keepsWhatWasMoved() throws {
        let preset = try reading("")
        let other = try #require(
            ShippedDesk.shared.library.asics.first { asic in
                asic.priceUsd != nil && !ShippedDesk.shared.usualSubjects.contains(asic.id)
            })
        var fields = preset.levers.map { FormQuery.Field($0.key, $0.presetText) }
        fields.append(.init("site", "conversion-100mw"))
        // Of which site the levers are that are sent with another one.
        fields.append(.init("from-site", ShippedDesk.shared.usual.site ?? ""))
        fields.append(.init("from-market", ShippedDesk.shared.usual.market ?? ""))
        fields.append(.init("asic.\(other.id).price_usd", "\(other.priceUsd?.median ?? 0)"))
        fields.append(.init("run", ""))
        fields += ShippedDesk.shared.usualSubjects.map { .init("subject", $0) }
        let place = try #require(fields.firstIndex { $0.name == "site.tariff_usd_per_mwh" })
        fields[place].value = "61.5"
        let reading = ShippedDesk.shared.reading(FormQuery(fields), today: ShippedDesk.today)
        #expect(reading.faults.isEmpty)
        let usual = ShippedDesk.shared.usual.site == "conversion-100mw" ? "" : "site=conversion-100mw&"
        #expect(reading.question.query.text == usual + "site.tariff_usd_per_mwh=61.5")
        // And is read back as the same question.
        let again = ShippedDesk.shared.reading(reading.question.query, today: ShippedDesk.today)
        #expect(again.question == reading.question && again.faults.isEmpty)
    }

    /// A form that does not say where it is from holds every lever too.
    @Test func presetsAreNotSetWithoutAnOrigin() throws {
        let levers = try reading("").levers
        #expect(levers.count > 10)
        var fields = levers.map { FormQuery.Field($0.key, $0.presetText) }
        let place = try #require(fields.firstIndex { $0.name == "site.tariff_usd_per_mwh" })
        fields[place].value = "61.5"
        let reading = ShippedDesk.shared.reading(FormQuery(fields), today: ShippedDesk.today)
        #expect(reading.faults.isEmpty)
        #expect(reading.question.query.text == "site.tariff_usd_per_mwh=61.5")
    }

    @Test(arguments: [
        ("market.btc_usd=-5", "market.btc_usd", "a number above 0"),
        ("market.btc_usd=many", "market.btc_usd", "a number above 0"),
        ("market.btc_usd=nan", "market.btc_usd", "a number above 0"),
        ("market.btc_usd=1e999", "market.btc_usd", "a number above 0"),
        ("site.hashing.pue=0.9", "site.hashing.pue", "1 or more"),
        ("site.hosting.utilization_share=1.2", "site.hosting.utilization_share", "at most 1"),
        ("site.nothing=3", "site.nothing", "unknown key"),
        ("nothing.at.all=3", "nothing.at.all", "start with one of"),
        ("market.btc_usd=1&market.btc_usd=2", "market.btc_usd", "given twice"),
        (
            "market.btc_usd=80000&market.hashprice_usd_per_ph_day=40", "market.hashprice_usd_per_ph_day",
            "keep one of the two"
        ),
        ("market=1999", "market", "There is no market"),
        ("site=nowhere", "site", "There is no site"),
        ("outlook=rosy", "outlook", "There is no outlook"),
        ("model=none", "model", "There is no language model"),
        ("subject=abacus", "subject", "There is no subject"),
        ("subject=a&subject=b&subject=c&subject=d&subject=e", "subject", "compare 4 at most"),
        ("years=0", "years", "from 1 to 30"),
        ("years=two", "years", "from 1 to 30"),
        ("paths=10", "paths", "from 100 to"),
        ("paths=99999999", "paths", "from 100 to"),
        ("seed=-1", "seed", "from 0 to"),
        ("run=latest", "run", "No runs are stored in the store yet"),
        ("site=a&site=b", "site", "give it once"),
    ])
    func aFieldHasItsOwnSentence(text: String, field: String, says: String) throws {
        let reading = try reading(text)
        #expect(reading.inquiry == nil)
        let fault = try #require(reading.faults.first { $0.field == field }, "\(reading.faults)")
        #expect(fault.sentence.contains(says), "\(fault.sentence)")
    }

    @Test func aStrangeFieldIsNamed() throws {
        #expect(
            try reading("nonsense=1").faults.map(\.sentence) == [
                "There is no field \"nonsense\" here; leave it out."
            ])
    }

    /// However a number is written, it is one scenario with one address, and nothing is said to change where it is the preset's.
    @Test(arguments: [
        ("site.hosting.pue", ["1.375", "+1.375", " 1.3750 ", "1375e-3"], "1.375"),
        ("site.tariff_usd_per_mwh", ["61", "61.0", "+61", "6.1e1"], "61"),
        ("site.finance.discount_rate_share", ["0.07125", "7.125%", "7.125 %", "+0.07125"], "0.07125"),
        // Of a machine that is not compared.
        ("asic.antminer-s19-pro.price_usd", ["777", "777.0", "+777"], "777"),
    ])
    func aNumberHasOneAddress(key: String, ways: [String], digits: String) throws {
        for way in ways {
            let reading = ShippedDesk.shared.reading(
                FormQuery([.init(key, way)]), today: ShippedDesk.today)
            #expect(reading.faults.isEmpty, "\(way): \(reading.faults)")
            #expect(reading.question.query.text == "\(key)=\(digits)", "\(way)")
        }
    }

    @Test func whatIsAsBeforeChangesNothing() throws {
        let other = try #require(
            ShippedDesk.shared.library.asics.first { asic in
                asic.priceUsd != nil && !ShippedDesk.shared.usualSubjects.contains(asic.id)
            })
        let price = try #require(other.priceUsd?.median)
        let levers = try reading("").levers
        let tariff = try #require(levers.first { $0.key == "site.tariff_usd_per_mwh" })
        for (key, text) in [
            (tariff.key, "+\(tariff.presetText)"), (tariff.key, "\(try #require(tariff.preset))e0"),
            ("asic.\(other.id).price_usd", "+\(price)"),
        ] {
            let reading = ShippedDesk.shared.reading(
                FormQuery([.init(key, text)]), today: ShippedDesk.today)
            #expect(reading.faults.isEmpty && reading.question.query.text == "", "\(key)=\(text)")
        }
    }

    @Test(arguments: ["7%", "7 %", "x%", "%", "7%%"]) func percentIsOfShares(text: String) throws {
        let reading = ShippedDesk.shared.reading(
            FormQuery([.init("market.btc_usd", text)]), today: ShippedDesk.today)
        let fault = try #require(reading.faults.first)
        #expect(fault.field == "market.btc_usd")
        #expect(
            fault.sentence
                == (text.hasPrefix("7") && text != "7%%"
                    ? "BTC price is no share, of which percent could be set; write a plain number."
                    : "BTC price is not a number of percent; write it as 5% or 0.05."))
    }
}
