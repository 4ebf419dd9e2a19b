import Economics
import Fleet
import Foundation
import Profiles
import Quantities
import Regression
import RunRecords
import Testing

@Suite struct SlowHostTests {
    private static func pricing(serverPrice: Double? = 12_000) throws -> Pricing {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var library = try ProfileLibrary.load(directory: root.appendingPathComponent("Profiles").path)
        // No source says what most servers cost.
        let source = try library.market("2026-06-29").provenance
        for place in library.hosts.indices where library.hosts[place].id == "epyc-9654p" {
            library.hosts[place].serverPriceUsd = serverPrice.map { Figure(Spread(median: $0), source) }
        }
        return try Pricing(
            Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("container-1mw")))
    }

    private static func answer(_ records: [RunRecord], pricing: Pricing? = nil) throws -> FleetAnswer {
        let groups = FleetSamples.groups(records)
        let earnings = try pricing.map { pricing in
            try records.map { try HostEarnings($0.host.hostname ?? "", $0, by: pricing) }
        }
        let survey = FleetSurvey(groups, earnings: earnings)
        let byID = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0) })
        let compared = byID.filter { survey.runsToCompare.contains($0.key) }
        return FleetAnswer(
            groups, slow: survey.slowHosts(compared), earnings: earnings, market: "2026-06-29", warnings: [])
    }

    @Test func theCausesAreWhatDiffersFromTheOthers() throws {
        let slow = try FleetSamples.record(
            host: "slow", rate: 0.8e8, clock: 2.8e9, dirt: [.throttled], kernelRelease: "5.10.0",
            microcode: "0xa101111")
        let answer = try Self.answer(FleetSamples.alike(20) + [slow])
        #expect(answer.slow.map(\.host) == ["slow"] && answer.groups.map(\.slow.count) == [1])
        let host = try #require(answer.slow.first)
        #expect(abs((host.rates.first?.shortfallShare ?? 0) - 0.2) < 0.002)
        #expect(
            host.causes.map { [$0.field, $0.candidate, $0.baseline] } == [
                ["clock", "2.80 GHz", "3.50 GHz"],
                ["noise.throttled", "100 % of samples", "0 % of samples"],
                ["cpu.microcode", "0xa101111", "0xa101148"], ["host.kernel_release", "5.10.0", "6.1.0"],
            ])
    }

    /// What most of the others have too explains nothing.
    @Test func whatTheOthersShareIsNoCause() throws {
        let others = try (0..<12).map {
            try FleetSamples.record(
                host: "bench-\($0)", rate: 1e8 * (1 + 0.0005 * Double($0 % 3)), dirt: [.steal],
                kernelRelease: $0 < 4 ? "a" : $0 < 8 ? "b" : "c")
        }
        let slow = try FleetSamples.record(host: "slow", rate: 0.9e8, dirt: [.steal], kernelRelease: "d")
        let found = try Self.answer(others + [slow]).slow.first
        #expect(found?.host == "slow" && found?.causes.isEmpty == true)
    }

    /// Gross per IT megawatt x IT megawatts x (median / rate - 1): a host at half the rate loses as much as it earns.
    @Test func whatItLosesIsWhatTheOthersEarnMore() throws {
        let pricing = try Self.pricing()
        let slow = try FleetSamples.record(host: "slow", rate: 0.5e8)
        let records = try FleetSamples.alike(20) + [slow]
        let lost = try #require(try Self.answer(records, pricing: pricing).slow.first?.mostLost)
        let price = try pricing.price(slow.measurements, on: slow.host)
        let row = try #require(price.revenue.rows.first { $0.model == .hashprice && $0.mwBasis == .it })
        let gross = row.usdPerMwYear.center * price.power.watts.center / 1e6
        #expect(lost.model == .hashprice && abs(lost.usdPerYear / gross - 1) < 0.002)
        #expect(gross > 0)
    }

    /// What ranks a host is what it loses by; what nothing ranks loses by what would take most.
    @Test func itLosesInTheUseThatItHas() throws {
        let slow = try FleetSamples.record(host: "slow", rate: 0.5e8)
        for (price, isRanked) in [(12_000.0, true), (nil, false)] {
            let one = try HostEarnings("slow", slow, by: Self.pricing(serverPrice: price))
            let models = Set(one.loss(by: 0.5, in: FleetSamples.hashing).map(\.model))
            #expect((one.best != nil) == isRanked)
            if let best = one.best {
                #expect(models.isSubset(of: [best.model]))
            } else {
                #expect(!models.isEmpty)
            }
        }
    }

    /// Whatever the hosts are called; where nothing is priced, what is slowest.
    @Test func whatCostsMostComesFirst() throws {
        let slow = try [("a", 0.8e8), ("b", 0.5e8)].map { host, rate in
            try FleetSamples.record(host: host, rate: rate)
        }
        let records = try FleetSamples.alike(20) + slow
        #expect(try Self.answer(records).slow.map(\.host) == ["b", "a"])
        #expect(try Self.answer(records, pricing: Self.pricing()).slow.map(\.host) == ["b", "a"])
    }

    @Test func theFleetIsTheSumOfItsHosts() throws {
        let pricing = try Self.pricing()
        let records = try FleetSamples.alike(9)
        let total = try #require(try Self.answer(records, pricing: pricing).total)
        let one = try HostEarnings("a", records[0], by: pricing)
        #expect(total.hosts == 9 && total.notRanked == 0)
        #expect(abs(total.itMegawatts / (9 * one.itMegawatts) - 1) < 1e-9)
        #expect(
            abs(total.facilityMegawatts / total.itMegawatts - pricing.scenario.site.hashing.pue.median) < 1e-9
        )
        #expect(one.reason == nil && total.reasons.isEmpty)
        let best = try #require(one.best?.steps?.afterCapital?.center)
        let mean = try #require(total.afterCapitalUsdPerMwYear)
        // All draw the same and hash within half a percent of each other.
        #expect(abs(mean - best) < 0.01 * abs(best))
        let dollars = try #require(total.afterCapitalUsdPerYear)
        #expect(abs(dollars / (mean * total.facilityMegawatts) - 1) < 1e-9)
    }

    /// Their megawatts count; what they leave is not known, which is said and not guessed.
    @Test func hostsOfAnUnknownPriceAreNotRanked() throws {
        let total = try #require(
            try Self.answer(FleetSamples.alike(9), pricing: Self.pricing(serverPrice: nil)).total)
        #expect(total.notRanked == 9 && total.afterCapitalUsdPerYear == nil)
        #expect(total.afterCapitalUsdPerMwYear == nil && total.itMegawatts > 0)
        #expect(total.reasons.count == 1)
    }

    /// Where no use is known that of hosting is taken, which is what servers are for.
    @Test func whatIsNotRankedDrawsAsMuchAsWhatHosts() throws {
        let pricing = try Self.pricing(serverPrice: nil)
        let host = try HostEarnings("a", FleetSamples.record(host: "a"), by: pricing)
        let site = pricing.scenario.site
        #expect(host.best == nil && site.hosting.pue.median != site.hashing.pue.median)
        let ratio = host.facilityMegawatts / host.itMegawatts
        #expect(abs(ratio / site.hosting.pue.median - 1) < 1e-9)
    }

    /// What the ranked leave is spread over their own megawatts, however many others draw power beside them.
    @Test func theMeanIsOfTheRankedAlone() throws {
        let record = try FleetSamples.record(host: "a")
        let (known, unknown) = (try Self.pricing(), try Self.pricing(serverPrice: nil))
        let hosts = try (0..<9).map { index in
            try HostEarnings("bench-\(index)", record, by: index < 4 ? known : unknown)
        }
        let total = SiteShare.total(hosts)
        #expect(total.hosts == 9 && total.notRanked == 5)
        #expect(abs(total.itMegawatts / (9 * hosts[0].itMegawatts) - 1) < 1e-9)
        let alone = try #require(hosts[0].best?.steps?.afterCapital?.center)
        let mean = try #require(total.afterCapitalUsdPerMwYear)
        #expect(abs(mean / alone - 1) < 1e-9)
    }
}
