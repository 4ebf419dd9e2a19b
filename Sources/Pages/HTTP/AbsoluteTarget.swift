import NIOCore
import NIOHTTP1

/// Of a target in absolute form the host counts, whatever Host says (RFC 9112, 3.2.2).
final class AbsoluteTarget: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // Without Host, or with two, a request is refused in any form.
        guard case .head(var head) = unwrapInboundIn(data), head.headers["host"].count == 1,
            let authority = RequestTarget.authority(of: head.uri)
        else { return context.fireChannelRead(data) }
        head.headers.replaceOrAdd(name: "host", value: String(authority))
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }
}
