import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Gives the server's own answer to what it cannot read as HTTP the status, the headers and the sentence that it lacks.
final class UnreadRequest: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// What was wrong first; all that comes after it is no request either.
    private var fault: HTTPParserError?

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fault = fault ?? error as? HTTPParserError
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard let fault, case .head(var head) = unwrapOutboundIn(data), head.status == .badRequest,
            head.headerFields[.contentLength] == "0"
        else { return context.write(data, promise: promise) }
        let answer = Self.answer(to: fault)
        let body = ByteBuffer(string: answer.sentence + "\n")
        head.status = answer.status
        for field in PageHeaders.all { head.headerFields[field.name] = field.value }
        head.headerFields[.contentType] = PageResponse.Kind.text.rawValue
        head.headerFields[.contentLength] = "\(body.readableBytes)"
        context.write(wrapOutboundOut(.head(head)), promise: promise)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
    }

    /// As far as the parser tells one from another.
    static func answer(to fault: HTTPParserError) -> (status: HTTPResponse.Status, sentence: String) {
        switch fault {
        case .headerOverflow:
            (
                .requestHeaderFieldsTooLarge,
                """
                The address and the headers are too much: \(PageChannel.mostHeadBytes / 1_024) KB together and \
                \(PageChannel.mostHeaders) headers are the most.
                """
            )
        case .invalidVersion:
            (.httpVersionNotSupported, "This is no HTTP that is spoken here: send HTTP/1.1.")
        case .invalidURL:
            (
                .badRequest,
                "The address holds what no address may: write letters beyond ASCII as % and two hexadecimal digits for each byte."
            )
        case .invalidContentLength, .unexpectedContentLength, .invalidChunkSize:
            (.badRequest, "How long the body is cannot be read: send one Content-Length, or none.")
        case .invalidHeaderToken:
            (.badRequest, "A header cannot be read: send Name: value on a line of its own for each.")
        default:
            (
                .badRequest,
                "This is no request that can be read: send GET, an address of this server and HTTP/1.1."
            )
        }
    }
}
