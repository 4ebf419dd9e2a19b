/// What is computed, whatever its size: its rates have one unit, and its kernels are raced against each other.
package enum Computation: Hashable, Sendable {
    case sha256d
    case matmul(DataType)
    case bandwidth(StreamLoop)

    package var workload: Workload {
        switch self {
        case .sha256d: .sha256d
        case .matmul: .matmul
        case .bandwidth: .bandwidth
        }
    }

    /// `nil` where elements have no type.
    package var dataType: DataType? {
        switch self {
        case .sha256d, .bandwidth: nil
        case .matmul(let type): type
        }
    }

    package var unit: RateUnit {
        switch self {
        case .sha256d: .hash
        case .matmul(.int8): .integerOperation
        case .matmul(.f32), .matmul(.f64), .matmul(.bf16): .floatingPoint
        case .bandwidth: .byte
        }
    }

    /// For people: `sha256d`, `matmul f32`.
    package var title: String {
        [workload.rawValue, kind].compactMap(\.self).joined(separator: " ")
    }

    /// What tells the computations of one workload apart, without spaces; `nil` where there is only one.
    package var kind: String? {
        switch self {
        case .sha256d: nil
        case .matmul(let type): type.rawValue
        case .bandwidth(let loop): loop.rawValue
        }
    }
}

extension Computation: Encodable {
    private enum Key: CodingKey {
        case workload, dataType, loop
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(workload, forKey: .workload)
        try container.encode(Nullable(wrappedValue: dataType), forKey: .dataType)
        // Other workloads have no such key: it came after their records were written, whose ids are hashes.
        if case .bandwidth(let loop) = self { try container.encode(loop, forKey: .loop) }
    }
}
