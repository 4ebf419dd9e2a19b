import Economics
import Planning
import Profiles
import RunRecords
import Testing

/// Whatever figure of the profiles moves a result has a row in its sensitivity and its break-even.
@Suite struct InputCoverageTests {
    private static let choice = ProfileChoice(
        market: "2026-06-29", site: "ercot-mining-50mw", outlook: "base")

    private func pricing(_ library: ProfileLibrary) throws -> Pricing {
        var pricing = try Pricing(
            Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("ercot-mining-50mw"), outlook: try library.outlook("base")))
        pricing.tokens = TokenDemand(
            model: "gpt-oss-120b", inputTokens: 1024, outputTokens: 1024, batch: 64)
        return pricing
    }

    private func keys(of id: String) -> [String] {
        func figures(_ kind: ProfileKind, _ prefix: String) -> [String] {
            kind.acceptedKeys.filter { $0.hasSuffix(".median") && !$0.contains("[") }
                .map { prefix + $0.dropLast(".median".count) }
        }
        let kind: ProfileKind? = id.hasPrefix("antminer") ? .asic : id == "colocation" ? nil : .accelerator
        let parts = id.split(separator: "/")
        let subject = parts[0]
        let isPublished = subject == "h100-sxm"
        // Of its shape only the roofline speaks.
        let prices =
            figures(.model, "model.gpt-oss-120b.").filter { !isPublished || $0.contains("usd_per_million") }
            + ["accelerator.\(subject).published_tokens.gpt-oss-120b.tokens_per_second_per_device"]
            .filter { _ in isPublished }
        return figures(.site, "site.") + figures(.market, "market.") + figures(.outlook, "outlook.")
            + (kind.map { figures($0, "\($0.rawValue).\(subject).") } ?? []) + (parts.count > 1 ? prices : [])
    }

    /// By the sum of its parts instead of one, and by what takes the place of price and difficulty.
    private static let elsewhere = [
        "conversion_capex_usd_per_it_mw.", "market.hashprice", "terahash_per_second", "joules_per_terahash",
        // Not in these files: a row is of what is stated.
        "gb200-nvl72.sustained_fraction", "gb200-nvl72.achieved_fraction", "gb200-nvl72.ancillary",
        "s23-hyd.price_age_months", "resale_share_by_age.year_4", "resale_share_by_age.year_5",
    ]

    @Test(arguments: [
        ("antminer-s19-xp", PlanResult.afterCapital), ("antminer-s23-hyd", .npv), ("h100-sxm", .afterCapital),
        ("h100-sxm", .npv), ("h100-sxm/per-token:gpt-oss-120b", .afterCapital),
        ("h100-sxm/per-token:gpt-oss-120b", .npv),
        ("gb200-nvl72/per-token:gpt-oss-120b", .afterCapital), ("colocation", .afterCapital),
        ("colocation", .npv),
    ])
    func everyFigureThatMovesItHasARow(id: String, result: PlanResult) throws {
        let written = try ShippedProfiles.library()
        let model = try pricing(written)
        let offer = try model.offer(id)
        let measure = ResultMeasure(
            result, basis: .facility, owner: OwnerChoices(months: 60, rebuy: .always, close: .never))
        let today = try measure.value(of: offer, in: model)
        let rows = Set(model.inputs(of: [offer], for: result).map(\.key))
        var moving = 0
        for key in keys(of: id) where !Self.elsewhere.contains(where: key.contains) {
            // One of them is a value that the key may have.
            for value in ["0.07", "3"] {
                guard
                    let library = try? written.applying(
                        [ProfileOverride("\(key)=\(value)")], to: Self.choice),
                    let moved = try? measure.value(of: offer, in: try pricing(library)), moved != today
                else { continue }
                moving += 1
                #expect(rows.contains(key), "\(key) moves the \(result.title) of \(id)")
                break
            }
        }
        #expect(moving >= 5)
    }
}
