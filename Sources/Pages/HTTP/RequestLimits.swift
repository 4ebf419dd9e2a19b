import NIOCore
import NIOHTTPTypes

/// Closes a connection that takes longer over a request than anybody who reads would: over sending it, until its answer is
/// reckoned, over taking that, and over sending the rest of what is answered already. Whoever has not even sent a whole head
/// is closed for being idle. Of a body that is too long, and of requests sent ahead of too many answers, nothing is kept.
final class RequestLimits: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// A token and an address, each byte of which a form may write as three.
    static let mostBodyBytes = 3 * ReturnAddress.mostBytes + 4_096
    /// No browser sends any before it has the answer to the one before.
    static let mostAhead = 8
    /// Longer than any answer is reckoned.
    private static let longest = TimeAmount.seconds(30)
    private static let longestTaking = TimeAmount.seconds(20)
    /// Long enough that whoever sends without looking can end and read why it was refused.
    private static let longestRest = TimeAmount.seconds(2)

    private let gate: Floodgate
    private var bodyBytes = 0
    /// Requests whose answers are not written yet.
    private var open = 0
    /// Whether the newest request has not ended yet.
    private var isArriving = false
    /// Whether the others are answered and no more are taken.
    private var isOver = false
    private var deadline: Scheduled<Void>?

    /// - Parameter gate: of the same connection, in the place where bytes come in.
    init(_ gate: Floodgate) { self.gate = gate }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isOver else { return }
        switch unwrapInboundIn(data) {
        case .head:
            guard open < Self.mostAhead else {
                isOver = true
                gate.shut()
                // As if the last one that is answered had been the last one sent.
                return context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
            }
            (bodyBytes, isArriving) = (0, true)
            open += 1
            if deadline == nil { start(Self.longest, context) }
        case .body(let part):
            // Who reads the body sees by the part that passes the most that it is too long.
            guard bodyBytes <= Self.mostBodyBytes else { return }
            bodyBytes += part.readableBytes
        case .end:
            isArriving = false
            if open == 0 { stop() }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head: start(Self.longestTaking, context)
        case .body: break
        case .end:
            let written = promise ?? context.eventLoop.makePromise(of: Void.self)
            let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            written.futureResult.whenComplete { _ in
                let (limits, context) = bound.value
                limits.close(one: context)
            }
            return context.write(data, promise: written)
        }
        context.write(data, promise: promise)
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
        if open > 0 {
            start(Self.longest, context)
        } else if isArriving {
            start(Self.longestRest, context)
        }
    }

    private func start(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        stop()
        // What was closed meanwhile has nothing to wait for.
        guard context.channel.isActive else { return }
        let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: time) { bound.value.close(promise: nil) }
    }

    private func stop() {
        deadline?.cancel()
        deadline = nil
    }
}
