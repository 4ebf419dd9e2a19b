import Foundation
import GRDB
@testable import ResultStore
import RunRecords
import Synchronization
import SystemFiles
import Testing

@Suite struct ConcurrencyTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func manyOpenANewStoreAtOnce() throws {
        let failures = Mutex<[String]>([])
        let path = folder.storePath
        DispatchQueue.concurrentPerform(iterations: 12) { index in
            do {
                try ResultStore(path: path).insert(sampleRecord(startedAt: 1_780_000_000 + Double(index)))
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(try ResultStore(path: path, for: .reading).count() == 12)
    }

    /// What a second look finds was not there at the first.
    @Test func whatCameMeanwhileIsNoLinkThatLeadsNowhere() throws {
        func second(_ name: String) -> AccessFault {
            StorePlace(path: folder.path + "/" + name).absence(SystemFault(code: ENOENT))
        }
        let file = try folder.makeFile("came", Data())
        #expect(second("came") == .absent && second("none") == .absent)
        symlink(file, folder.path + "/link")
        symlink(folder.path + "/none", folder.path + "/astray")
        #expect(second("link") == .absent)
        #expect(second("astray") == .unreachable(SystemFault(code: ENOENT)))
    }

    /// A file that comes while its place is looked at is no link that leads nowhere.
    @Test func aFileMayComeWhileItIsLookedFor() throws {
        let places = (0..<4000).map { StorePlace(path: "\(folder.path)/\($0).sqlite") }
        let absent = StorePlace(path: folder.path + "/absent.sqlite")
        let look =
            try (0..<100).map { _ in
                let start = ContinuousClock.now
                try absent.check(for: .writing)
                return ContinuousClock.now - start
            }.min() ?? .zero
        let looked = Atomic(0)
        let made = Atomic(0)
        let maker = Thread {
            for (round, place) in places.enumerated() {
                while looked.load(ordering: .acquiring) <= round { sched_yield() }
                // At each time of a look in turn.
                let due = ContinuousClock.now + look * (Double(round % 100) / 100)
                while ContinuousClock.now < due {}
                close(open(place.path, O_CREAT | O_WRONLY, 0o644))
                made.add(1, ordering: .releasing)
            }
        }
        maker.start()
        var failures: [String] = []
        for (round, place) in places.enumerated() {
            looked.add(1, ordering: .releasing)
            do {
                try place.check(for: .writing)
            } catch {
                failures.append("\(error)")
            }
            while made.load(ordering: .acquiring) <= round { sched_yield() }
        }
        #expect(failures == [])
    }

    @Test func theSameRecordFromManyIsThereOnce() throws {
        let inserted = Mutex(0)
        let failures = Mutex<[String]>([])
        let path = folder.storePath
        DispatchQueue.concurrentPerform(iterations: 6) { _ in
            do {
                let outcome = try ResultStore(path: path).insert(sampleRecord())
                if outcome == .inserted { inserted.withLock { $0 += 1 } }
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(inserted.withLock { $0 } == 1)
    }

    @Test func anotherProcessWritesAtTheSameTime() async throws {
        let path = folder.storePath
        let writer = BackgroundWriter(path: path)
        await writer.start()
        await #expect(processExitsWith: .success) { [path = folder.storePath as String] in
            let store = try ResultStore(path: path)
            for index in 0..<40 {
                try store.insert(sampleRecord(label: "theirs", startedAt: 1_780_000_000 + Double(index)))
            }
        }
        let (count, failure) = await writer.stop()
        #expect(failure == nil)
        let store = try ResultStore(path: path, for: .reading)
        #expect(try store.list(RunFilter(label: "theirs")).count == 40)
        #expect(try store.list(RunFilter(label: "mine")).count == count)
        #expect(count > 0)
    }

    @Test func whatWasAcknowledgedOutlivesAKill() async throws {
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.storePath as String] in
            let store = try ResultStore(path: path)
            for index in 0..<3 { try store.insert(sampleRecord(startedAt: 1_780_000_000 + Double(index))) }
            kill(getpid(), SIGKILL)
        }
        let reading = try ResultStore(path: folder.storePath, for: .reading)
        #expect(try reading.count() == 3)
        let json = try reading.json(of: reading.id(matching: "latest"))
        #expect(try json == sampleRecord(startedAt: 1_780_000_002).canonicalJSON())
        #expect(try ResultStore(path: folder.storePath).insert(sampleRecord(label: "after")) == .inserted)
    }

    @Test func aLongLockIsAnError() throws {
        let store = try ResultStore(path: folder.storePath, busyTimeout: 0.05)
        try store.insert(sampleRecord())
        let other = try DatabaseQueue(path: folder.storePath)
        try other.inTransaction(.immediate) { _ in
            #expect(throws: StoreError.access(path: store.path, .locked(seconds: 0.05))) {
                try store.insert(sampleRecord(label: "late"))
            }
            let count = try store.count()
            #expect(count == 1)
            return .rollback
        }
        #expect(try store.insert(sampleRecord(label: "late")) == .inserted)
    }

    @Test func aShortLockIsWaitedFor() throws {
        let store = try ResultStore(path: folder.storePath)
        let other = try DatabaseQueue(path: folder.storePath)
        let isLocked = DispatchSemaphore(value: 0)
        let thread = Thread {
            try? other.inTransaction(.immediate) { _ in
                isLocked.signal()
                Thread.sleep(forTimeInterval: 0.1)
                return .rollback
            }
        }
        thread.start()
        isLocked.wait()
        #expect(try store.insert(sampleRecord()) == .inserted)
    }
}

/// Inserts records from a thread of its own, because tasks may wait while other tests block their threads.
private final class BackgroundWriter: Sendable {
    private struct State {
        var count = 0
        var failure: String?
        var isStopped = false
        var onFirst: CheckedContinuation<Void, Never>?
        var onEnd: CheckedContinuation<Void, Never>?
        var hasEnded = false
    }

    private let path: String
    private let state = Mutex(State())

    init(path: String) { self.path = path }

    /// Returns when the first record is in.
    func start() async {
        await withCheckedContinuation { continuation in
            state.withLock { $0.onFirst = continuation }
            Thread { [self] in write() }.start()
        }
    }

    func stop() async -> (count: Int, failure: String?) {
        await withCheckedContinuation { continuation in
            let hasEnded = state.withLock { state in
                state.isStopped = true
                if !state.hasEnded { state.onEnd = continuation }
                return state.hasEnded
            }
            if hasEnded { continuation.resume() }
        }
        return state.withLock { ($0.count, $0.failure) }
    }

    private func write() {
        do {
            let store = try ResultStore(path: path)
            while state.withLock({ !$0.isStopped && $0.count < 500 }) {
                let index = state.withLock(\.count)
                try store.insert(sampleRecord(label: "mine", startedAt: 1_780_000_000 + Double(index)))
                take(\.onFirst) { $0.count += 1 }
                // Two write in turn as well where neither takes a core for itself.
                usleep(10_000)
            }
        } catch {
            take(\.onFirst) { $0.failure = "\(error)" }
        }
        take(\.onEnd) { $0.hasEnded = true }
    }

    /// Changes the state and wakes who waits for that, once.
    private func take(
        _ waiting: WritableKeyPath<State, CheckedContinuation<Void, Never>?>,
        change: (inout State) -> Void
    ) {
        let continuation = state.withLock { state in
            change(&state)
            defer { state[keyPath: waiting] = nil }
            return state[keyPath: waiting]
        }
        continuation?.resume()
    }
}
