import NIOCore
import NIOHTTPTypes

/// Closes a connection that sends more than a request may hold, or takes longer over one than anybody who reads would: from
/// its head until its answer is written. Whoever has not even sent a whole head is closed for being idle.
final class RequestLimits: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// A token and an address, each byte of which a form may write as three.
    static let mostBodyBytes = 3 * ReturnAddress.mostBytes + 4_096
    static let longest = TimeAmount.seconds(30)

    private var bodyBytes = 0
    /// Requests whose answers are not written yet.
    private var open = 0
    private var deadline: Scheduled<Void>?

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            bodyBytes = 0
            open += 1
            if deadline == nil { start(context) }
        case .body(let part):
            bodyBytes += part.readableBytes
            guard bodyBytes <= Self.mostBodyBytes else { return context.close(promise: nil) }
        case .end: break
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .end = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
        let written = promise ?? context.eventLoop.makePromise(of: Void.self)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        written.futureResult.whenComplete { _ in
            let (limits, context) = bound.value
            limits.close(one: context)
        }
        context.write(data, promise: written)
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    /// The next one has as long again.
    private func close(one context: ChannelHandlerContext) {
        open = max(0, open - 1)
        stop()
        if open > 0 { start(context) }
    }

    private func start(_ context: ChannelHandlerContext) {
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: Self.longest) { bound.value.close(promise: nil) }
    }

    private func stop() {
        deadline?.cancel()
        deadline = nil
    }
}
