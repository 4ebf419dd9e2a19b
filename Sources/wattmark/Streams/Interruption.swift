import Checking
import Foundation
import PlainText
import Synchronization

/// Ctrl-C and SIGTERM: one line, a tidy terminal, and the status that shells expect (128 + the signal). Launches that
/// are under way are ended.
enum Interruption {
    /// Nothing is stored before a run or a file is whole, so there is nothing to undo, and that can be said.
    private static let isStoringNothing = Atomic(false)
    /// The address of a text that ends in a zero, or 0.
    private static let promised = Atomic<UInt>(0)
    // Read before there is a handler, which may only make calls that are safe in one.
    private static let isOnTerminal = ProgressLine.isShown

    /// Before a command does anything.
    static func prepare() {
        _ = isOnTerminal
        for number in [SIGINT, SIGTERM] {
            // A shell lets background jobs ignore it, and then so do we; a parent's signal mask is not meant for us.
            guard !isIgnored(number) else { continue }
            var one = sigset_t()
            sigemptyset(&one)
            sigaddset(&one, number)
            pthread_sigmask(SIG_UNBLOCK, &one, nil)
            signal(number) { Interruption.leave(after: $0) }
        }
    }

    /// Until `end`, what is interrupted has stored nothing.
    static func begin() { isStoringNothing.store(true, ordering: .relaxed) }

    /// From here on runs may be stored.
    static func end() { isStoringNothing.store(false, ordering: .relaxed) }

    /// What is true of an interrupted run from here on, beyond that it was interrupted; `nil` where nothing is.
    static func promise(_ sentence: String?) {
        // Never freed: the handler may be at it.
        let text = sentence.flatMap { strdup(": \($0.printable)\n") }
        promised.store(text.map { UInt(bitPattern: $0) } ?? 0, ordering: .releasing)
    }

    private static func leave(after number: Int32) {
        LaunchesUnderWay.killAll()
        if isOnTerminal { write("\r\u{1b}[K") }
        write(number == SIGINT ? "interrupted" : "terminated")
        if let promise = UnsafePointer<CChar>(bitPattern: promised.load(ordering: .acquiring)) {
            _ = Foundation.write(STDERR_FILENO, promise, strlen(promise))
        } else {
            write(isStoringNothing.load(ordering: .relaxed) ? ": nothing was stored\n" : "\n")
        }
        _exit(128 + number)
    }

    private static func write(_ text: StaticString) {
        _ = Foundation.write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var current = sigaction()
        sigaction(number, nil, &current)
        #if os(Linux)
            let handler = current.__sigaction_handler.sa_handler
        #else
            let handler = current.__sigaction_u.__sa_handler
        #endif
        return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
