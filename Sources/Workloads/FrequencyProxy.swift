import CKernels

/// A loop whose length in cycles is known, so that its time tells the clock.
package enum FrequencyProxy {
    /// Cycles per second of the calling thread's core, from `cycles` dependent additions of a cycle each.
    package static func hertz(cycles: UInt64, clock: () -> UInt64) -> Double {
        let rounded = (cycles + 63) / 64 * 64
        let start = clock()
        wm_cpu_dependent_adds(rounded)
        let nanoseconds = max(1, clock() - start)
        return Double(rounded) / Double(nanoseconds) * 1e9
    }
}
