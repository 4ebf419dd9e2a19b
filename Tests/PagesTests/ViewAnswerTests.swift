import Charts
import Economics
import Pages
import Planning
import Profiles
import Reporting
import Testing

/// What a view answers, and the command that it shows.
@Suite struct ViewAnswerTests {
    private func answer(_ view: View, _ text: String) throws -> ViewAnswer {
        let reading = ShippedDesk.shared.reading(try FormQuery(text: text), today: ShippedDesk.today)
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
        #expect(answer.headline.hasPrefix("colocation/per-kilowatt earns "))
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
