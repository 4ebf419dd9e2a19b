import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Gives the server's own answer to what it cannot read as HTTP the sentence that it lacks.
final class UnreadRequest: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    static let sentence =
        "This is no request that can be read: send GET, an address of this server and HTTP/1.1, with headers of at most 32 KB.\n"

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .head(var head) = unwrapOutboundIn(data), head.status == .badRequest,
            head.headerFields[.contentLength] == "0"
        else { return context.write(data, promise: promise) }
        let body = ByteBuffer(string: Self.sentence)
        head.headerFields[.contentType] = PageResponse.Kind.text.rawValue
        head.headerFields[.contentLength] = "\(body.readableBytes)"
        context.write(wrapOutboundOut(.head(head)), promise: promise)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
    }
}
