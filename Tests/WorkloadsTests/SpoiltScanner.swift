import Workloads

/// OpenSSL's scanner with a fault put in: in what it is asked, or in what it answers.
final class SpoiltScanner: NonceScanner {
    typealias Scan = (_ first: UInt32, _ count: Int) throws -> [UInt32]

    let granule: Int
    private let inner: OpenSSLScanner
    private let target: (Target) -> Target
    private let answer: (_ first: UInt32, _ count: Int, _ scan: Scan) throws -> [UInt32]
    /// The ranges that were asked for.
    private(set) var ranges: [(first: UInt32, count: Int)] = []

    /// - Parameter answer: in place of the scan that it is handed.
    init(
        granule: Int = 1,
        _ answer: @escaping (UInt32, Int, Scan) throws -> [UInt32] = { first, count, scan in
            try scan(first, count)
        }
    ) throws {
        inner = try OpenSSLScanner()
        self.granule = granule
        target = { $0 }
        self.answer = answer
    }

    /// - Parameter target: what the target is taken for.
    init(target: @escaping (Target) -> Target) throws {
        inner = try OpenSSLScanner()
        granule = 1
        self.target = target
        answer = { first, count, scan in try scan(first, count) }
    }

    func prepare(_ header: BlockHeader, target: Target) throws {
        try inner.prepare(header, target: self.target(target))
    }

    func scan(from first: UInt32, count: Int) throws -> [UInt32] {
        ranges.append((first, count))
        return try answer(first, count) { try inner.scan(from: $0, count: $1) }
    }
}
