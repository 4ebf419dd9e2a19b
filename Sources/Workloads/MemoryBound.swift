/// The rate of a product whose operands come from memory, if reading them took all the time.
///
/// A, B and C count once, in the bytes of their elements. Only B is read to measure it: a worker's own copies, as the
/// product finds them, by the widest loop that the bandwidth workload has.
package struct MemoryBound: Sendable {
    package let method: String
    /// Of one reading of B, in the unit of the product's rate times a second.
    package let workPerReading: Double

    /// - Parameter bytes: that one reading of B passes over.
    init?(_ problem: MatmulProblem, of kernel: GEMMKernel, reading bytes: Int, features: CPUFeatures) {
        guard problem.m <= MatmulWeights.mostRowsFromMemory,
            let reader = BandwidthKernel.reader(features)
        else { return nil }
        let all = problem.bytes(of: kernel.dataType)
        method = "\(reader.name)_read: the weights read from memory, with A and C in proportion"
        workPerReading = problem.operations * Double(bytes) / Double(all)
    }
}

extension BandwidthKernel {
    /// The widest loop that only reads.
    static func reader(_ features: CPUFeatures) -> BandwidthKernel? {
        all.last { $0.read != nil && features.isSuperset(of: $0.requires) }
    }
}
