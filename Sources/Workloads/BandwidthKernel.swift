import CKernels

/// One row of the bandwidth kernel table: read, copy and triad of one instruction set, on arrays of doubles.
package struct BandwidthKernel: Sendable {
    package typealias Read = @convention(c) (UnsafePointer<Double>, Int) -> Double
    package typealias Copy = @convention(c) (UnsafeMutablePointer<Double>, UnsafePointer<Double>, Int) -> Void
    package typealias Triad =
        @convention(c) (
            UnsafeMutablePointer<Double>, UnsafePointer<Double>, UnsafePointer<Double>, Double, Int
        ) -> Void

    package let name: String
    package let isa: String
    package let requires: CPUFeatures
    /// The sum of so many elements; `nil` where stores are non-temporal, for reading is then that of the kernel without.
    package let read: Read?
    /// to = from; the arrays do not overlap.
    package let copy: Copy
    /// to = b + factor · c, the product rounded or not; the arrays do not overlap.
    package let triad: Triad

    package init(
        name: String, isa: String, requires: CPUFeatures, read: Read?, copy: @escaping Copy,
        triad: @escaping Triad
    ) {
        self.name = name
        self.isa = isa
        self.requires = requires
        self.read = read
        self.copy = copy
        self.triad = triad
    }

    package static let all: [BandwidthKernel] = {
        var count = 0
        let table = wm_bandwidth_kernels(&count)
        return (0..<count).map { index in
            let row = table[index].pointee
            return BandwidthKernel(
                name: String(cString: row.name), isa: String(cString: row.isa),
                requires: CPUFeatures(rawValue: row.requires), read: row.read, copy: row.copy,
                triad: row.triad)
        }
    }()
}
