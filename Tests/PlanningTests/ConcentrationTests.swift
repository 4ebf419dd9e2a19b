import Planning
import Profiles
import Testing

@Suite struct ConcentrationTests {
    private func concentration(_ shares: [Double], top: Int = 2) throws -> Concentration {
        let entities = shares.enumerated().map { Holdings.Entity(name: "e\($0.offset)", share: $0.element) }
        return Concentration(of: try Holdings(entities, place: "test"), top: top)
    }

    @Test func workedExample() throws {
        let answer = try concentration([0.25, 0.4, 0.35])
        #expect(
            agree(answer.asDust.herfindahl, 3450)
                && agree(answer.asDust.effectiveNumber, 2.8986, within: 1e-4))
        #expect(answer.asDust.nakamoto == 2 && agree(answer.asDust.topShare, 0.75))
        #expect(answer.asDust.judgement == .high)
        #expect(answer.isCertain && answer.remainder == 0 && answer.coverage == 1)
        #expect(answer.entities.map(\.share) == [0.4, 0.35, 0.25])
    }

    /// Pools on 2026-06-29 (finfly.news): 75.2 % are named.
    @Test func theRemainderIsBoundedFromBothSides() throws {
        let pools = [0.25, 0.195, 0.124, 0.108, 0.075]
        let answer = try concentration(pools, top: 4)
        let known = 625 + 380.25 + 153.76 + 116.64 + 56.25
        #expect(agree(answer.coverage, 0.752) && agree(answer.remainder, 0.248))
        #expect(agree(answer.asDust.herfindahl, known))
        #expect(agree(answer.asOneEntity.herfindahl, known + 24.8 * 24.8))
        #expect(agree(answer.withLargest.herfindahl, known - 625 + 49.8 * 49.8))
        #expect(answer.asDust.judgement == .competitive && answer.asOneEntity.judgement == .moderate)
        #expect(answer.withLargest.judgement == .high && !answer.isCertain)
        #expect(
            [answer.asDust.nakamoto, answer.asOneEntity.nakamoto, answer.withLargest.nakamoto] == [3, 3, 2])
        #expect(agree(answer.asDust.topShare, 0.677) && agree(answer.withLargest.topShare, 0.925))
    }

    /// Whatever the truth about the remainder is, it lies between the two ends.
    @Test func everyDivisionOfTheRemainderLiesBetweenTheBounds() throws {
        let named = [0.3, 0.2, 0.1]
        let answer = try concentration(named, top: 2)
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            // Pieces of the remainder go to named entities or to new ones.
            var shares = named
            var rest = 0.4
            while rest > 1e-3 {
                let piece = min(rest, Double.random(in: 1e-3...0.4, using: &generator))
                rest -= piece
                let place = Int.random(in: 0...shares.count, using: &generator)
                if place == shares.count { shares.append(piece) } else { shares[place] += piece }
            }
            if rest > 0 { shares[0] += rest }
            let truth = try concentration(shares.map { min(1, $0) }, top: 2).asDust
            #expect(truth.herfindahl >= answer.asDust.herfindahl - 1e-6)
            #expect(truth.herfindahl <= answer.withLargest.herfindahl + 1e-6)
            #expect(truth.topShare >= answer.asDust.topShare - 1e-9)
            #expect(truth.topShare <= answer.withLargest.topShare + 1e-9)
            let fewest = try #require(truth.nakamoto)
            #expect(fewest >= answer.withLargest.nakamoto ?? 1)
            #expect(fewest <= answer.asDust.nakamoto ?? .max)
        }
    }

    /// A sum over four pools, as some sources give it: they may be equal, or one of them may be nearly all.
    @Test func aGroupIsBoundedToo() throws {
        let holdings = try Holdings([.init(name: "the top four", share: 0.38, members: 4)], place: "test")
        let answer = Concentration(of: holdings, top: 4)
        #expect(agree(answer.asDust.herfindahl, 4 * 9.5 * 9.5))
        #expect(agree(answer.withLargest.herfindahl, 10_000))
        #expect(answer.asDust.nakamoto == nil && answer.withLargest.nakamoto == 1)
        #expect(agree(answer.asDust.topShare, 0.38))
    }

    @Test func halfIsNotMoreThanHalf() throws {
        #expect(try concentration([0.5, 0.5]).asDust.nakamoto == 2)
        #expect(try concentration([0.1, 0.2, 0.2, 0.3, 0.2]).asDust.nakamoto == 3)
        #expect(try concentration([0.51, 0.49]).asDust.nakamoto == 1)
        #expect(try concentration([1]).asDust.nakamoto == 1)
    }

    /// Above 2,500 a market is highly concentrated, and below 1,500 competitive: with either itself it is moderate.
    @Test func theThresholdsThemselvesAreModerate() throws {
        let upper = try concentration([0.25, 0.25, 0.25, 0.25]).asDust
        #expect(upper.herfindahl == 2500 && upper.judgement == .moderate)
        let lower = try concentration([0.3, 0.2, 0.1, 0.1]).asDust
        #expect(lower.herfindahl == 1500 && lower.judgement == .moderate)
        #expect(try concentration([0.26, 0.25, 0.25, 0.24]).asDust.judgement == .high)
        #expect(try concentration([0.29, 0.2, 0.1, 0.1]).asDust.judgement == .competitive)
    }

    @Test func mergingAddsUp() throws {
        let holdings = try Holdings(
            [.init(name: "a", share: 0.3), .init(name: "b", share: 0.2), .init(name: "c d", share: 0.1)],
            place: "test")
        let merged = try holdings.merging(try Merge("b + c d = proxy"))
        #expect(Set(merged.entities.map(\.name)) == ["a", "proxy"])
        #expect(merged.entities.allSatisfy { agree($0.share, 0.3) })
        #expect(agree(merged.remainder, holdings.remainder))
        #expect(
            Concentration(of: merged, top: 1).asDust.herfindahl
                > Concentration(of: holdings, top: 1).asDust.herfindahl)
        #expect(throws: PlanningError.noSuchEntity("x", merge: "a+x=y", known: ["a", "b", "c d"])) {
            try holdings.merging(try Merge("a+x=y"))
        }
        #expect(throws: PlanningError.self) { try holdings.merging(try Merge("a+b=c d")) }
    }

    @Test(arguments: ["", "a", "a=b", "a+b", "a+b=", "a+a=b", "+a=b", "a+b=c=d"])
    func refusesWhatMergesNothing(text: String) {
        #expect(throws: PlanningError.badMerge(text)) { try Merge(text) }
    }

    @Test func refusesSharesThatAreNone() {
        for share in [0, -0.1, 1.01, 25, .nan] {
            #expect(throws: PlanningError.self) {
                try Holdings([.init(name: "a", share: share)], place: "test")
            }
        }
        #expect(throws: PlanningError.noShares(place: "test")) { try Holdings([], place: "test") }
        #expect(throws: PlanningError.sharesAboveOne(place: "test", sum: "1.1")) {
            try Holdings([.init(name: "a", share: 0.6), .init(name: "b", share: 0.5)], place: "test")
        }
        #expect(throws: PlanningError.twice(entity: "a", place: "test")) {
            try Holdings([.init(name: "a", share: 0.1), .init(name: "a", share: 0.2)], place: "test")
        }
    }

    @Test func aPercentageIsToldApart() {
        #expect {
            try Holdings([.init(name: "a", share: 65)], place: "pools.csv")
        } throws: {
            "\($0)".contains("65 % as 0.65")
        }
    }
}

