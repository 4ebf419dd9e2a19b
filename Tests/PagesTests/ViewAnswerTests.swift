import Charts
import Economics
import Foundation
import Pages
import Planning
import Profiles
import Quantities
import Reporting
import RunRecords
import Testing

/// What a view answers, and the command that it shows.
@Suite struct ViewAnswerTests {
    private func answer(_ view: View, _ text: String) throws -> ViewAnswer {
        let reading = ShippedDesk.shared.reading(
            try FormQuery(text: text), for: view, today: ShippedDesk.today)
        let inquiry = try #require(reading.inquiry)
        return try ShippedDesk.shared.answer(view, to: inquiry)
    }

    @Test func theRankingIsThatOfTheAxis() throws {
        let answer = try answer(.axis, "market.btc_usd=90000")
        let scenario = try ScenarioChoice(overrides: [try ProfileOverride("market.btc_usd=90000")]).scenario(
            in: ShippedDesk.shared.library, today: ShippedDesk.today)
        let axis = try DollarAxis(in: Pricing(scenario), today: ShippedDesk.today)
        #expect(CSVTable.render(answer.data) == CSVTable.render(RevenueAxisReport.data(axis.entries)))
        #expect(answer.command.text == "wattmark revenue --set market.btc_usd=90000")
        #expect(answer.overrides.map(\.key) == ["market.btc_usd"] && answer.idle.isEmpty)
        let before = try self.answer(.axis, "")
        #expect(answer.presetHeadline == before.headline && answer.headline != before.headline)
        #expect(before.presetHeadline == nil && before.command.text == "wattmark revenue")
        #expect(answer.pictures.map(\.name) == ["after-capital"])
    }

    /// The first look at a few machines may overlook what moves another one alone, and the whole is asked then.
    @Test func aLeverOfOneMachineMovesTheRanking() throws {
        for lever in ["accelerator.b200-sxm.usd_per_hour=9", "asic.antminer-s19-xp.price_usd=77"] {
            let answer = try answer(.axis, lever)
            #expect(answer.idle.isEmpty && answer.overrides.count == 1, "\(lever)")
        }
        let idle = try answer(.axis, "market.btc_usd=90000&site.hashing.ramp_months=7")
        #expect(idle.idle == ["site.hashing.ramp_months"])
    }

