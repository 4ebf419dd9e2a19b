/// What comes first: the end of some work, or the end of patience. Work that comes too late is cancelled and not waited for,
/// because what hangs does not look whether it is.
package enum Patience {
    /// - Returns: `nil` where it took longer, or where whoever waits was cancelled.
    package static func within<Value: Sendable>(
        _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value? {
        let (outcomes, outcome) = AsyncThrowingStream.makeStream(
            of: Value?.self, bufferingPolicy: .bufferingOldest(1))
        let task = Task {
            do {
                outcome.yield(try await work())
            } catch {
                outcome.finish(throwing: error)
            }
        }
        let clock = Task {
            // Cancelled where the work is done.
            guard (try? await Task.sleep(for: limit)) != nil else { return }
            outcome.yield(nil)
        }
        defer {
            clock.cancel()
            task.cancel()
        }
        for try await first in outcomes { return first }
        return nil
    }
}
