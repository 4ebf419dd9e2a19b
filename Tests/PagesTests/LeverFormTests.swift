import Economics
import Foundation
import Pages
import Planning
import Profiles
import Testing

/// Which fields a page has, and what stands in them.
@Suite struct LeverFormTests {
    /// A field as its page has it: its attributes, its name in words, and its sentence.
    private struct Field {
        let attributes: String
        let label: String
        let fault: String

        init?(_ id: String, in page: String) {
            func text(_ pattern: String) -> String? {
                guard let expression = try? Regex("(?s)\(pattern)", as: (Substring, Substring).self) else {
                    return nil
                }
                return page.firstMatch(of: expression).map { String($0.output.1) }
            }
            guard let tag = text("<(?:input|select)([^>]* id=\"\(id)\"[^>]*)>") else { return nil }
            attributes = tag
            label = (text("<label for=\"\(id)\"[^>]*>(.*?)</label>") ?? "").withoutSpans
            fault = text("id=\"\(id)-fault\">([^<]*)<") ?? ""
        }

        func value(_ name: String) -> String? {
            guard let expression = try? Regex(" \(name)=\"([^\"]*)\"", as: (Substring, Substring).self)
            else { return nil }
            return attributes.firstMatch(of: expression).map { String($0.output.1) }
        }
    }

    private func shown(_ key: String, _ address: String) -> Field? {
        let id = "f-" + key.map { $0.isLetter || $0.isNumber ? $0 : "-" }
        return Field(id, in: ShippedDesk.get(address).body)
    }

    private let hashprice = "market.hashprice_usd_per_ph_day"
    private let bitcoin = "market.btc_usd"

    // MARK: What follows from others

    @Test func theHashpriceFollowsFromThePrice() throws {
        let preset = try #require(shown(hashprice, "/"))
        let moved = try #require(shown(hashprice, "/?market.btc_usd=85000"))
        let scenario = try ScenarioChoice(overrides: [try ProfileOverride("market.btc_usd=85000")]).scenario(
            in: ShippedDesk.shared.library, today: ShippedDesk.today)
        let now = try #require(PlanInput.hashprice.value(in: scenario))
        let text = try #require(moved.value("value").flatMap(Double.init))
        #expect(abs(text / now - 1) < 1e-4 && moved.value("value") != preset.value("value"))
        // It is not taken for set.
        #expect(moved.value("data-preset") == moved.value("value") && !moved.label.contains("class"))
        #expect(try #require(moved.value("data-max").flatMap(Double.init)) > now)
        // And the price from the hashprice.
        let price = try #require(shown(bitcoin, "/?market.hashprice_usd_per_ph_day=40"))
        #expect(try #require(price.value("value").flatMap(Double.init)) > 80_000)
        #expect(price.value("data-preset") == price.value("value"))
    }

    /// A form that is sent without a script holds what followed in it.
    @Test func whatFollowedIsNotSet() throws {
        let page = ShippedDesk.get("/?market.btc_usd=85000").body
        let following = try #require(Field("f-from-following", in: page)?.value("value"))
        let text = try #require(Field("f-market-hashprice-usd-per-ph-day", in: page)?.value("value"))
        #expect(following == "\(hashprice)=\(text)")
        for price in [85_000, 90_000] {
            let sent = FormQuery([
                .init(bitcoin, "\(price)"), .init(hashprice, text), .init("from-following", following),
            ])
            let reading = ShippedDesk.shared.reading(sent, today: ShippedDesk.today)
            #expect(reading.faults.isEmpty && reading.question.query.text == "market.btc_usd=\(price)")
        }
        // What is written there is.
        let both = FormQuery([
            .init(bitcoin, "85000"), .init(hashprice, "50"), .init("from-following", following),
        ])
        let fault = try #require(ShippedDesk.shared.reading(both, today: ShippedDesk.today).faults.first)
        #expect(fault.field == hashprice && fault.sentence.contains("keep one of the two"))
    }

