import Dispatch
import Foundation
import Pages
import ResultStore
import RunRecords
import Synchronization
import Testing

/// What a store does that cannot be used now.
@Suite struct UnusableStoreTests {
    private func service(_ store: @escaping @Sendable () throws -> ResultStore?) throws -> PageService {
        PageService(desk: try ShippedDesk.desk(store: store), tool: ShippedDesk.tool)
    }

    private func get(_ path: String, _ query: String = "", of service: PageService) -> PageResponse {
        service.respond(to: PageRequest(path: path, query: query), at: ShippedDesk.noon)
    }

    /// Pages that need no store are not held up by one that hangs, and no second reader waits for it.
    @Test func aHungStoreHoldsUpNoOtherPage() async throws {
        let gate = DispatchSemaphore(value: 0)
        let readers = CountedReaders()
        let service = try service {
            readers.count.withLock { $0 += 1 }
            _ = gate.wait(timeout: .now() + 60)
            return nil
        }
        let begun = ContinuousClock.now
        for _ in 0..<5 { #expect(get("/concentration", of: service).status == 200) }
        // Debug builds on a busy machine take seconds for five pages; the store hangs for as long as it likes.
        #expect(ContinuousClock.now - begun < .seconds(30))
        for _ in 0..<1_000 where readers.count.withLock(\.self) == 0 { usleep(10_000) }
        #expect(readers.count.withLock(\.self) == 1)
        gate.signal()
    }

    private final class CountedReaders: Sendable { let count = Mutex(0) }

    /// Nobody who asks is to blame for the store.
    @Test(arguments: [
        (StoreError.access(path: "s", .locked(seconds: 1)), 503),
        (.access(path: "s", .notReadable), 503),
        (.server(address: "s", .unreachable(detail: "no")), 503),
        (.server(address: "s", .busy(attempts: 3)), 503), (.server(address: "s", .foreign), 500),
        (.content(path: "s", .corrupt(detail: "x")), 500), (.content(path: "s", .notADatabase), 500),
    ])
    func aFaultOfTheStoreIsNotTheAskers(fault: StoreError, status: Int) throws {
        let service = try service { throw fault }
        for path in ["/runs", "/history", "/fleet"] {
            let page = get(path, of: service)
            #expect(page.status == status && page.body.contains("id=\"headline\""), "\(path)")
        }
        #expect(get("/run", "run=latest", of: service).status == status)
        #expect(get("/", "run=latest", of: service).status == status)
        #expect(get("/files/axis/data.csv", "run=latest", of: service).status == status)
        #expect(get("/concentration", of: service).status == 200)
    }
}
