import Economics
import Profiles
import RunRecords
import Synchronization

/// The axes that were asked for last. Every answer is held against the same without one of its levers, mostly the preset, and
/// the next one that a slider asks for against that again.
final class AxisMemo: Sendable {
    /// All that an axis rests on, of one library.
    struct Key: Hashable {
        let market: String
        let site: String
        let overrides: [AppliedOverride]
        /// The id of the run whose host stands beside the profiles.
        let record: String?
        let tokens: TokenDemand?
        let today: CalendarDate

        init(_ scenario: Scenario, of inquiry: Inquiry) {
            (market, site) = (scenario.market.id, scenario.site.id)
            overrides = scenario.library.overrides
            (record, tokens, today) = (inquiry.record?.id, inquiry.tokens, inquiry.today)
        }
    }

    /// One takes some hundred kilobytes.
    private static let room = 24

    private struct Kept {
        var axes: [Key: DollarAxis] = [:]
        /// The one that was asked for longest ago first.
        var order: [Key] = []
    }
    private let kept = Mutex(Kept())

    func axis(_ key: Key, orElse make: () throws -> DollarAxis) rethrows -> DollarAxis {
        let known = kept.withLock { kept in
            guard let axis = kept.axes[key] else { return DollarAxis?.none }
            kept.order.removeAll { $0 == key }
            kept.order.append(key)
            return axis
        }
        if let known { return known }
        let axis = try make()
        kept.withLock { kept in
            guard kept.axes.updateValue(axis, forKey: key) == nil else { return }
            kept.order.append(key)
            if kept.order.count > Self.room { kept.axes[kept.order.removeFirst()] = nil }
        }
        return axis
    }
}
