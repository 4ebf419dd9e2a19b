import Benchmarking
import Testing

@Suite struct RaceStandingsTests {
    /// Runs rounds of rates `speeds[i] * noise(i, round)` until the race is over.
    private func race(
        _ speeds: [Double], champion: Int? = nil, noise: (_ contender: Int, _ round: Int) -> Double
    ) -> (outcome: RaceStandings.Outcome, rounds: Int, windows: [Int]) {
        var standings = RaceStandings(contenders: speeds.count, champion: champion)
        var windows = Array(repeating: 0, count: speeds.count)
        var round = 0
        while true {
            for contender in standings.order {
                standings.add(speeds[contender] * noise(contender, round), of: contender)
                windows[contender] += 1
            }
            round += 1
            if let outcome = standings.endRound() { return (outcome, round, windows) }
        }
    }

    private let still: (Int, Int) -> Double = { _, _ in 1 }
    /// 6 % to and fro, differently for each contender.
    private let restless: (Int, Int) -> Double = { contender, round in
        1 + 0.06 * (((contender + 1) * (round + 3) * 7 % 11) > 5 ? 1 : -1)
    }

    @Test func theFastestWinsWhereNothingDisturbs() {
        let race = race([100, 104, 96], noise: still)
        #expect(race.outcome == .init(winner: 1, ground: .fastest) && race.rounds == RaceStandings.looks[0])
    }

    /// What slows whole rounds down says nothing of the contenders.
    @Test func disturbancesOfWholeRoundsDoNotMatter() {
        let race = race([100, 104]) { _, round in round % 3 == 0 ? 0.5 : 1 }
        #expect(race.outcome == .init(winner: 1, ground: .fastest))
    }

    @Test func raceIsRepeatedAndThenSaysThatItCouldNotTell() {
        let race = race([100, 101, 99], noise: restless)
        #expect(race.rounds == RaceStandings.looks.last)
        // The first of the table, whichever came in first: else each run would take another.
        #expect(race.outcome == .init(winner: 0, ground: .undecided(with: [1, 2])))
    }

    @Test func theChampionIsKeptWithinNoise() {
        let race = race([102, 100, 70], champion: 1, noise: restless)
        #expect(race.outcome.winner == 1)
        guard case .kept(let undecided) = race.outcome.ground else {
            Issue.record("\(race.outcome.ground)")
            return
        }
        #expect(undecided == [0])
    }

    @Test func aGainThatIsNotWorthItKeepsTheChampion() {
        // Half a percent, at every window alike, but not in its own favour each time.
        let race = race([100.5, 100], champion: 1) { contender, round in
            contender == 0 && round.isMultiple(of: 2) ? 0.99 : 1
        }
        #expect(race.outcome == .init(winner: 1, ground: .kept(undecided: [])))
    }

    /// However sure the gain is.
    @Test(arguments: [100.1, 100.9]) func aSureGainThatIsTooSmallKeepsTheChampion(speed: Double) {
        let race = race([speed, 100], champion: 1, noise: still)
        #expect(race.outcome == .init(winner: 1, ground: .kept(undecided: [])))
    }

    @Test func theChampionIsReplacedByWhatIsShownToBeFaster() {
        let race = race([100, 110, 107], champion: 0, noise: still)
        #expect(race.outcome == .init(winner: 1, ground: .faster(than: 0)))
    }

    @Test func whatIsFarBehindHasOnlyItsFirstRounds() {
        let race = race([100, 20, 101], noise: still)
        #expect(race.windows == [8, 3, 8])
        let champion = self.race([100, 20], champion: 1, noise: still)
        #expect(champion.outcome == .init(winner: 0, ground: .faster(than: 1)))
    }

    /// Which of two that cannot be told apart is taken does not matter to one that is behind both.
    @Test func theChampionIsReplacedByOneOfTwoAlike() {
        let race = race([100, 20, 101], champion: 1, noise: restless)
        #expect(race.outcome == .init(winner: 0, ground: .faster(than: 1)))
    }

    @Test func ordersGoToAndFro() {
        var standings = RaceStandings(contenders: 3, champion: nil)
        #expect(standings.order == [0, 1, 2])
        for contender in 0..<3 { standings.add(1, of: contender) }
        #expect(standings.endRound() == nil && standings.order == [2, 1, 0])
    }
}
