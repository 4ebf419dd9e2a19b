import Foundation
import Testing

/// What cannot be read as a request is answered too: with what is wrong with it, and with what a browser is to keep to.
@Suite struct ServeRefusalTests {
    private struct Case: CustomTestStringConvertible {
        let name: String
        let request: String
        let status: Int
        let words: String

        var testDescription: String { name }

        init(_ name: String, _ request: String, _ status: Int, _ words: String) {
            (self.name, self.request, self.status, self.words) = (name, request, status, words)
        }

        static func got(
            _ name: String, _ target: String, _ headers: String, _ status: Int, _ words: String
        )
            -> Case
        {
            Case(
                name, "GET \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\(headers)\r\n",
                status,
                words)
        }
    }

    private static let many = (0..<120).map { "X-\($0): y\r\n" }.joined()
    private static let body = String(repeating: "x", count: 100_000)
    private static let cases = [
        Case("nonsense", "nonsense\r\n\r\n", 400, "This is no request that can be read: "),
        Case("another HTTP", "GET / HTTP/9.x\r\n\r\n", 505, "send HTTP/1.1."),
        Case("no Host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "give one Host"),
        .got("a letter beyond ASCII", "/?a=é", "", 400, "The address holds what no address may: "),
        .got("a wrong escape", "/?a=%zz", "", 400, "This address cannot be read: "),
        .got(
            "many fields' bytes", "/?a=\(String(repeating: "x", count: 9_000))", "", 414,
            "8192 is the most"),
        .got(
            "a long address", "/?a=\(String(repeating: "x", count: 20_000))", "", 414, "8192 is the most"),
        .got(
            "an endless address", "/?a=\(String(repeating: "x", count: 60_000))", "", 431,
            "32 KB together"),
        .got(
            "an endless header", "/", "X: \(String(repeating: "x", count: 60_000))\r\n", 431,
            "32 KB together"),
        .got("many headers", "/", many, 431, "100 headers are the most."),
        .got(
            "a wrong length", "/", "Content-Length: -1\r\n", 400, "How long the body is cannot be read"),
        Case(
            "a long body",
            "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 100000\r\n\r\n\(body)",
            413, "The body is too long: "),
    ]

    @Test func saysWhatIsWrong() throws {
        let served = try Served()
        defer { try? served.stop() }
        for one in Self.cases {
            let answer = try served.answer(one.request)
            #expect(
                answer.hasPrefix("HTTP/1.1 \(one.status) ") && answer.contains(one.words),
                "\(one.name): \(answer.prefix(900))")
            let head = answer.components(separatedBy: "\r\n\r\n")[0].lowercased()
            for line in [
                "content-security-policy: default-src 'none';", "x-content-type-options: nosniff",
                "cache-control: no-store",
            ] {
                #expect(head.contains(line), "\(one.name): \(line)")
            }
        }
        // As long as all headers may be together, one may be.
        let long = "X: \(String(repeating: "x", count: 20_000))\r\n"
        #expect(try served.get("/page.css", long).hasPrefix("HTTP/1.1 200"))
        #expect(try served.get("/", "Content-Length: 3\r\n", method: "HEAD").hasPrefix("HTTP/1.1 200"))
        let head = try served.get("/runs?x=1", method: "HEAD").components(separatedBy: "\r\n\r\n")
        #expect(head[0].hasPrefix("HTTP/1.1 400") && head[1].isEmpty)
    }
}
