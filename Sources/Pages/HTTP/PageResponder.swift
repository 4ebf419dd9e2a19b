import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import PlainText

/// From a request of the server's to one of the pages, and back, with what a browser is told to keep to.
struct PageResponder: HTTPResponder {
    typealias Context = PageContext

    let service: PageService
    let rules: AccessRules
    private let queues: Queues

    /// One for each lane.
    private struct Queues {
        let quick, searched, drawn, stored: WorkQueue

        subscript(lane: WorkLane) -> WorkQueue {
            switch lane {
            case .quick: quick
            case .searched: searched
            case .drawn: drawn
            case .stored: stored
            }
        }
    }

    private static let mostWaiting = 64

    init(service: PageService, rules: AccessRules, cores: Int) {
        (self.service, self.rules) = (service, rules)
        func queue(_ lane: WorkLane) -> WorkQueue {
            WorkQueue(workers: lane.workers(cores: cores), mostWaiting: Self.mostWaiting)
        }
        queues = Queues(
            quick: queue(.quick), searched: queue(.searched), drawn: queue(.drawn), stored: queue(.stored))
    }

    func respond(to request: Request, context: PageContext) async throws -> Response {
        let response = try await answer(to: request, context)
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(to request: Request, _ context: PageContext) async throws -> Response {
        let headers = request.head.headerFields
        let asked = AccessRules.Headers(
            hosts: [request.head.authority].compactMap(\.self) + headers[values: .hostField],
            origin: headers[.origin], fetchSite: headers[.fetchSite], fetchMode: headers[.fetchMode],
            authorization: headers[.authorization], cookies: headers[values: .cookie])
        let target = RequestTarget(request.head.path ?? "/")
        let isSignIn = target.path == SignIn.path && rules.token != nil
        let verdict = rules.verdict(on: asked)
        switch verdict {
        case .unclear(let reason): return plain(400, "Refused: \(reason).")
        case .refused(let reason): return plain(403, "Refused: \(reason).")
        case .needsToken, .welcome: break
        }
        guard
            headers[.contentLength].flatMap({ Int($0) }).map({ $0 <= RequestLimits.mostBodyBytes })
                ?? true
        else { return tooLong }
        if isSignIn { return try await signIn(request) }
        if verdict == .needsToken, target.path != SignIn.stylePath {
            let here = request.method == .get ? request.head.path.flatMap { ReturnAddress($0) } : nil
            return unknown(SignIn.page(tool: service.tool, to: here ?? ReturnAddress()))
        }
        guard request.method == .get || request.method == .head else {
            return notAllowed("Only GET and HEAD are answered here.", "GET, HEAD")
        }
        // A page that waits for its answer is not to wait for its looks too.
        if let file = PageService.file(at: target.path) { return page(file) }
        return try await reckoned(PageRequest(path: target.path, query: target.query), context)
    }

    private func reckoned(_ asking: PageRequest, _ context: PageContext) async throws -> Response {
        let (lane, service) = (WorkLane(asking), service)
        let caller = try await context.caller()
        do {
            // A store that hangs is told as such, and no other worker waits for it.
            if asking.namesRun, lane != .stored,
                try await waited(for: caller, in: .stored, { service.desk.touchStore() }) == nil
            {
                return again(WorkLane.stored.sentence(store: service.desk.storePlace))
            }
            let answer = try await waited(for: caller, in: lane) { service.respond(to: asking, at: Date()) }
            return switch answer {
            case nil: again(lane.sentence(store: service.desk.storePlace))
            case .some(nil): again("Nobody waited for this answer.")
            case .some(.some(let answer)): page(answer)
            }
        } catch is WorkQueue.Overload {
            return again("Too many questions wait; ask again in a second.")
        }
    }

    /// - Returns: `nil` where it took too long, and nothing in that where nobody waited.
    private func waited<Value: Sendable>(
        for caller: Caller, in lane: WorkLane, _ work: @escaping @Sendable () -> Value
    ) async throws -> Value?? {
        let queue = queues[lane]
        return try await caller.whileHere {
            try await Patience.within(lane.patience) { try await queue.run(work) }
        }
    }

    // MARK: Signing in

    private func signIn(_ request: Request) async throws -> Response {
        switch request.method {
        case .get, .head: return page(PageResponse(200, .html, SignIn.page(tool: service.tool)))
        case .post: break
        default: return notAllowed("Only GET, HEAD and POST are answered here.", "GET, HEAD, POST")
        }
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: RequestLimits.mostBodyBytes)
        } catch is NIOTooManyBytesError {
            return tooLong
        }
        let fields = try? FormQuery(text: String(buffer: body), mostBytes: RequestLimits.mostBodyBytes)
        let address =
            fields?.values(of: SignIn.returnField).first.flatMap { ReturnAddress($0) } ?? ReturnAddress()
        guard let offered = fields?.values(of: SignIn.field).first, let token = rules.token,
            token.isEqual(to: offered)
        else { return unknown(SignIn.page(tool: service.tool, to: address, isWrong: true)) }
        var response = Response(status: .seeOther, headers: PageHeaders.all)
        response.headers[.location] = address.text
        response.headers[.setCookie] = SignIn.cookie(offered)
        return response
    }

    // MARK: What goes back

    private var tooLong: Response {
        plain(413, "The body is too long: \(RequestLimits.mostBodyBytes) bytes are the most.")
    }

    private func notAllowed(_ sentence: String, _ methods: String) -> Response {
        var response = plain(405, sentence)
        response.headers[.allow] = methods
        return response
    }

    /// Asks for the token.
    private func unknown(_ form: String) -> Response {
        var response = page(PageResponse(401, .html, form))
        response.headers[.wwwAuthenticate] = "Bearer"
        return response
    }

    private func again(_ sentence: String) -> Response {
        var response = plain(503, sentence)
        response.headers[.retryAfter] = "1"
        return response
    }

    private func page(_ answer: PageResponse) -> Response {
        var headers = PageHeaders.all
        headers[.contentType] = answer.kind.rawValue
        headers[.location] = answer.location
        if let name = answer.fileName {
            headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        }
        return Response(
            status: .init(code: answer.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: answer.body)))
    }

    private func plain(_ status: Int, _ sentence: String) -> Response {
        var headers = PageHeaders.all
        headers[.contentType] = PageResponse.Kind.text.rawValue
        // As it was sent, with nothing that a terminal would obey.
        let text = sentence.replacingScalars { $0.isHarmless ? nil : "\u{fffd}" }
        return Response(
            status: .init(code: status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: text + "\n")))
    }
}
