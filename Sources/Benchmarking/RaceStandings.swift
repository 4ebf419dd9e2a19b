import Quantities
import Statistics

/// What the rounds of a race have shown so far. In each round every contender that is still in the race has one window, so
/// that two are compared by their ratios round by round: what slows a whole round down slows both.
package struct RaceStandings: Sendable {
    /// After how many rounds the ratios are looked at. Eight are the fewest that an interval of 99 % can be had of.
    package static let looks = [8, 16]
    /// Of each interval. With a handful of contenders and two looks a wrong winner is then rare, and the next run, which
    /// asks for as much, corrects it.
    private static let confidence = 0.99
    /// A gain that is not worth measuring another kernel for, with which older rates cannot be compared: who replaces the
    /// champion is shown to gain more.
    private static let negligible = 0.01
    /// Who was never faster than this share of the best in the first rounds is out: no noise makes that good.
    private static let outpaced = 0.7
    private static let firstRounds = 3

    /// Work per second: a row a contender, a column a round.
    private var rates: [[Double]]
    /// The one that won before.
    private let champion: Int?
    /// Those that are still in the race, in the order of the table.
    private var running: [Int]
    private var rounds = 0

    package struct Outcome: Equatable, Sendable {
        package var winner: Int
        package var ground: Ground

        package init(winner: Int, ground: Ground) {
            self.winner = winner
            self.ground = ground
        }
    }

    /// `KernelGround` in indices.
    package enum Ground: Equatable, Sendable {
        case fastest
        case kept(undecided: [Int])
        case faster(than: Int)
        case undecided(with: [Int])
    }

    /// - Parameter contenders: how many, at least one.
    package init(contenders: Int, champion: Int?) {
        rates = Array(repeating: [], count: contenders)
        running = Array(0..<contenders)
        self.champion = champion
    }

    /// Who has the next windows, in this order: to and fro, so that a drift adds as much to each.
    package var order: [Int] { rounds.isMultiple(of: 2) ? running : running.reversed() }

    package mutating func add(_ rate: Double, of contender: Int) { rates[contender].append(rate) }

    /// - Returns: `nil` while another round is needed.
    package mutating func endRound() -> Outcome? {
        rounds += 1
        if rounds == Self.firstRounds { dropOutpaced() }
        if running.count == 1, let only = running.first {
            let beaten = champion.flatMap { $0 == only ? nil : $0 }
            return Outcome(winner: only, ground: beaten.map { .faster(than: $0) } ?? settled(for: only))
        }
        guard Self.looks.contains(rounds) else { return nil }
        let isLast = rounds == Self.looks.last
        return champion.map { against($0, isLast: isLast) } ?? among(isLast: isLast)
    }

    /// Median work per second of each contender.
    package var medians: [Double] { rates.map { Summary($0)?.median ?? 0 } }

    private func settled(for winner: Int) -> Ground { winner == champion ? .kept(undecided: []) : .fastest }

    private mutating func dropOutpaced() {
        let bests = rates.map { $0.max() ?? 0 }
        let limit = Self.outpaced * (bests.max() ?? 0)
        running.removeAll { bests[$0] < limit }
    }

    private func against(_ champion: Int, isLast: Bool) -> Outcome? {
        guard running.contains(champion) else { return among(isLast: isLast, beaten: champion) }
        let challengers = running.filter { $0 != champion }
        let faster = challengers.filter { (ratio($0, champion)?.low ?? 0) > 1 + Self.negligible }
        if let winner = fastest(of: faster) {
            return Outcome(winner: winner, ground: .faster(than: champion))
        }
        let open = challengers.filter { (ratio($0, champion)?.high ?? .infinity) > 1 + Self.negligible }
        guard open.isEmpty || isLast else { return nil }
        return Outcome(winner: champion, ground: .kept(undecided: open))
    }

    private func among(isLast: Bool, beaten: Int? = nil) -> Outcome? {
        guard let best = fastest(of: running) else { return nil }
        let open = running.filter { $0 != best && (ratio(best, $0)?.low ?? 0) <= 1 }
        if open.isEmpty {
            return Outcome(winner: best, ground: beaten.map { .faster(than: $0) } ?? .fastest)
        }
        guard isLast else { return nil }
        let tied = (open + [best]).sorted()
        return Outcome(
            winner: tied[0],
            ground: beaten.map { .faster(than: $0) } ?? .undecided(with: Array(tied.dropFirst())))
    }

    private func fastest(of contenders: [Int]) -> Int? {
        let medians = medians
        return contenders.max { medians[$0] < medians[$1] }
    }

    /// The interval of how many times the second's work the first does.
    private func ratio(_ first: Int, _ second: Int) -> (low: Double, high: Double)? {
        let ratios = zip(rates[first], rates[second]).map { $0 / $1 }
        return MedianInterval.estimate(ratios, confidence: Self.confidence).map { ($0.low, $0.high) }
    }
}
