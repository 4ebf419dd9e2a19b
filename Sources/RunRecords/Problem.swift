/// What is computed, and how large it is.
package enum Problem: Hashable, Sendable {
    /// Bytes of the header that is hashed.
    case sha256d(headerBytes: Int)
    case matmul(MatrixProduct)
    case bandwidth(StreamedArrays)

    package var computation: Computation {
        switch self {
        case .sha256d: .sha256d
        case .matmul(let product): .matmul(product.dataType)
        case .bandwidth(let arrays): .bandwidth(arrays.loop)
        }
    }

    /// For machines, without spaces: `1024x1024x512` (m, n, k); `nil` for a block header, which has one size.
    package var size: String? {
        switch self {
        case .sha256d(Self.blockHeader): nil
        case .sha256d(let bytes): "\(bytes)B"
        case .matmul(let product): "\(product.m)x\(product.n)x\(product.k)"
        case .bandwidth(let arrays): arrays.size
        }
    }

    /// For people: `1024³`, `4x4096x4096`, `1040MiB`; `nil` for a block header.
    package var sizeTitle: String? {
        switch self {
        case .sha256d, .bandwidth: size
        case .matmul(let product): product.isCube ? "\(product.m)³" : size
        }
    }

    /// The size as tables of stored rates spell it, never empty: `1024x1024x512`, `80 bytes`,
    /// `memory-read 1090519040 bytes`.
    package var storedSize: String {
        switch self {
        case .sha256d(let bytes): "\(bytes) bytes"
        case .matmul(let product): "\(product.m)x\(product.n)x\(product.k)"
        case .bandwidth(let arrays): "\(arrays.loop.rawValue) \(arrays.bytes) bytes"
        }
    }

    /// Reads what was written of a stored rate.
    ///
    /// - Returns: `nil` where this wattmark does not know the workload, the type or the spelling.
    package init?(workload: String, dataType: String?, storedSize: String) {
        switch Workload(rawValue: workload) {
        case .sha256d:
            let words = storedSize.split(separator: " ")
            guard words.count == 2, words[1] == "bytes", let bytes = Int(words[0]) else { return nil }
            self = .sha256d(headerBytes: bytes)
        case .matmul:
            let extents = storedSize.split(separator: "x").map { Int($0) }
            guard let type = dataType.flatMap(DataType.init), extents.count == 3, let m = extents[0],
                let n = extents[1], let k = extents[2]
            else { return nil }
            self = .matmul(MatrixProduct(type, m: m, n: n, k: k))
        case .bandwidth:
            let words = storedSize.split(separator: " ")
            guard words.count == 3, words[2] == "bytes", let loop = StreamLoop(rawValue: String(words[0])),
                let bytes = Int(words[1])
            else { return nil }
            self = .bandwidth(StreamedArrays(loop, bytes: bytes))
        case nil: return nil
        }
    }

    /// The bytes of Bitcoin's block header.
    private static let blockHeader = 80
}

/// A document says `workload`, `data_type` and `problem`, and in the problem every extent, those of the other
/// workloads as `null`.
extension Problem: Codable {
    private enum Key: CodingKey {
        case workload, dataType, loop, problem
    }

    private struct Extents: Codable {
        @Nullable var m: Int?
        @Nullable var n: Int?
        @Nullable var k: Int?
        @Nullable var headerBytes: Int?
        /// Left out where it is not known: it came after the others' records were written, whose ids are hashes.
        var arrayBytes: Int?
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let type = try container.decode(Nullable<DataType>.self, forKey: .dataType).wrappedValue
        let extents = try container.decode(Extents.self, forKey: .problem)
        switch (try container.decode(Workload.self, forKey: .workload), type) {
        case (.sha256d, nil):
            guard let bytes = extents.headerBytes else {
                throw Self.fault(.problem, in: container, "sha256d needs header_bytes")
            }
            self = .sha256d(headerBytes: bytes)
        case (.matmul, let type?):
            guard let m = extents.m, let n = extents.n, let k = extents.k else {
                throw Self.fault(.problem, in: container, "matmul needs m, n and k")
            }
            self = .matmul(MatrixProduct(type, m: m, n: n, k: k))
        case (.bandwidth, nil):
            guard let bytes = extents.arrayBytes else {
                throw Self.fault(.problem, in: container, "bandwidth needs array_bytes")
            }
            let loop = try container.decode(StreamLoop.self, forKey: .loop)
            self = .bandwidth(StreamedArrays(loop, bytes: bytes))
        case (.bandwidth, .some): throw Self.fault(.dataType, in: container, "bandwidth has no data type")
        case (.sha256d, .some): throw Self.fault(.dataType, in: container, "sha256d has no data type")
        case (.matmul, nil): throw Self.fault(.dataType, in: container, "matmul needs a data type")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        try computation.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .sha256d(let bytes):
            try container.encode(Extents(m: nil, n: nil, k: nil, headerBytes: bytes), forKey: .problem)
        case .matmul(let product):
            let extents = Extents(m: product.m, n: product.n, k: product.k, headerBytes: nil)
            try container.encode(extents, forKey: .problem)
        case .bandwidth(let arrays):
            let extents = Extents(m: nil, n: nil, k: nil, headerBytes: nil, arrayBytes: arrays.bytes)
            try container.encode(extents, forKey: .problem)
        }
    }

    private static func fault(
        _ key: Key, in container: KeyedDecodingContainer<Key>, _ fact: String
    ) -> DecodingError {
        .dataCorruptedError(forKey: key, in: container, debugDescription: fact)
    }
}
