import Economics
import Foundation
import Profiles
import Quantities
import RunRecords
import Testing

@Suite struct TokenSaleTests {
    private var shipped: ShippedLibrary

    init() throws { shipped = try ShippedLibrary() }

    private func pricing(_ model: String, batch: Int = 64) throws -> Pricing {
        var pricing = try shipped.pricing
        pricing.tokens = TokenDemand(model: model, inputTokens: 1024, outputTokens: 1024, batch: batch)
        return pricing
    }

    /// 0.9 million tokens/s/MW at 1,730 W are 1,557 tokens/s of a device of 1,275 W; half of them at 0.15, half at 0.60
    /// USD a million.
    @Test func aPublishedRateByHand() throws {
        let pricing = try pricing("gpt-oss-120b")
        let revenue = try #require(try pricing.revenue(of: .profile("h100-sxm")))
        let model = PriceModel.perToken("gpt-oss-120b")
        let use = shipped.site.hosting
        for basis in MegawattBasis.allCases {
            let row = try revenue.row(.profile("h100-sxm"), model, basis)
            let devices = 1e6 / 1275 / (basis == .it ? 1 : use.pue.median)
            let gross = devices * 1557 * 0.375e-6 * 3600 * 8760 * use.utilizationShare.median
            #expect(abs(row.usdPerMwYear.center / gross - 1) < 1e-9)
        }
        let facility = try #require(
            revenue.priced.first { $0.row.model == model && $0.row.mwBasis == .facility })
        #expect(facility.levelised?.unit == "USD/M tokens")
        let entry = try #require(
            RevenueEntry.sorted(revenue.priced.map { RevenueEntry($0) }).first { $0.row.model == model })
        #expect(entry.notRanked == nil)
        #expect(facility.row.assumptions["requests"]?.contains("64 at a time") == true)
    }

    /// A sum that was published of requests that nobody named is that of the usual ones, and of no others.
    @Test(arguments: [(2047, 1, 64), (1, 2047, 64), (1024, 1024, 1), (500_000, 500_000, 64)])
    func atOtherRequestsAPublishedSumIsNotSold(input: Int, output: Int, batch: Int) throws {
        var pricing = try pricing("gpt-oss-120b")
        pricing.tokens = TokenDemand(
            model: "gpt-oss-120b", inputTokens: input, outputTokens: output, batch: batch)
        let row = try #require(
            try pricing.tokenAnswer()?.machines.first { $0.subject == .profile("h100-sxm") })
        #expect(row.rates.origin == .roofline)
        let revenue = try #require(try pricing.revenue(of: .profile("h100-sxm")))
        let entries = RevenueEntry.sorted(revenue.priced.map { RevenueEntry($0) })
            .filter { $0.row.model == .perToken("gpt-oss-120b") }
        #expect(entries.count == 2 && entries.allSatisfy { $0.notRanked == .boundOnly })
    }

    /// More requests than the largest machines hold at a time are not served, and it is said how many are.
    @Test func aBatchThatDoesNotFitIsSaid() throws {
        let answer = try #require(try pricing("gpt-oss-120b", batch: 1_000_000).tokenAnswer())
        #expect(answer.machines.isEmpty)
        let reason = try #require(answer.leftOut.first { $0.subject == .profile("h100-sxm") }?.reason)
        let model = try shipped.library.model("gpt-oss-120b")
        let fits = Int((64 * 80e9 - model.weightBytes) / model.cacheBytes(ofContext: 2048))
        #expect(reason.hasPrefix("a batch of 1000000 does not fit: the memory of 64 devices"), "\(reason)")
        #expect(reason.hasSuffix(" holds the model and \(fits) of these requests at a time"), "\(reason)")
        let most = try #require(try pricing("gpt-oss-120b", batch: fits).tokenAnswer())
        #expect(most.machines.first { $0.subject == .profile("h100-sxm") }?.rates.devices == 64)
        let long = TokenDemand(
            model: "gpt-oss-120b", inputTokens: 50_000_000, outputTokens: 50_000_000, batch: 64)
        var asked = try pricing("gpt-oss-120b")
        asked.tokens = long
        let none = try #require(try asked.tokenAnswer())
        #expect(none.machines.isEmpty && none.leftOut.contains { $0.reason.contains("does not fit") })
    }

    /// What was published with its requests is of those, and nothing is sold above what arithmetic and memory give.
    @Test func aPublishedSumIsOfItsOwnRequestsAndBelowTheBound() throws {
        var given = shipped
        let place = try #require(given.library.accelerators.firstIndex { $0.id == "h100-sxm" })
        func origin(_ change: (inout PublishedTokens) -> Void, batch: Int) throws -> TokenRates.Origin? {
            given.library.accelerators[place] = shipped.library.accelerators[place]
            change(&given.library.accelerators[place].publishedTokens[0])
            var pricing = try given.pricing
            pricing.tokens = TokenDemand(
                model: "gpt-oss-120b", inputTokens: 1024, outputTokens: 1024, batch: batch)
            return try pricing.tokenAnswer()?.machines.first { $0.subject == .profile("h100-sxm") }?
                .rates.origin
        }
        #expect(try origin({ $0.batch = 8 }, batch: 64) == .roofline)
        #expect(try origin({ $0.batch = 8 }, batch: 8) == .published)
        let far = Figure(Spread(median: 1e6), shipped.market.provenance)
        #expect(try origin({ $0.ratePerDevice = far }, batch: 64) == .roofline)
        let near = Figure(Spread(median: 100), shipped.market.provenance)
        #expect(try origin({ $0.ratePerDevice = near }, batch: 64) == .published)
    }

    /// One request at a time is already more by the roofline than what was published of an H100, and that is said.
    @Test func belowTheRooflineAtAnyBatchIsNoBatch() throws {
        let answer = try #require(try pricing("gpt-oss-120b", batch: 1).tokenAnswer())
        let unnamed = answer.published.filter { $0.batch == nil }
        try #require(!unnamed.isEmpty)
        for comparison in unnamed {
            #expect(comparison.isBelowAtAnyBatch == (comparison.ratio < 1))
            #expect((comparison.reason != nil) == (comparison.ratio > 1 || comparison.ratio < 0.7))
            #expect(comparison.equalBatch == nil || comparison.ratio >= 1)
        }
        let h100 = try #require(unnamed.first { $0.subject == .profile("h100-sxm") })
        #expect(h100.isBelowAtAnyBatch && h100.equalBatch == nil)
    }

    /// What only a bound is known of stands apart, and says so.
    @Test func theRooflineIsNotRanked() throws {
        let revenue = try #require(try pricing("gpt-oss-120b").revenue(of: .profile("gb200-nvl72")))
        let entries = RevenueEntry.sorted(revenue.priced.map { RevenueEntry($0) })
            .filter { $0.row.model == .perToken("gpt-oss-120b") }
        #expect(entries.count == 2 && entries.allSatisfy { $0.notRanked == .boundOnly })
    }

    @Test func withoutASourcedPriceNothingIsSold() throws {
        let pricing = try pricing("llama-3-70b")
        let rows = try pricing.revenueOfProfiles().rows
        #expect(!rows.contains { $0.model == .perToken("llama-3-70b") })
        let answer = try #require(try pricing.tokenAnswer())
        #expect(answer.usdPerMillionTokens == nil && !answer.machines.isEmpty)
        let h100 = try #require(answer.machines.first { $0.subject == .profile("h100-sxm") })
        #expect(h100.neededUsdPerMillionTokens != nil)
    }

    /// Sold at what it needs, nothing is left after capital.
    @Test func theNeededPriceLeavesNothing() throws {
        let answer = try #require(try pricing("gpt-oss-120b").tokenAnswer())
        let h100 = try #require(answer.machines.first { $0.subject == .profile("h100-sxm") })
        let needed = try #require(h100.neededUsdPerMillionTokens)
        var moved = shipped
        let place = try #require(moved.library.models.firstIndex { $0.id == "gpt-oss-120b" })
        let figure = Figure(Spread(median: needed), moved.market.provenance)
        moved.library.models[place].usdPerMillionInputTokens = figure
        moved.library.models[place].usdPerMillionOutputTokens = figure
        var pricing = try moved.pricing
        pricing.tokens = TokenDemand(
            model: "gpt-oss-120b", inputTokens: 1024, outputTokens: 1024, batch: 64)
        let row = try #require(try pricing.revenue(of: .profile("h100-sxm"))).row(
            .profile("h100-sxm"), .perToken("gpt-oss-120b"), .facility)
        let left = try #require(row.steps?.afterCapital?.center)
        #expect(abs(left) < 1e-6 * row.usdPerMwYear.center)
    }

    /// Every prediction beside what was published, and a reason exactly where they are over 30 % apart.
    @Test func predictionsStandBesideWhatWasPublished() throws {
        let answer = try #require(try pricing("gpt-oss-120b").tokenAnswer())
        let published = shipped.library.accelerators.flatMap(\.publishedTokens)
        #expect(published.count >= 5 && answer.published.count == published.count)
        for comparison in answer.published {
            #expect(comparison.ratio > 0 && comparison.ratio <= 1, "the roofline is a bound")
            #expect((comparison.reason != nil) == (abs(comparison.ratio - 1) > 0.3), "\(comparison)")
            #expect((comparison.reason == .requestsNotPublished) == (comparison.batch == nil))
        }
        let h100 = try #require(answer.published.first { $0.batch == 4 })
        #expect(h100.publishedTokensPerSecond == 511 && abs(h100.ratio - 0.4165) < 1e-3)
        #expect(h100.reason == .fewRequests)
    }

    /// A run's own rates: memory and products were measured of it.
    @Test func aMeasuredHostServesByItsRates() throws {
        var host = try shipped.host()
        var pricing = try pricing("llama-3.1-8b", batch: 1)
        pricing.measured = host
        let without = try #require(try pricing.tokenAnswer())
        #expect(without.leftOut.first { $0.subject == .thisHost }?.reason.contains("bandwidth") == true)
        let reading = Problem.bandwidth(StreamedArrays(StreamLoop(.read, in: .memory), bytes: 1 << 30))
        host.rates.append(
            MeasuredHost.Rate(
                of: Benchmark(.native, reading, .allCores),
                Estimate(center: 40e9, low: 39e9, high: 41e9, confidence: 0.95, count: 20)))
        host.memoryBytes = 64_000_000_000
        pricing.measured = host
        let answer = try #require(try pricing.tokenAnswer())
        let row = try #require(answer.machines.first { $0.subject == .thisHost })
        let cache = 1536.0 * 131_072
        let expected = 40e9 / (16.06e9 + cache)
        #expect(abs((row.rates.outputTokensPerSecondAlone ?? 0) / expected - 1) < 1e-9)
        #expect(abs((row.rates.inputTokensPerSecondAlone ?? 0) / (400e9 / 16.06e9) - 1) < 1e-9)
        host.memoryBytes = 8_000_000_000
        pricing.measured = host
        let small = try #require(try pricing.tokenAnswer())
        #expect(small.leftOut.first { $0.subject == .thisHost }?.reason.contains("8 GB") == true)
    }

    /// One request waits for memory, and so many at a time for arithmetic: of the other rate nothing is taken in.
    @Test(arguments: [(1, true), (256, false)])
    func aMeasuredHostsTokensAreAsSureAsWhatBoundsThem(batch: Int, isMemory: Bool) throws {
        let reading = Problem.bandwidth(StreamedArrays(StreamLoop(.read, in: .memory), bytes: 1 << 30))
        func high(memoryWithin share: Double) throws -> Double {
            var host = try shipped.host()
            host.rates.append(
                MeasuredHost.Rate(
                    of: Benchmark(.native, reading, .allCores),
                    Estimate(
                        center: 40e9, low: 40e9 * (1 - share), high: 40e9 * (1 + share), confidence: 0.95,
                        count: 20)))
            host.memoryBytes = 128_000_000_000
            let revenue = try pricing("gpt-oss-120b", batch: batch).revenue(of: .measured(host))
            return try revenue.row(.thisHost, .perToken("gpt-oss-120b"), .facility).usdPerMwYear.high
        }
        let (sure, unsure) = (try high(memoryWithin: 0.025), try high(memoryWithin: 0.25))
        #expect((unsure > sure) == isMemory)
    }

    /// A host that nobody measured: a bound where its profile has peak and memory, else the keys that it lacks.
    @Test func anUnmeasuredHostHasABoundOrAReason() throws {
        let model = PriceModel.perToken("gpt-oss-120b")
        let subject = Subject.profile("epyc-9654p")
        let without = try pricing("gpt-oss-120b", batch: 1)
        let answer = try #require(try without.tokenAnswer())
        let hosts = Set(shipped.library.hosts.filter { !$0.isGeneric }.map { Subject.profile($0.id) })
        let known = answer.leftOut.map(\.subject) + answer.machines.map(\.subject)
        #expect(hosts.isSubset(of: known), "each is answered for")
        let reason = try #require(answer.leftOut.first { $0.subject == subject }?.reason)
        #expect(reason.contains("nobody measured it") && reason.hasSuffix("lacks dense_peak.bf16_tflops"))
        #expect(try !without.revenueOfHosts().rows.contains { $0.model == model })

        var given = shipped
        let place = try #require(given.library.hosts.firstIndex { $0.id == "epyc-9654p" })
        given.library.hosts[place].densePeak[.bf16] = Figure(Spread(median: 10), given.market.provenance)
        var pricing = try given.pricing
        pricing.tokens = without.tokens
        let row = try #require(try pricing.tokenAnswer()?.machines.first { $0.subject == subject })
        // One request reads the weights that it passes (0.559 bytes of 5.1e9 parameters) and its cache.
        let language = try given.library.model("gpt-oss-120b")
        let bytes = 5.1e9 * 0.559 + language.cacheBytes(ofContext: 1024 + 512)
        #expect(abs((row.rates.outputTokensPerSecondAlone ?? 0) * bytes / 460.8e9 - 1) < 1e-6)
        #expect(row.rates.origin == .roofline)
        let entries = RevenueEntry.sorted(try pricing.revenueOfHosts().priced.map { RevenueEntry($0) })
            .filter { $0.row.model == model }
        #expect(entries.map(\.row.subject) == [subject, subject])
        #expect(entries.allSatisfy { $0.notRanked == .boundOnly })
    }
}