    /// A command refuses what moves nothing, so it is not in the one that is shown, and the page says so.
    @Test func leavesOutWhatMovesNothing() throws {
        let answer = try answer(
            .project,
            "subject=colocation&years=2&market.colocation.usd_per_kw_month=120&market.btc_usd=90000&accelerator.h100-sxm.usd_per_hour=9"
        )
        #expect(answer.idle == ["accelerator.h100-sxm.usd_per_hour", "market.btc_usd"])
        #expect(
            answer.command.text
                == "wattmark plan project colocation --years 2 --set market.colocation.usd_per_kw_month=120")
        let alone = try self.answer(
            .project, "subject=colocation&years=2&market.colocation.usd_per_kw_month=120")
        #expect(CSVTable.render(answer.data) == CSVTable.render(alone.data))
    }

    @Test func aBreakevenIsOfTheFirstTwo() throws {
        let answer = try answer(.breakeven, "subject=colocation&site.hosting.pue=1.4")
        #expect(answer.command.text == "wattmark plan breakeven colocation --set site.hosting.pue=1.4")
        #expect(answer.headline.hasPrefix("Nothing is earned at $/kW-month "), "\(answer.headline)")
        #expect(answer.headline.contains("; now colocation/per-kilowatt earns "))
        #expect(answer.presetHeadline != nil && answer.presetHeadline != answer.headline)
    }

    @Test func yearsAreOfTheOutlook() throws {
        let text = "subject=antminer-s23-hyd&years=3&outlook.btc_growth_share_per_year=0.3"
        let answer = try answer(.project, text)
        #expect(
            answer.command.text
                == "wattmark plan project antminer-s23-hyd --years 3 --set outlook.btc_growth_share_per_year=0.3"
        )
        #expect(answer.headline.contains("antminer-s23-hyd has an NPV of"))
        #expect(answer.presetHeadline != nil && answer.presetHeadline != answer.headline)
        #expect(try self.answer(.axis, text).idle == ["outlook.btc_growth_share_per_year"])
    }

    @Test func pathsAndSeedAreInTheCommand() throws {
        let text = "subject=colocation&paths=400&seed=7&years=3&market.colocation.usd_per_kw_month=120"
        let answer = try answer(.simulate, text)
        #expect(
            answer.command.text
                == "wattmark plan simulate colocation --years 3 --paths 400 --seed 7 --set market.colocation.usd_per_kw_month=120"
        )
        #expect(answer.pictures.count == 2)
        #expect(CSVTable.render(answer.data) == CSVTable.render(try self.answer(.simulate, text).data))
    }

    private func pricing(sellingTokensOf model: String) throws -> Pricing {
        var pricing = try Pricing(
            ScenarioChoice().scenario(in: ShippedDesk.shared.library, today: ShippedDesk.today))
        pricing.tokens = .usual(of: model)
        return pricing
    }

    /// Of the use that is chosen, and not of the one by which the same machine would leave more.
    @Test func theHeadlineIsOfTheChosenUse() throws {
        let name = "h100-sxm/per-token:gpt-oss-120b"
        let pricing = try pricing(sellingTokensOf: "gpt-oss-120b")
        let money = try pricing.money(of: try pricing.offer(name), basis: .facility)
        let left = try #require(money.steps?.afterCapital?.center)
        let answer = try answer(.axis, "model=gpt-oss-120b&subject=\(name)&subject=antminer-s21-xp")
        #expect(
            answer.headline.contains("\(name) leaves \(NumberText.dollars(left)) USD"), "\(answer.headline)")
        #expect(answer.headline.contains("antminer-s21-xp/hashprice leaves "))
        // By the name alone it is the use that commands take it for.
        let hour = try pricing.money(of: try pricing.offer("h100-sxm"), basis: .facility)
        let hourly = try #require(hour.steps?.afterCapital?.center)
        let byName = try self.answer(.axis, "model=gpt-oss-120b&subject=h100-sxm").headline
        #expect(
            byName.contains("h100-sxm/per-device-hour leaves \(NumberText.dollars(hourly)) USD"),
            "\(byName)")
    }

    /// What is moved may put another sale of the same machine first.
    @Test func bothHeadlinesNameTheirSale() throws {
        let answer = try answer(
            .axis, "model=gpt-oss-120b&model.gpt-oss-120b.usd_per_million_output_tokens=2")
        #expect(answer.headline.hasPrefix("h100-sxm/per-token:gpt-oss-120b leaves "), "\(answer.headline)")
        #expect(answer.presetHeadline?.hasPrefix("h100-sxm/per-device-hour leaves ") == true)
        let two = "subject=h100-sxm&subject=h100-sxm/per-token:gpt-oss-120b&model=gpt-oss-120b&years=2"
        let chance = try self.answer(.simulate, "\(two)&paths=100")
        #expect(chance.headline.hasPrefix("h100-sxm: half of the paths"))
        #expect(chance.headline.contains("; h100-sxm/per-token:gpt-oss-120b: half of the paths"))
        #expect(
            chance.pictures.first?.table.rows.map { $0[0] }.sorted() == [
                "h100-sxm", "h100-sxm/per-token:gpt-oss-120b",
            ])
    }

    /// What the preset would say stands beside every view that a lever moves, whether it was asked before or not.
    @Test(arguments: [View.axis, .breakeven, .sensitivity, .project, .simulate, .split])
    func thePresetStandsBesideWhatIsMoved(view: View) throws {
        // A break-even of two takes long where nothing is optimized.
        let others = view == .breakeven ? "" : "&subject=antminer-s23-hyd"
        let scenario = "subject=colocation\(others)&years=2&paths=100"
        let moved = try answer(view, "\(scenario)&market.colocation.usd_per_kw_month=300")
        let preset = try answer(view, scenario)
        #expect(moved.presetHeadline == preset.headline && moved.headline != preset.headline)
        #expect(preset.presetHeadline == nil)
        let again = try answer(view, "\(scenario)&market.colocation.usd_per_kw_month=310")
        #expect(again.presetHeadline == preset.headline)
    }

    /// A question of two says who else was chosen.
    @Test(arguments: [View.breakeven, .sensitivity])
    func whoTakesNoPartIsNamed(view: View) throws {
        let three = "subject=colocation&subject=h100-sxm&subject=antminer-s21-xp"
        let page = ShippedDesk.get("\(view.path)?\(three)").body
        #expect(page.components(separatedBy: "takes no part here: ").count == 2)
        #expect(
            page.contains(">antminer-s21-xp takes no part here: ")
                && page.contains(">Third (takes no part here)</label>"))
    }

    /// A language model is in the command where its tokens may be sold, and elsewhere the page says that it moves nothing.
    @Test func tokensAreInTheCommandWhereTheyMayBeSold() throws {
        let tokens = "years=2&model=gpt-oss-120b&subject=antminer-s21-xp"
        let none = try answer(.project, "\(tokens)&subject=h100-sxm")
        #expect(!none.command.words.contains("--model"))
        #expect(none.asides.first?.hasPrefix("No tokens of gpt-oss-120b are sold here: ") == true)
        let plain = try answer(.project, "years=2&subject=antminer-s21-xp&subject=h100-sxm")
        #expect(CSVTable.render(none.data) == CSVTable.render(plain.data))
        let sold = try answer(.project, "\(tokens)&subject=h100-sxm/per-token:gpt-oss-120b")
        #expect(sold.command.words.contains("--model") && sold.asides == [])
        // Whoever hosts best is looked for among those that sell tokens too.
        let split = try answer(.split, "\(tokens)&paths=100")
        #expect(
            split.command.text
                == "wattmark plan split --years 2 --paths 100 --hashing antminer-s21-xp --model gpt-oss-120b")
        #expect(split.asides == [])
    }

    /// The form shows who takes part: the best of all where nobody is named, though other pages compare the usual ones.
    @Test func aSplitShowsWhoTakesPart() throws {
        let best = ShippedDesk.get("/split?years=2&paths=100").body
        #expect(best.withoutSpans.contains("wattmark plan split --years 2 --paths 100</pre>"))
        let chosen = "<option value=\"\" selected=\"selected\">the best of all</option>"
        #expect(best.components(separatedBy: chosen).count == 3)
        #expect(
            best.contains(">Hashes</label>") && best.contains(">Hosts</label>")
                && !best.contains(">First</label>"))
        let usual = ShippedDesk.shared.usualSubjects
        try #require(usual.count == 3, "\(usual)")
        let page = ShippedDesk.get(
            "/split?\(usual.map { "subject=\($0)" }.joined(separator: "&"))&years=2&paths=100")
        #expect(page.status == 200, "it is another question than that of the empty address")
        #expect(page.body.withoutSpans.contains(" --hashing \(usual[0]) --hosting \(usual[1])</pre>"))
        for name in usual.prefix(2) {
            #expect(page.body.contains("<option value=\"\(name)\" selected=\"selected\">"))
        }
        #expect(
            page.body.contains("\(usual[2]) takes no part here: ")
                && page.body.contains(">Takes no part here</label>"))
    }

    @Test func aSplitNamesWhoWasChosen() throws {
        let answer = try answer(.split, "paths=200&subject=antminer-s21-xp&subject=colocation&years=3")
        #expect(
            answer.command.text
                == "wattmark plan split --years 3 --paths 200 --hashing antminer-s21-xp --hosting colocation")
        #expect(answer.headline.hasPrefix("Best is "))
    }

    @Test func whatMovesItAndWhoHoldsIt() throws {
        let moves = try answer(.sensitivity, "subject=colocation")
        #expect(moves.command.text == "wattmark plan sensitivity colocation")
        #expect(moves.pictures.map(\.name) == ["tornado-moves-0"])
        let shares = try answer(.concentration, "shares=pools-2023&market.btc_usd=90000")
        #expect(shares.command.text == "wattmark plan concentration pools-2023")
        #expect(shares.headline.hasPrefix("pools-2023: the largest 4 hold "))
    }

    /// What has no answer says why, and the form stays.
    @Test func anAnswerThatThereIsNotSaysWhy() throws {
        #expect(throws: PlanningError.self) {
            try answer(.breakeven, "subject=colocation&subject=colocation/per-kilowatt")
        }
        let page = ShippedDesk.get("/breakeven?subject=colocation&subject=colocation/per-kilowatt")
        #expect(page.status == 422 && page.body.contains("There is no answer: "))
        #expect(page.body.contains("<form id=\"scenario\""))
    }
}
