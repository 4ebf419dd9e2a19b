import Foundation
import GRDB
import ResultStore
import RunRecords
import Synchronization
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
        let mine = Task.detached {
            let store = try ResultStore(path: path)
            var count = 0
            while !Task.isCancelled {
                try store.insert(sampleRecord(label: "mine", startedAt: 1_780_000_000 + Double(count)))
                count += 1
                try? await Task.sleep(for: .milliseconds(2))
            }
            return count
        }
        await #expect(processExitsWith: .success) { [path = folder.storePath as String] in
            let store = try ResultStore(path: path)
            for index in 0..<40 {
                try store.insert(sampleRecord(label: "theirs", startedAt: 1_780_000_000 + Double(index)))
            }
        }
        mine.cancel()
        let count = try await mine.value
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
