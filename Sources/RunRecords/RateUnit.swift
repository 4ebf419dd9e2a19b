import Quantities

/// What a rate counts, and what that is called wherever a rate is written.
package enum RateUnit: String, Codable, CaseIterable, Sendable {
    case hash = "H/s"
    case floatingPoint = "FLOP/s"
    /// Operations on integers.
    case integerOperation = "OP/s"
    case byte = "B/s"

    package var symbol: String { rawValue }

    /// The decimal multiple in which a rate is shown: a billion hashes a second are 1 `GH/s`.
    package func scale(of rate: Double) -> (factor: Double, symbol: String) {
        let prefix = DecimalPrefix(of: rate)
        return (prefix.factor, prefix.symbol + symbol)
    }

    /// What a time is given for, in formats that know no rates: one hash, or a thousand million of the others.
    package var workOfTime: Double {
        switch self {
        case .hash: 1
        case .floatingPoint, .integerOperation, .byte: 1e9
        }
    }

    /// A slug of the Bencher Metric Format.
    package var bencherMeasure: String {
        switch self {
        case .hash: "hashes-per-second"
        case .floatingPoint: "flop-per-second"
        case .integerOperation: "operations-per-second"
        case .byte: "bytes-per-second"
        }
    }

    /// A metric family of OpenMetrics, whose name ends with its unit. Floating-point and integer operations share
    /// one, because their labels have the data type.
    package struct OpenMetricsFamily: Hashable, Sendable {
        package var name: String
        package var unit: String
        package var help: String
    }

    package var openMetricsFamily: OpenMetricsFamily {
        switch self {
        case .hash:
            OpenMetricsFamily(
                name: "hash_rate", unit: "hashes_per_second", help: "Double SHA-256 of block headers")
        case .floatingPoint, .integerOperation:
            OpenMetricsFamily(
                name: "operation_rate", unit: "operations_per_second",
                help: "Operations of matrix multiplication")
        case .byte:
            OpenMetricsFamily(
                name: "byte_rate", unit: "bytes_per_second", help: "Bytes moved to and from memory")
        }
    }
}
