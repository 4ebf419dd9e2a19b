import HTTPTypes

/// What a browser is told with every answer: no script but ours, no style but ours, nothing from elsewhere, and no page around
/// it.
enum PageHeaders {
    static let all: HTTPFields = [
        .contentSecurityPolicy: """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
        form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """,
        .contentTypeOptions: "nosniff", .referrerPolicy: "same-origin", .openerPolicy: "same-origin",
        .resourcePolicy: "same-origin", .cacheControl: "no-store",
    ]
}

extension HTTPField.Name {
    static let hostField = named("host")
    static let fetchSite = named("sec-fetch-site")
    static let fetchMode = named("sec-fetch-mode")
    fileprivate static let contentTypeOptions = named("x-content-type-options")
    fileprivate static let referrerPolicy = named("referrer-policy")
    fileprivate static let openerPolicy = named("cross-origin-opener-policy")
    fileprivate static let resourcePolicy = named("cross-origin-resource-policy")

    private static func named(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else {
            preconditionFailure("\(text) is the name of a field")
        }
        return name
    }
}
