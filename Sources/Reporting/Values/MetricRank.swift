import RunRecords

/// Which of many rates are shown where not all are: of each computation the one that counts for a megawatt.
enum MetricRank {
    /// By turns the first of each computation, which is the fastest engine on most of the host; then the second of each, and so
    /// on.
    static func sorted<Item>(_ items: [Item], by key: (Item) -> (benchmark: Benchmark?, rate: Double))
        -> [Item]
    {
        var groups: [(computation: Computation?, members: [(item: Item, breadth: Int, rate: Double)])] = []
        for item in items {
            let (benchmark, rate) = key(item)
            let member = (item: item, breadth: benchmark.map { breadth($0.placement) } ?? 9, rate: rate)
            if let place = groups.firstIndex(where: { $0.computation == benchmark?.computation }) {
                groups[place].members.append(member)
            } else {
                groups.append((benchmark?.computation, [member]))
            }
        }
        let ranked = groups.enumerated().sorted { left, right in
            let (one, other) = (rank(left.element.computation), rank(right.element.computation))
            return one == other ? left.offset < right.offset : one < other
        }.map { group in
            group.element.members.enumerated().sorted { left, right in
                let (one, other) = (left.element, right.element)
                if one.breadth != other.breadth { return one.breadth < other.breadth }
                return one.rate == other.rate ? left.offset < right.offset : one.rate > other.rate
            }.map(\.element.item)
        }
        let longest = ranked.map(\.count).max() ?? 0
        return (0..<longest).flatMap { turn in
            ranked.compactMap { $0.indices.contains(turn) ? $0[turn] : nil }
        }
    }

    /// What is sold comes before what limits it.
    private static func rank(_ computation: Computation?) -> Int {
        switch computation?.workload {
        case .sha256d: 0
        case .matmul: 1
        case .bandwidth: 2
        case nil: 3
        }
    }

    private static func breadth(_ placement: PlacementName) -> Int {
        switch placement {
        case .allThreads: 0
        case .allCores: 1
        case .eachKind: 2
        case .device: 3
        case .oneCore: 4
        }
    }
}
