import NIOCore

/// Before all that takes requests apart: once it is shut nothing more is read of a connection, and what comes all the same, as
/// at its end, is not looked at.
final class Floodgate: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private var isShut = false

    /// On the thread of the connection.
    func shut() { isShut = true }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if !isShut { context.fireChannelRead(data) }
    }

    func read(context: ChannelHandlerContext) {
        if !isShut { context.read() }
    }
}
