import Synchronization

/// The values that were asked for last: every answer is held against the same without one of its levers, mostly the preset, and
/// the next one that a slider asks for against that again.
final class RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Kept {
        var values: [Key: Value] = [:]
        /// The one that was asked for longest ago first.
        var order: [Key] = []
    }
    private let kept = Mutex(Kept())
    /// How many are kept.
    private let room: Int

    init(room: Int) { self.room = room }

    func value(_ key: Key, orElse make: () throws -> Value) rethrows -> Value {
        let known = kept.withLock { kept in
            guard let value = kept.values[key] else { return Value?.none }
            kept.order.removeAll { $0 == key }
            kept.order.append(key)
            return value
        }
        if let known { return known }
        let value = try make()
        kept.withLock { kept in
            guard kept.values.updateValue(value, forKey: key) == nil else { return }
            kept.order.append(key)
            if kept.order.count > room { kept.values[kept.order.removeFirst()] = nil }
        }
        return value
    }
}
