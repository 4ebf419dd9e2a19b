import Dispatch
import Foundation
import Pages
import Synchronization
import Testing

/// Answers in their turn, until nobody wants them.
@Suite struct WorkQueueTests {
    /// Long enough that only what never comes is missed: other tests may keep the threads of all tasks for minutes.
    private static var patience: DispatchTime { .now() + 3_000 }

    /// Work that goes on until it is let go.
    private final class Gate: Sendable {
        private let semaphore = DispatchSemaphore(value: 0)
        private let begun = Mutex(0)

        var count: Int { begun.withLock { $0 } }

        @Sendable func pass() -> Bool {
            begun.withLock { $0 += 1 }
            return semaphore.wait(timeout: WorkQueueTests.patience) == .success
        }

        func open(_ count: Int = 1) { for _ in 0..<count { semaphore.signal() } }

        /// Until so many are at it.
        func begins(_ count: Int) async throws {
            while self.count < count { try await Task.sleep(for: .milliseconds(1)) }
        }
    }

    /// However much is reckoned, tasks go on, of any priority: the one that opens the gate among them.
    @Test(arguments: [TaskPriority.userInitiated, .medium, .utility, .background])
    func holdsUpNoTask(priority: TaskPriority) async throws {
        let count = ProcessInfo.processInfo.activeProcessorCount
        let passed = try await Task(priority: priority) {
            let queue = WorkQueue(workers: count, mostWaiting: 0)
            let gate = Gate()
            return try await withThrowingTaskGroup(of: Bool?.self) { group in
                for _ in 0..<count { group.addTask { try await queue.run(gate.pass) } }
                try await gate.begins(count)
                gate.open(count)
                return try await group.reduce(into: []) { $0.append($1) }
            }
        }.value
        #expect(passed == Array(repeating: true, count: count))
    }

    @Test func dropsWhatNobodyWaitsFor() async throws {
        let queue = WorkQueue(workers: 1, mostWaiting: 1)
        let gate = Gate()
        let running = Task { try await queue.run(gate.pass) }
        try await gate.begins(1)
        for round in 0..<20 {
            let waiting = Task {
                try await queue.run { Issue.record("it is reckoned though it was given up") }
            }
            // Some before they wait, some while they do.
            if round % 2 == 0 { try await Task.sleep(for: .milliseconds(5)) }
            waiting.cancel()
            #expect(try await waiting.value == nil)
        }
        // Its place is free again.
        let last = Task { try await queue.run { 7 } }
        gate.open()
        #expect(try await last.value == 7)
        #expect(try await running.value == true)
    }

    @Test func refusesWhereTooManyWait() async throws {
        let queue = WorkQueue(workers: 1, mostWaiting: 0)
        let gate = Gate()
        let running = Task { try await queue.run(gate.pass) }
        try await gate.begins(1)
        await #expect(throws: WorkQueue.Overload.self) { try await queue.run { 1 } }
        gate.open()
        #expect(try await running.value == true)
        #expect(try await queue.run { 2 } == 2)
    }

    /// What is begun can look whether it is still wanted.
    @Test func workSeesThatItIsGivenUp() async throws {
        let queue = WorkQueue(workers: 1, mostWaiting: 0)
        let gate = Gate()
        let end = Self.patience
        let task = Task {
            try await queue.run {
                gate.open()
                _ = gate.pass()
                while !Task.isCancelled {
                    guard DispatchTime.now() < end else { return false }
                    usleep(1_000)
                }
                return true
            }
        }
        try await gate.begins(1)
        task.cancel()
        #expect(try await task.value == true)
    }
}
