import CKernels

/// One row of the bandwidth kernel table: read, copy and triad of one instruction set, on arrays of doubles.
package struct BandwidthKernel: Sendable {
    package let name: String
    package let isa: String
    package let requires: CPUFeatures
    private let row: @Sendable () -> UnsafePointer<wm_bandwidth_kernel>

    package static let all: [BandwidthKernel] = {
        var count = 0
        _ = wm_bandwidth_kernels(&count)
        return (0..<count).map { index in
            let row: @Sendable () -> UnsafePointer<wm_bandwidth_kernel> = {
                var count = 0
                return wm_bandwidth_kernels(&count)[index]
            }
            return BandwidthKernel(
                name: String(cString: row().pointee.name), isa: String(cString: row().pointee.isa),
                requires: CPUFeatures(rawValue: row().pointee.requires), row: row)
        }
    }()

    /// `false` where stores are non-temporal: reading is then that of the kernel without.
    package var reads: Bool { row().pointee.read != nil }

    /// The sum of the elements, in an order of the kernel's own; `nil` where it does not read.
    package func read(_ from: UnsafePointer<Double>, count: Int) -> Double? {
        row().pointee.read?(from, count)
    }

    /// to = from; the arrays do not overlap.
    package func copy(_ to: UnsafeMutablePointer<Double>, _ from: UnsafePointer<Double>, count: Int) {
        row().pointee.copy(to, from, count)
    }

    /// to = b + factor · c, the product rounded or not; the arrays do not overlap.
    package func triad(
        _ to: UnsafeMutablePointer<Double>, _ b: UnsafePointer<Double>, _ c: UnsafePointer<Double>,
        factor: Double, count: Int
    ) {
        row().pointee.triad(to, b, c, factor, count)
    }
}
