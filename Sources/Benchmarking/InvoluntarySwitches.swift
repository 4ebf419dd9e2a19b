import Foundation

/// How often the scheduler took the PU away from the calling thread.
enum InvoluntarySwitches {
    static var ofThisThread: Int? {
        #if os(Linux)
            var usage = rusage()
            // RUSAGE_THREAD of getrusage(2), which glibc's headers show to GNU sources only.
            guard getrusage(1, &usage) == 0 else { return nil }
            return usage.ru_nivcsw
        #else
            return nil
        #endif
    }
}
