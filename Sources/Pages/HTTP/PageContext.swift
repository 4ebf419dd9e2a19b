import Hummingbird
import NIOCore

/// What is known of a request beside itself: over which connection it came.
struct PageContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    private let channel: any Channel

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    /// - Throws: where the connection is closed already.
    func caller() async throws -> Caller { try await channel.pipeline.handler(type: Caller.self).get() }
}