@Suite struct SharesCSVTests {
    @Test func readsNamesAndShares() throws {
        let text = "name,share\r\n\"Pool, the first\",0.25\r\n\n\"a \"\"b\"\"\", 0.5 \n"
        let holdings = try SharesCSV.read(text, file: "x.csv")
        #expect(holdings.entities.map(\.name) == ["a \"b\"", "Pool, the first"])
        #expect(holdings.entities.map(\.share) == [0.5, 0.25])
        #expect(try SharesCSV.read("a,0.5", file: "x.csv").entities.count == 1)
    }

    @Test(arguments: [
        ("a,0.5\nb", "x.csv:2: the line has not two fields"),
        ("a,0.5\nb,c,d", "x.csv:2: the line has not two fields"),
        ("a,0.5\n\nb,half", "x.csv:3: \"half\" is not a number"),
        ("a,0.5\n\"b,0.1", "x.csv:2: a quote is not closed"),
        ("", "x.csv holds no share"), ("name,share\n", "x.csv holds no share"), ("a,25", "25 % as 0.25"),
        (",0.5", "x.csv:1: the line has not two fields"),
    ])
    func namesTheLine(text: String, says: String) {
        #expect {
            try SharesCSV.read(text, file: "x.csv")
        } throws: {
            "\($0)".contains(says)
        }
    }
}
