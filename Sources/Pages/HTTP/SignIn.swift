import PlainText
import RunRecords

/// Where a person gives the token, which a cookie of the browser then keeps for twelve hours.
enum SignIn {
    static let path = "/sign-in"
    static let field = "token"
    /// Where to go then.
    static let returnField = "to"
    /// What the page looks like is no secret.
    static let stylePath = "/page.css"

    static func page(tool: Tool, to address: ReturnAddress = ReturnAddress(), isWrong: Bool = false) -> String
    {
        let fault = isWrong ? "This is not the token of this server." : ""
        return PageShell(title: "Sign in", views: "", tool: tool, isPlanner: false).html(
            """
            <main id="answer" tabindex="-1">
            <p class="answer" id="headline">This server answers who knows its token; whoever started it has it.</p>
            <form method="post" action="\(path)" aria-label="Sign in">
            <p><label for="token">Token</label></p>
            <p><input id="token" name="\(field)" type="password" autocomplete="current-password" required="required" aria-describedby="token-fault"/></p>
            <p class="fault" id="token-fault" role="alert">\(fault)</p>
            <p><input type="hidden" name="\(returnField)" value="\(address.text.escapedForXML)"/><button type="submit">Sign in</button></p>
            </form>
            </main>

            """)
    }

    /// Lax, so that a link in a mail comes with it: what is asked for by a link changes nothing here.
    static func cookie(_ token: String) -> String {
        "\(AccessRules.cookieName)=\(token); Path=/; HttpOnly; SameSite=Lax; Max-Age=43200"
    }
}
