import NIOCore
import NIOHTTPTypes
import Synchronization

/// Whoever asks over a connection. Where they go before they are answered, what is done for them is cancelled: a browser whose
/// slider moves on closes the connection of the older question.
///
/// Who closes one half of a connection cannot be told from who closes both before something is sent, and counts as gone.
final class Caller: ChannelInboundHandler, RemovableChannelHandler, Sendable {
    typealias InboundIn = HTTPRequestPart

    private struct State {
        var isGone = false
        /// A connection has one answer at a time.
        var cancel: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    /// Does work in a task that is cancelled where whoever asked goes.
    func whileHere<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws
        -> Value
    {
        let task = Task(operation: work)
        let isGone = state.withLock { state in
            state.cancel = { task.cancel() }
            return state.isGone
        }
        if isGone { task.cancel() }
        defer { state.withLock { $0.cancel = nil } }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed? = event as? ChannelEvent { leave() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    private func leave() {
        let cancel = state.withLock { state in
            state.isGone = true
            return state.cancel
        }
        cancel?()
    }
}
