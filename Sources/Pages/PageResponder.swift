import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import PlainText

/// From a request of the server's to one of the pages, and back, with what a browser is told to keep to.
struct PageResponder: HTTPResponder {
    typealias Context = BasicRequestContext

    let service: PageService
    let rules: AccessRules
    let queue: WorkQueue

    func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        let headers = request.head.headerFields
        let asked = AccessRules.Headers(
            hosts: [request.head.authority].compactMap(\.self) + headers[values: .hostField],
            origin: headers[.origin], fetchSite: headers[.fetchSite], fetchMode: headers[.fetchMode],
            authorization: headers[.authorization], cookies: headers[values: .cookie])
        let (path, query) = Self.parts(of: request.head.path ?? "/")
        let isSignIn = path == SignIn.path && rules.token != nil
        switch rules.verdict(on: asked) {
        case .refused(let reason): return plain(403, "Refused: \(reason).")
        case .needsToken where isSignIn: return try await signIn(request)
        case .needsToken where path == SignIn.stylePath: break
        case .needsToken: return page(PageResponse(401, .html, SignIn.page(tool: service.tool)), request)
        case .welcome: if isSignIn { return try await signIn(request) }
        }
        guard request.method == .get || request.method == .head else {
            var response = plain(405, "Only GET and HEAD are answered here.")
            response.headers[.allow] = "GET, HEAD"
            return response
        }
        let asking = PageRequest(path: path, query: query)
        let answer: PageResponse?
        do {
            answer = try await self.answer(asking, request)
        } catch is WorkQueue.Overload {
            var response = plain(503, "Too many questions wait; ask again in a second.")
            response.headers[.retryAfter] = "1"
            return response
        }
        guard let answer else { return plain(503, "Nobody waited for this answer.") }
        var response = page(answer, request)
        if isDrawn(asking) { response.headers[.connection] = "close" }
        return response
    }

    /// - Returns: `nil` where whoever asked has gone on before it was begun.
    private func answer(_ asking: PageRequest, _ request: Request) async throws -> PageResponse? {
        let (queue, service) = (queue, service)
        // Only what takes long is worth the connection, which cannot be asked again after it was watched.
        guard isDrawn(asking) else {
            return try await queue.run { service.respond(to: asking, at: Date()) }
        }
        do {
            return try await request.body.consumeWithCancellationOnInboundClose { _ in
                try await queue.run { service.respond(to: asking, at: Date()) }
            }
        } catch is CancellationError {
            return nil
        }
    }

    private func isDrawn(_ asking: PageRequest) -> Bool {
        View.allCases.contains { $0.isDrawn && $0.path == asking.path }
    }

    // MARK: Signing in

    private func signIn(_ request: Request) async throws -> Response {
        guard request.method == .post else {
            return page(PageResponse(200, .html, SignIn.page(tool: service.tool)), request)
        }
        var form = request
        guard let body = try? await form.collectBody(upTo: RequestLimits.mostBodyBytes),
            let fields = try? FormQuery(text: String(buffer: body)), let token = rules.token,
            let offered = fields.values(of: SignIn.field).first, token.isEqual(to: offered)
        else {
            return page(
                PageResponse(401, .html, SignIn.page(tool: service.tool, isWrong: true)), request)
        }
        var response = Response(status: .seeOther, headers: Self.headers)
        response.headers[.location] = "/"
        response.headers[.setCookie] =
            "\(AccessRules.cookieName)=\(offered); Path=/; HttpOnly; SameSite=Strict; Max-Age=43200"
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

    /// As they were sent, the path without escapes, because no page has one.
    private static func parts(of target: String) -> (path: String, query: String) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts.first ?? "/"), parts.count == 2 ? String(parts[1]) : "")
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
