package import Planning
import Quantities
import RunRecords

/// At which value of each input two contenders earn the same.
package enum BreakevenReport {
    package static func report(_ breakeven: Breakeven) -> Report {
        Report([.table(heading(breakeven)), .gap, .table(table(breakeven)), .note(note)])
    }

    /// Where a break-even is sought, for help: `BTC price 1000 to 1M USD/BTC, ...`.
    package static var ranges: String {
        let inputs: [PlanInput] = [
            .bitcoinPrice, .difficulty, .hashprice, .tariff, .deviceHour(""), .hostHour(""), .kilowattMonth,
            .utilization, .hashingPUE,
        ]
        return inputs.map { input in
            let title =
                input == .deviceHour("")
                ? "$/hour of a device"
                : input == .hostHour("") ? "$/hour of a host" : input == .hashingPUE ? "PUE" : input.title
            let ends = [input.sought.lowerBound, input.sought.upperBound].map(NumberText.compact)
            // A unit in the title, a plain number and a share need none.
            let isPlain = title.contains("$") || ["1", "share of 1"].contains(input.unit)
            return "\(title) \(ends[0]) to \(ends[1])" + (isPlain ? "" : " \(input.unit)")
        }.joined(separator: ", ")
    }

    private static func heading(_ breakeven: Breakeven) -> ReportTable {
        let contenders =
            [(breakeven.first, breakeven.firstUsdPerMw)]
            + (breakeven.second.map { [($0, breakeven.secondUsdPerMw)] } ?? [])
        return ReportTable(
            contenders,
            [
                .name("contender") { .name("\($0.0)") },
                .number(
                    "\(breakeven.result.title), \(breakeven.result.unit), \(BasisWords.of(breakeven.mwBasis))"
                ) { .money($0.1) },
            ])
    }

    private static func table(_ breakeven: Breakeven) -> ReportTable {
        ReportTable(
            breakeven.rows,
            [
                .text("input") { .text($0.title) },
                .text("unit", detail: 3) { .text($0.unit == "1" ? "" : $0.unit) },
                .number("today") { $0.today.map { ReportCell(.input($0)) } ?? .text("unknown") },
                .number("break-even") { found($0) },
                .number("distance", detail: 1) { distance($0) },
                .number(breakeven.second == nil ? "earns" : "both earn", detail: 2) {
                    .money($0.bothUsdPerMw).with(.plain)
                },
                .text("when it rises") { .text(consequence(of: $0, in: breakeven)) },
            ])
    }

    private static func found(_ row: Breakeven.Row) -> ReportCell {
        if let between = row.between {
            let ends = [between.low, between.high].map { NumberText.compact($0) }
            return .text(
                ends[0] == ends[1] ? "\(ends[0]), a jump" : "between \(ends[0]) and \(ends[1])", .strong)
        }
        return row.breakEven.map { ReportCell(.input($0), .strong) } ?? .text("never", .faint)
    }

    /// Of a share a share would be nonsense: from -1 % to 3 % is not -400 %.
    private static func distance(_ row: Breakeven.Row) -> ReportCell {
        if row.unit.hasPrefix("share"), let today = row.today, let value = row.breakEven {
            return ReportCell(.points(value - today))
        }
        return row.distanceShare.map { ReportCell(.signedShare($0)) } ?? .none
    }

    private static func consequence(of row: Breakeven.Row, in breakeven: Breakeven) -> String {
        let gains = row.higherFavours.map { favoured in
            guard let second = breakeven.second else {
                return "\(breakeven.first.subject) \(favoured == "none" ? "loses" : "gains")"
            }
            let first = breakeven.first
            let contender = favoured == "\(first)" ? first : second
            let name = first.subject == second.subject ? "\(contender.model)" : "\(contender.subject)"
            return "\(name) gains"
        }
        return switch row.never {
        case .noInfluence: "makes no difference"
        case .unknown: "not in the profiles"
        case .outsideRange: beyond(row)
        case .noValue: "no value turns it"
        case nil: gains ?? ""
        }
    }

    private static func beyond(_ row: Breakeven.Row) -> String {
        let bound = row.wouldNeed == .less ? row.soughtLow : row.soughtHigh
        return "would need \(row.wouldNeed == .less ? "less" : "more") than \(NumberText.compact(bound))"
    }

    private static let note = """
        each input moved alone, all others as today; distance: how far the break-even is from today, of shares in percentage \
        points (pt); never: no value of the input that --set takes and that could come about makes the two equal, or the \
        one earn nothing (`wattmark plan breakeven --help` says where it is sought); between: it counts in whole months, \
        and the answer turns from the one to the other; a jump: there it turns without both earning the same; gains: on the other
        """

    /// A line for each input, for programs.
    package static func data(_ breakeven: Breakeven) -> ReportTable {
        ReportTable(
            breakeven.rows,
            [
                .name("first") { _ in .name("\(breakeven.first)") },
                .name("second") { _ in .name(breakeven.second.map { "\($0)" } ?? "") },
                .name("result") { _ in .name(breakeven.result.rawValue) },
                .name("mw_basis") { _ in .name(breakeven.mwBasis.rawValue) },
                .name("input") { .name($0.input) },
                .name("unit") { .name($0.unit) },
                .number("today") { .number($0.today) },
                .number("break_even") { .number($0.breakEven) },
                .number("between_low") { .number($0.between?.low) },
                .number("between_high") { .number($0.between?.high) },
                .number("distance_share") { .share($0.distanceShare) },
                .number("both_usd_per_mw") { .money($0.bothUsdPerMw) },
                .name("higher_favours") { .name($0.higherFavours ?? "") },
                .name("never") { .name($0.never?.rawValue ?? "") },
                .name("would_need") { .name($0.wouldNeed?.rawValue ?? "") },
                .number("sought_low") { .number($0.soughtLow) },
                .number("sought_high") { .number($0.soughtHigh) },
            ])
    }
}
