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

@Suite struct RequestTargetTests {
    @Test(arguments: [
        ("/", "/", ""), ("/runs?a=b?c", "/runs", "a=b?c"), ("/?", "/", ""), ("", "/", ""),
        ("?a=b", "/", "a=b"),
        ("http://127.0.0.1:8642/runs?a=b", "/runs", "a=b"), ("HTTP://localhost", "/", ""),
        ("https://localhost?a=b", "/", "a=b"), ("//x/y", "//x/y", ""), ("httpx://a/b", "httpx://a/b", ""),
    ])
    func hasAPathAndFields(text: String, path: String, query: String) {
        let target = RequestTarget(text)
        #expect(target.path == path && target.query == query)
    }
}
