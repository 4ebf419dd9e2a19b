package import RunRecords

/// C = A·B with A m x k, B k x n.
package struct MatmulProblem: Hashable, Sendable {
    package let m: Int
    package let n: Int
    package let k: Int

    /// The largest extent that is accepted; larger ones do not fit any machine's memory in one matrix.
    package static let largestExtent = 65_536
    /// Larger than L2 (12 MiB in f32) and small enough for a machine with 2 GiB.
    package static let standard = MatmulProblem(trusted: 1024, 1024, 1024)

    /// Products of language models, by the names that users know: the widest layer of one of eight billion parameters
    /// (Llama 3.1 8B: 4,096 wide, 14,336 in its feed-forward network), for one token and for a prompt of 512.
    package static let named = [
        "decode": MatmulProblem(trusted: 1, 14336, 4096), "prefill": MatmulProblem(trusted: 512, 14336, 4096),
    ]

    /// - Returns: `nil` unless every extent is between 1 and `largestExtent`.
    package init?(m: Int, n: Int, k: Int) {
        guard [m, n, k].allSatisfy({ (1...Self.largestExtent).contains($0) }) else { return nil }
        self.init(trusted: m, n, k)
    }

    private init(trusted m: Int, _ n: Int, _ k: Int) {
        self.m = m
        self.n = n
        self.k = k
    }

    /// The same shape with no extent above `extent`, which must be at least 1.
    package func capped(at extent: Int) -> MatmulProblem {
        MatmulProblem(trusted: min(m, extent), min(n, extent), min(k, extent))
    }

    /// Operations of one product: a multiply and an add for each of m·n·k.
    package var operations: Double { 2 * Double(m) * Double(n) * Double(k) }

    package func problem(of type: DataType) -> Problem { .matmul(MatrixProduct(type, m: m, n: n, k: k)) }

    /// Bytes of A, B and C together.
    package func bytes(of type: DataType) -> Int { (m * k + k * n) * type.size + m * n * type.productSize }
}

extension MatmulProblem: Codable {
    private enum Key: CodingKey {
        case m, n, k
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let (m, n, k) = (
            try container.decode(Int.self, forKey: .m), try container.decode(Int.self, forKey: .n),
            try container.decode(Int.self, forKey: .k)
        )
        guard let problem = MatmulProblem(m: m, n: n, k: k) else {
            throw DecodingError.dataCorruptedError(
                forKey: .m, in: container,
                debugDescription: "m, n and k must be from 1 to \(Self.largestExtent)")
        }
        self = problem
    }
}
