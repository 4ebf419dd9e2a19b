import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// A connection: requests are read in small pieces and answered one after the other, and nothing more is read or written while
/// whoever asks does not take what was written.
struct PageChannel: ServerChildChannel, HTTPChannelHandler {
    typealias Value = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    /// Of a request's first line and its headers together.
    static let mostHeadBytes = 32 * 1_024
    static let mostHeaders = 100
    /// A head is sent at once, and a page that is looked at asks again on a new connection.
    static let idle = Duration.seconds(5)
    /// All that is read at once is taken apart at once, into a hundred times as much where requests are short.
    private static let readBytes = 4 * 1_024
    /// What the system keeps of answers that are not taken; by itself it would grow to megabytes.
    private static let sendBytes: SocketOptionValue = 128 * 1_024

    let responder: Responder

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let options = channel.syncOptions
            try options?.setOption(.maxMessagesPerRead, value: 1)
            try options?.setOption(
                .recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: Self.readBytes))
            try options?.setOption(.socketOption(.so_sndbuf), value: Self.sendBytes)
            var limits = NIOHTTPDecoderLimitConfiguration()
            limits.maxHeaderFieldSize = Self.mostHeadBytes
            limits.maxHeaderListSize = Self.mostHeadBytes
            limits.maxHeaderFieldCount = Self.mostHeaders
            let pipeline = channel.pipeline.syncOperations
            let gate = Floodgate()
            try pipeline.addHandler(gate)
            try pipeline.configureHTTPServerPipeline(
                withPipeliningAssistance: false, withErrorHandling: false,
                withOutboundHeaderValidation: false, withEncoderConfiguration: .init(),
                withDecoderLimitConfiguration: limits)
            try pipeline.addHandler(AbsoluteTarget())
            try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
            try pipeline.addHandler(Caller())
            try pipeline.addHandler(UnreadRequest())
            try pipeline.addHandler(RequestLimits(gate))
            try pipeline.addHandler(HTTPConnectionStateHandler(idleTimeout: Self.idle, logger: logger))
            return try NIOAsyncChannel(
                wrappingChannelSynchronously: channel,
                configuration: .init(isOutboundHalfClosureEnabled: true))
        }
    }

    func handle(value: Value, logger: Logger) async {
        await handleHTTP(asyncChannel: value, logger: logger)
    }
}
