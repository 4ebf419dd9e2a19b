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
    let queue: WorkQueue

    func respond(to request: Request, context: PageContext) async throws -> Response {
        let headers = request.head.headerFields
        let asked = AccessRules.Headers(
            hosts: [request.head.authority].compactMap(\.self) + headers[values: .hostField],
            origin: headers[.origin], fetchSite: headers[.fetchSite], fetchMode: headers[.fetchMode],
            authorization: headers[.authorization], cookies: headers[values: .cookie])
        let target = RequestTarget(request.head.path ?? "/")
        let isSignIn = target.path == SignIn.path && rules.token != nil
        switch rules.verdict(on: asked) {
        case .refused(let reason): return plain(403, "Refused: \(reason).")
        case .needsToken where isSignIn: return try await signIn(request)
        case .needsToken where target.path == SignIn.stylePath: break
        case .needsToken:
            let here = request.method == .get ? request.head.path.flatMap { ReturnAddress($0) } : nil
            return page(
                PageResponse(401, .html, SignIn.page(tool: service.tool, to: here ?? ReturnAddress())),
                request)
        case .welcome: if isSignIn { return try await signIn(request) }
        }
        guard request.method == .get || request.method == .head else {
            var response = plain(405, "Only GET and HEAD are answered here.")
            response.headers[.allow] = "GET, HEAD"
            return response
        }
        // A page that waits for its answer is not to wait for its looks too.
        if let file = PageService.file(at: target.path) { return page(file, request) }
        return try await reckoned(PageRequest(path: target.path, query: target.query), request, context)
    }

    private func reckoned(
        _ asking: PageRequest, _ request: Request, _ context: PageContext
    ) async throws -> Response {
        let (queue, service) = (queue, service)
        do {
            let answer = try await context.caller().whileHere {
                try await queue.run { service.respond(to: asking, at: Date()) }
            }
            guard let answer else { return plain(503, "Nobody waited for this answer.") }
            return page(answer, request)
        } catch is WorkQueue.Overload {
            var response = plain(503, "Too many questions wait; ask again in a second.")
            response.headers[.retryAfter] = "1"
            return response
        }
    }

    // MARK: Signing in

    private func signIn(_ request: Request) async throws -> Response {
        guard request.method == .post else {
            return page(PageResponse(200, .html, SignIn.page(tool: service.tool)), request)
        }
        var form = request
        let body = try? await form.collectBody(upTo: RequestLimits.mostBodyBytes)
        let fields = body.flatMap {
            try? FormQuery(text: String(buffer: $0), mostBytes: RequestLimits.mostBodyBytes)
        }
        let address =
            fields?.values(of: SignIn.returnField).first.flatMap { ReturnAddress($0) } ?? ReturnAddress()
        guard let offered = fields?.values(of: SignIn.field).first, let token = rules.token,
            token.isEqual(to: offered)
        else {
            return page(
                PageResponse(401, .html, SignIn.page(tool: service.tool, to: address, isWrong: true)), request
            )
        }
        var response = Response(status: .seeOther, headers: Self.headers)
        response.headers[.location] = address.text
        response.headers[.setCookie] = SignIn.cookie(offered)
        return response
    }

    // MARK: What goes back

    /// No script but ours, no style but ours, nothing from elsewhere, and no page around it.
    private static let headers: HTTPFields = [
        .contentSecurityPolicy: """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
        form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """,
        .contentTypeOptions: "nosniff", .referrerPolicy: "same-origin", .openerPolicy: "same-origin",
        .resourcePolicy: "same-origin", .cacheControl: "no-store",
    ]

    private func page(_ answer: PageResponse, _ request: Request) -> Response {
        var headers = Self.headers
        headers[.contentType] = answer.kind.rawValue
        headers[.location] = answer.location
        if let name = answer.fileName {
            headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        }
        let response = Response(
            status: .init(code: answer.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: answer.body)))
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func plain(_ status: Int, _ sentence: String) -> Response {
        var headers = Self.headers
        headers[.contentType] = PageResponse.Kind.text.rawValue
        return Response(
            status: .init(code: status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: sentence.printable + "\n")))
    }
}

extension HTTPField.Name {
    fileprivate static let hostField = named("host")
    fileprivate static let fetchSite = named("sec-fetch-site")
    fileprivate static let fetchMode = named("sec-fetch-mode")
    fileprivate static let contentTypeOptions = named("x-content-type-options")
    fileprivate static let referrerPolicy = named("referrer-policy")
    fileprivate static let openerPolicy = named("cross-origin-opener-policy")
    fileprivate static let resourcePolicy = named("cross-origin-resource-policy")

    private static func named(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) is the name of a field") }
        return name
    }
}