    @Test func rivalsKnowEachOther() throws {
        #expect(shown(hashprice, "/")?.value("data-instead") == "f-market-btc-usd f-market-difficulty")
        for key in [bitcoin, "market.difficulty"] {
            #expect(shown(key, "/")?.value("data-instead") == "f-market-hashprice-usd-per-ph-day")
        }
        #expect(try #require(shown("site.tariff_usd_per_mwh", "/")).value("data-instead") == nil)
        #expect(
            try #require(shown(hashprice, "/?market.hashprice_usd_per_ph_day=40&market.difficulty=1e14"))
                .fault.contains("keep one of the two"))
    }

    // MARK: What no source says

    @Test func whatANoteAsksForHasAField() throws {
        for (key, address) in [
            ("accelerator.b200-sxm.price_usd", "/?subject=b200-sxm&subject=h200-sxm"),
            ("accelerator.h200-sxm.price_usd", "/project?subject=b200-sxm&subject=h200-sxm"),
            ("host.epyc-9654.server_price_usd", "/?subject=epyc-9654&host.epyc-9654.usd_per_hour=3"),
        ] {
            let field = try #require(shown(key, address), "\(key)")
            #expect(field.value("value") == "" && field.value("data-preset") == "")
            #expect(field.value("data-min") == nil && field.label.contains("no source says it"))
        }
        let price = "accelerator.b200-sxm.price_usd"
        let address = "/?subject=b200-sxm&\(price)=40000"
        #expect(shown(price, address)?.value("value") == "40000")
        #expect(ShippedDesk.get(address).body.contains("b200-sxm leaves "))
        #expect(
            try #require(shown(price, "/?subject=b200-sxm&\(price)=x")).fault.contains("a number above 0"))
    }

    /// A rent too, which a host cannot be priced without.
    @Test func aHostWithoutARentAsksForIt() throws {
        let host = try #require(
            ShippedDesk.shared.library.hosts.first { $0.usdPerHour == nil && $0.wallWatts != nil })
        let key = "host.\(host.id).usd_per_hour"
        let page = ShippedDesk.get("/?subject=\(host.id)&subject=colocation").body
        #expect(Field("f-subject-1", in: page)?.fault.contains("no source gives a rent") == true)
        #expect(shown(key, "/?subject=\(host.id)&subject=colocation")?.value("value") == "")
        let priced = ShippedDesk.get("/?subject=\(host.id)&subject=colocation&\(key)=3")
        #expect(priced.status == 200 && priced.body.withoutSpans.contains("--set \(key)=3"))
    }

    // MARK: What moves the view

    @Test func tokensThatAreSoldHaveTheirPrice() throws {
        let output = "model.gpt-oss-120b.usd_per_million_output_tokens"
        #expect(shown(output, "/") == nil)
        for subjects in ["", "subject=colocation&", "subject=h100-sxm&"] {
            #expect(shown(output, "/?\(subjects)model=gpt-oss-120b") != nil, "\(subjects)")
        }
        #expect(
            shown(
                "accelerator.h100-sxm.published_tokens.gpt-oss-120b.tokens_per_second_per_device",
                "/?subject=h100-sxm&model=gpt-oss-120b") != nil)
        // Where only the rent by the hour is asked about they move nothing.
        #expect(shown(output, "/project?subject=h100-sxm&model=gpt-oss-120b&years=2") == nil)
    }

    @Test func fieldsThatMoveNothingAreNotShown() throws {
        let ahead = ["site.finance.debt_share", "site.hashing.ramp_months", "site.hosting.delay_months"]
        for key in ahead {
            #expect(shown(key, "/") == nil, "\(key)")
            #expect(shown(key, "/project?years=2") != nil, "\(key)")
        }
        #expect(shown("site.hosting.utilization_share", "/project?subject=antminer-s21-xp&years=2") == nil)
        #expect(shown("site.hosting.utilization_share", "/?subject=antminer-s21-xp") != nil)
        let page = ShippedDesk.get("/concentration").body
        #expect(!page.contains("class=\"lever\"") && Field("f-site", in: page)?.value("type") == "hidden")
    }

    /// What is set stays set from view to view.
    @Test func nothingThatIsSetIsLost() throws {
        let set = "subject=h100-sxm&subject=colocation&years=3&site.finance.debt_share=0.1"
        let ranking = try #require(shown("site.finance.debt_share", "/?\(set)"))
        #expect(ranking.value("value") == "0.1" && ranking.label.contains("no effect here"))
        for path in ["/", "/concentration", "/project"] {
            let page = ShippedDesk.get("\(path)?\(set)").body
            var sent: [FormQuery.Field] = []
            for tag in page.matches(of: #/<(?:input|select) [^>]*>/#).map({ String($0.output) }) {
                guard let name = tag.firstMatch(of: #/ name="([^"]*)"/#)?.output.1 else { continue }
                let value = tag.firstMatch(of: #/ value="([^"]*)"/#)?.output.1
                // The rest of a list's tag says what is chosen.
                let place = try #require(page.range(of: tag))
                let rest = page[place.upperBound...]
                let chosen = rest.firstMatch(of: #/<option value="([^"]*)" selected/#)?.output.1
                sent.append(.init(String(name), String(value ?? chosen ?? "")))
            }
            let reading = ShippedDesk.shared.reading(FormQuery(sent), today: ShippedDesk.today)
            #expect(
                reading.faults.isEmpty && reading.question.query.text == set, "\(path): \(reading.faults)")
        }
    }

    // MARK: What is wrong

    @Test func aFaultStandsBesideItsOwnField() throws {
        let page = ShippedDesk.get("/?subject=h100-sxm&subject=zzz&subject=colocation").body
        #expect(Field("f-subject-2", in: page)?.fault.contains("zzz") == true)
        for other in ["f-subject-1", "f-subject-3"] {
            let field = try #require(Field(other, in: page))
            #expect(field.fault.isEmpty && field.value("aria-invalid") == nil)
        }
        let many = ShippedDesk.get("/?subject=a&subject=b&subject=colocation").body
        #expect(Field("f-subject-1", in: many)?.fault.contains("&quot;a&quot;") == true)
        #expect(Field("f-subject-2", in: many)?.fault.contains("&quot;b&quot;") == true)
    }

    /// In the words of the form, and beside the field.
    @Test func whatContradictsIsNamedByItsLabel() throws {
        let first = "site.hosting.resale_share_by_age.year_1"
        let field = try #require(shown(first, "/project?subject=h100-sxm&\(first)=0.01"))
        #expect(field.fault.hasPrefix("Resale of accelerators, year 2: "), "\(field.fault)")
        #expect(field.fault.contains("what is older fetches no more"))
    }

    /// Two that go together are taken, though each by itself would contradict the profile.
    @Test func whatGoesTogetherIsTaken() throws {
        let years = "site.hosting.resale_share_by_age"
        let text =
            "\(years).year_1=0.05&\(years).year_2=0.04&\(years).year_3=0.03&\(years).year_4=0.02&site.hosting.residual_share=0"
        let reading = ShippedDesk.shared.reading(try FormQuery(text: text), today: ShippedDesk.today)
        #expect(reading.faults.isEmpty && reading.question.overrides.count == 5, "\(reading.faults)")
        let joules = "asic.antminer-s19-pro.joules_per_terahash"
        let watts = "asic.antminer-s19-pro.wall_watts"
        let both = ShippedDesk.shared.reading(
            try FormQuery(text: "subject=antminer-s19-pro&\(joules)=20&\(watts)=2200"),
            today: ShippedDesk.today)
        #expect(both.faults.isEmpty && both.question.overrides.map(\.key) == [joules, watts])
    }
}
