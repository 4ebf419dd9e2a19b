import Pages
import Testing

@Suite struct RequestTargetTests {
    @Test(arguments: [
        ("/", "/", ""), ("/runs?a=b?c", "/runs", "a=b?c"), ("/?", "/", ""), ("", "/", ""),
        ("?a=b", "/", "a=b"),
        ("http://127.0.0.1:8642/runs?a=b", "/runs", "a=b"), ("HTTP://localhost", "/", ""),
        ("https://localhost?a=b", "/", "a=b"), ("//x/y", "//x/y", ""), ("ftp://a/b", "/b", ""),
        ("http://host:80/runs?a=/b?c", "/runs", "a=/b?c"), ("/a://b", "/a://b", ""),
    ])
    func hasAPathAndFields(text: String, path: String, query: String) {
        let target = RequestTarget(text)
        #expect(target.path == path && target.query == query)
    }

    @Test(
        arguments: [
            ("http://evil.example/runs", "evil.example"), ("HTTPS://a:81?x", "a:81"), ("ftp://h", "h"),
            ("/runs?u=http://evil.example", nil), ("//evil.example/", nil), ("*", nil), ("", nil),
            ("://x/", nil),
        ] as [(String, String?)])
    func namesAHostInAbsoluteFormOnly(text: String, authority: String?) {
        #expect(RequestTarget.authority(of: text).map(String.init) == authority)
    }
}
