package import Planning
import Quantities

/// At which prices two contenders earn the same, in a sentence.
package enum BreakevenWords {
    /// So many are read at a glance; the table has all.
    private static let mostPrices = 3

    /// Begins with the prices, the nearest first, or that there is none; without its end.
    package static func sentence(on breakeven: Breakeven) -> String {
        let turns = turns(breakeven)
        let prices = turns.filter(isPrice)
        let isOfOne = breakeven.second == nil
        let answer: String
        if prices.isEmpty {
            let other = turns.first.map { ", but \(at($0)) does" } ?? ""
            answer =
                "no price within its range makes \(isOfOne ? "it earn nothing" : "both earn the same")\(other)"
        } else {
            let more = prices.count > mostPrices ? ", the nearest of \(prices.count) prices" : ""
            answer =
                "\(isOfOne ? "nothing is earned" : "both earn the same") at \(prices.prefix(mostPrices).map(at).joined(separator: "; "))\(more)"
        }
        return "\(answer), all else as it is; now \(now(breakeven))"
    }

    /// Rows that have a break-even, the nearest first; where today's value is 0 nobody can say how far it is.
    private static func turns(_ breakeven: Breakeven) -> [Breakeven.Row] {
        let found = breakeven.rows.filter { $0.breakEven != nil || $0.between != nil }
        return found.filter { $0.distanceShare != nil }.sorted { distance($0) < distance($1) }
            + found.filter { $0.distanceShare == nil }
    }

    private static func distance(_ row: Breakeven.Row) -> Double { abs(row.distanceShare ?? 0) }

    /// Of something that is bought or sold, unlike a share, the difficulty, or what a megawatt of the site costs.
    private static func isPrice(_ row: Breakeven.Row) -> Bool {
        row.unit.hasPrefix("USD") && !row.unit.hasSuffix("MW") && !row.unit.hasSuffix("MW-year")
    }

    private static func at(_ row: Breakeven.Row) -> String {
        let isPlain = ["1", "share of 1"].contains(row.unit) || row.title.contains("$")
        let unit = isPlain ? "" : " \(row.unit)"
        if let between = row.between {
            let ends = [between.low, between.high].map { NumberText.compact($0) }
            return "\(row.title) \(ends[0] == ends[1] ? ends[0] : "between \(ends[0]) and \(ends[1])")\(unit)"
        }
        return "\(row.title) \(row.breakEven.map { NumberText.compact($0) } ?? "")\(unit)\(away(row))"
    }

    /// Of a share a share would be nonsense.
    private static func away(_ row: Breakeven.Row) -> String {
        if row.unit.hasPrefix("share"), let today = row.today, let value = row.breakEven {
            return " (\(NumberText.points(value - today)))"
        }
        return row.distanceShare.map { " (\(NumberText.signedPercent($0)))" } ?? ""
    }

    private static func now(_ breakeven: Breakeven) -> String {
        let unit = "\(breakeven.result.unit), \(breakeven.result.title)"
        let first = "\(breakeven.first) earns \(NumberText.dollars(breakeven.firstUsdPerMw))"
        guard let second = breakeven.second else { return "\(first) \(unit)" }
        return "\(first) and \(second) \(NumberText.dollars(breakeven.secondUsdPerMw)) \(unit)"
    }
}
