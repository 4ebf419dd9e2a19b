/// What the bandwidth workload does with its arrays of doubles, and where they lie.
package struct StreamLoop: Hashable, Sendable {
    package var operation: Operation
    package var level: Level

    package init(_ operation: Operation, in level: Level) {
        self.operation = operation
        self.level = level
    }

    package enum Operation: String, Codable, CaseIterable, Sendable {
        /// The sum of one array.
        case read
        /// c = a.
        case copy
        /// a = b + q·c.
        case triad

        /// The arrays that it names. Bytes are counted as STREAM (McCalpin, 1995) counts them: eight for an element of
        /// each. That lines are read before ordinary stores overwrite them is not counted.
        package var arrays: Int {
            switch self {
            case .read: 1
            case .copy: 2
            case .triad: 3
            }
        }
    }

    package enum Level: String, Codable, CaseIterable, Sendable {
        /// Arrays that no cache holds.
        case memory
        /// Arrays that the last-level cache holds, and those before it do not.
        case lastLevelCache = "cache"
    }

    package static let all = Level.allCases.flatMap { level in
        Operation.allCases.map { StreamLoop($0, in: level) }
    }
}

/// `memory-read`, `cache-triad`.
extension StreamLoop: RawRepresentable, Codable {
    package init?(rawValue: String) {
        let words = rawValue.split(separator: "-", omittingEmptySubsequences: false)
        guard words.count == 2, let level = Level(rawValue: String(words[0])),
            let operation = Operation(rawValue: String(words[1]))
        else { return nil }
        self.init(operation, in: level)
    }

    package var rawValue: String { "\(level.rawValue)-\(operation.rawValue)" }
}
