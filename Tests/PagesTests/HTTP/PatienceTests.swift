import Dispatch
import Pages
import Testing

@Suite struct PatienceTests {
    private struct Fault: Error {}

    @Test func whatIsInTimeIsWaitedFor() async throws {
        #expect(try await Patience.within(.seconds(600)) { 7 } == 7)
        await #expect(throws: Fault.self) { try await Patience.within(.seconds(600)) { throw Fault() } }
    }

    /// What hangs does not look whether it is wanted, and is left behind.
    @Test func whatHangsIsNot() async throws {
        let gate = DispatchSemaphore(value: 0)
        let value = try await Patience.within(.milliseconds(10)) {
            await withCheckedContinuation { continuation in
                DispatchQueue(label: "hangs").async {
                    gate.wait()
                    continuation.resume(returning: 1)
                }
            }
        }
        #expect(value == nil)
        gate.signal()
    }

    @Test func whatComesTooLateIsCancelled() async throws {
        let (ends, end) = AsyncStream.makeStream(of: Bool.self)
        let value = try await Patience.within(.milliseconds(10)) {
            try? await Task.sleep(for: .seconds(600))
            end.yield(Task.isCancelled)
            return 1
        }
        #expect(value == nil)
        for await isCancelled in ends {
            #expect(isCancelled)
            break
        }
    }
}
