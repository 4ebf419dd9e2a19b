import Foundation

/// Nanoseconds of the monotonic clock, and what asking costs.
package enum MonotonicClock {
    package static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Nanoseconds for which the calling thread has run: neither a quota nor the scheduler's other work counts.
    package static func ofThisThread() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Median nanoseconds of one reading.
    package static func cost() -> Double {
        let readings = 1_000
        let rounds = (0..<9).map { _ -> Double in
            let start = now()
            for _ in 0..<readings { _ = now() }
            return Double(now() - start) / Double(readings)
        }
        return rounds.sorted()[rounds.count / 2]
    }
}
