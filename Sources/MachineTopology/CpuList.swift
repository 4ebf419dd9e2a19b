/// The kernel's list format for sets of CPUs: `0-3,8`.
enum CpuList {
    /// Ascending indices; nil where the text is not a list. Empty text is the empty set.
    static func parse(_ text: some StringProtocol) -> [Int]? {
        var cpus: Set<Int> = []
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { index($0) }
            switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
            case (1, let cpu?, _): cpus.insert(cpu)
            case (2, let first?, let last?) where first <= last: cpus.formUnion(first...last)
            default: return nil
            }
        }
        return cpus.sorted()
    }

    /// The shortest list of the given indices.
    static func text(_ cpus: [Int]) -> String {
        guard !cpus.isEmpty else { return "none" }
        var ranges: [ClosedRange<Int>] = []
        for cpu in cpus.sorted() {
            if let last = ranges.last, cpu <= last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...max(cpu, last.upperBound)
            } else {
                ranges.append(cpu...cpu)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ",")
    }

    /// Linux numbers at most 8192 CPUs (`NR_CPUS`); the bound keeps a garbled range from filling memory.
    private static func index(_ text: some StringProtocol) -> Int? {
        Int(text).flatMap { (0..<65_536).contains($0) ? $0 : nil }
    }
}
