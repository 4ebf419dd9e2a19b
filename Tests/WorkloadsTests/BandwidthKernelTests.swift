import CKernels
import Foundation
import Testing
import Workloads

extension BandwidthKernel: CustomTestStringConvertible {
    package var testDescription: String { name }

    static var supported: [BandwidthKernel] {
        all.filter { CPUFeatures.ofThisHost.isSuperset(of: $0.requires) }
    }
}

/// The loops by their definitions, on whole numbers, whose sums and products are exact in any order.
@Suite struct BandwidthKernelTests {
    /// Elements around a vector, a cache line, a turn of the loops, and what is asked for ahead.
    static let counts = Array(0...140) + [191, 192, 193, 511, 512, 513, 575, 577, 1000, 4099]

    private static let factor = 3.0
    private static let untouched = -1e300

    /// Random whole numbers below 2^20 in magnitude: 2^33 of them have an exact sum.
    private static func wholes(_ count: Int, seed: UInt64) -> [Double] {
        var source = RandomSource(seed: seed)
        return (0..<count).map { _ in Double(Int64(bitPattern: source.next()) >> 43) }
    }

    @Test func theTableIsSound() {
        let all = BandwidthKernel.all
        #expect(Set(all.map(\.name)).count == all.count)
        #expect(all.allSatisfy { $0.name.hasPrefix("bandwidth_") })
        #expect(all.contains { $0.requires.isEmpty && $0.read != nil })
        #expect(all.contains { $0.requires.isEmpty && $0.read == nil })
        // Non-temporal stores have a name of their own, and only they leave reading to others.
        #expect(all.allSatisfy { ($0.read != nil) != $0.name.hasSuffix("_nt") })
        #expect(all.allSatisfy { $0.isa.contains("non-temporal") != ($0.read != nil) })
    }

    @Test(arguments: BandwidthKernel.supported.filter { $0.read != nil }) func theSumIsOfEveryElementOnce(
        kernel: BandwidthKernel
    ) {
        let values = Self.wholes(4200, seed: 1)
        values.withUnsafeBufferPointer { all in
            for offset in 0..<9 {
                for count in Self.counts {
                    let part = UnsafeBufferPointer(rebasing: all[offset..<offset + count])
                    guard let start = part.baseAddress else { continue }
                    #expect(
                        kernel.read?(start, count) == part.reduce(0, +), "\(count) from \(offset)")
                }
            }
        }
    }

    /// A lost or doubled element shows even where others make up for it: each alone gives its own value.
    @Test(arguments: BandwidthKernel.supported.filter { $0.read != nil }) func eachElementCounts(
        kernel: BandwidthKernel
    ) {
        var values = [Double](repeating: 0, count: 331)
        for index in values.indices {
            values[index] = Double(index + 1)
            #expect(kernel.read?(values, values.count) == Double(index + 1))
            values[index] = 0
        }
    }

    @Test(arguments: BandwidthKernel.supported) func everyElementIsCopiedAndNoOther(kernel: BandwidthKernel) {
        let from = Self.wholes(4200, seed: 2)
        Self.writing { to, count, offset in
            from.withUnsafeBufferPointer { from in
                guard let start = from.baseAddress else { return }
                kernel.copy(to, start + offset % 7, count)
            }
            return { from[offset % 7 + $0] }
        }
    }

    @Test(arguments: BandwidthKernel.supported) func everyElementIsCombinedAndNoOther(
        kernel: BandwidthKernel
    ) {
        let b = Self.wholes(4200, seed: 3)
        let c = Self.wholes(4200, seed: 4)
        Self.writing { to, count, offset in
            b.withUnsafeBufferPointer { b in
                c.withUnsafeBufferPointer { c in
                    guard let first = b.baseAddress, let second = c.baseAddress else { return }
                    kernel.triad(
                        to, first + offset % 5, second + offset % 3, Self.factor, count)
                }
            }
            return { b[offset % 5 + $0] + Self.factor * c[offset % 3 + $0] }
        }
    }

    /// Writes at nine alignments and all counts, and looks at what was written and what lies around it.
    private static func writing(
        _ body: (_ to: UnsafeMutablePointer<Double>, _ count: Int, _ offset: Int) -> (Int) -> Double
    ) {
        for offset in 0..<9 {
            for count in counts {
                var to = [Double](repeating: untouched, count: count + 90)
                let right = to.withUnsafeMutableBufferPointer { to -> (Int) -> Double in
                    to.baseAddress.map { body($0 + 40 + offset, count, offset) } ?? { _ in .nan }
                }
                let start = 40 + offset
                let isRight = (0..<count).allSatisfy { to[start + $0] == right($0) }
                let isAlone = to.indices.allSatisfy { index in
                    (start..<start + count).contains(index) || to[index] == untouched
                }
                #expect(isRight && isAlone, "\(count) to \(offset)")
            }
        }
    }

    /// What other work takes for its supply of operands is the widest that the host can run.
    @Test func theWidestReadIsOneOfTheHostsOwn() {
        let values = Self.wholes(1000, seed: 5)
        #expect(wm_bandwidth_widest_read()(values, values.count) == values.reduce(0, +))
        var count = 0
        let table = wm_bandwidth_kernels(&count)
        let reads = (0..<count).compactMap { index -> UInt? in
            let row = table[index].pointee
            guard CPUFeatures.ofThisHost.isSuperset(of: CPUFeatures(rawValue: row.requires)) else {
                return nil
            }
            return row.read.map { unsafeBitCast($0, to: UInt.self) }
        }
        #expect(reads.last == unsafeBitCast(wm_bandwidth_widest_read(), to: UInt.self))
    }
}
