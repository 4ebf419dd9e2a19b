import Pages
import Testing

/// After signing in a person comes to where a link led, and to no other server.
@Suite struct ReturnAddressTests {
    @Test(arguments: [
        "/", "/breakeven?market.btc_usd=90000&subject=h100-sxm/per-token:m", "/runs",
        "/files/axis/data.csv?a=%20b",
        "/nothing?x=//evil.example", "/sign-in-x",
    ])
    func leadsToAPageOfThisServer(text: String) { #expect(ReturnAddress(text)?.text == text) }

    @Test(arguments: [
        "", "runs", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "/a\\b",
        "https://evil.example/", "http:/evil.example", "javascript:alert(1)", "/\t/evil.example", "/a b",
        " /",
        "/a\r\nSet-Cookie: x=1", "/ä", "/sign-in", "/sign-in?to=/",
    ])
    func leadsNowhereElse(text: String) { #expect(ReturnAddress(text) == nil) }

    @Test func isAsLongAsAnAddressMayBe() {
        let longest = "/" + String(repeating: "a", count: ReturnAddress.mostBytes - 1)
        #expect(ReturnAddress(longest) != nil && ReturnAddress(longest + "a") == nil)
        #expect(ReturnAddress().text == "/")
    }
}
