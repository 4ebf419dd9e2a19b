import Foundation
import Pages
import Testing

/// The server as a browser and as a stranger meet it.
@Suite struct ServeCommandTests {

    @Test func servesThePageAndStops() throws {
        let served = try Served()
        defer { try? served.stop() }
        let page = try served.get("/")
        #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n") && page.contains("What does a megawatt earn here?"))
        let head = page.components(separatedBy: "\r\n\r\n")[0].lowercased()
        #expect(
            head.contains("content-security-policy: default-src 'none'; script-src 'self'; style-src 'self';")
        )
        #expect(!head.contains("unsafe-inline"))
        for line in [
            "x-content-type-options: nosniff", "referrer-policy: same-origin", "cache-control: no-store",
            "cross-origin-resource-policy: same-origin",
        ] {
            #expect(head.contains(line), "\(line)")
        }
        #expect(try served.get("/", method: "HEAD").components(separatedBy: "\r\n\r\n")[1].isEmpty)
        let file = try served.get("/files/axis/data.csv?market.btc_usd=90000")
        #expect(
            file.lowercased().contains("content-disposition: attachment; filename=\"wattmark-axis-data.csv\"")
        )
        #expect(try served.get("/?market.btc_usd=60000&run=").hasPrefix("HTTP/1.1 303 "))
        served.process.interrupt()
        served.process.waitUntilExit()
        #expect(served.process.terminationStatus == 0 && served.process.terminationReason == .exit)
        #expect(
            try served.program.contents().keys.filter { $0.hasSuffix(".sqlite") } == [], "nothing was written"
        )
    }

    @Test func strangersAreRefused() throws {
        let served = try Served()
        defer { try? served.stop() }
        func status(_ request: String) throws -> String {
            String(try served.answer(request).prefix(12))
        }
        let end = "Connection: close\r\n\r\n"
        #expect(try status("GET / HTTP/1.1\r\nHost: evil.example\r\n\(end)") == "HTTP/1.1 403")
        #expect(try status("GET / HTTP/1.1\r\n\(end)") == "HTTP/1.1 400")
        #expect(
            try status("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\(end)") == "HTTP/1.1 400")
        // Its host counts, and not Host.
        #expect(
            try status("GET http://evil.example/runs HTTP/1.1\r\nHost: localhost\r\n\(end)")
                == "HTTP/1.1 403")
        #expect(
            try status("GET http://localhost/page.css HTTP/1.1\r\nHost: evil.example\r\n\(end)")
                == "HTTP/1.1 200")
        #expect(try status("GET / HTTP/1.1\r\nHost: [::ffff:127.0.0.1]\r\n\(end)") == "HTTP/1.1 200")
        #expect(
            try served.answer("GET / HTTP/1.1\r\nHost: [::ffff:10.0.0.1]\r\n\(end)").contains(
                "this server is not called [::ffff:10.0.0.1];"))
        #expect(try served.get("/", "Origin: http://evil.example\r\n").hasPrefix("HTTP/1.1 403"))
        #expect(
            try served.get("/", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n").hasPrefix(
                "HTTP/1.1 403"))
        #expect(try served.get("/", method: "POST").hasPrefix("HTTP/1.1 405"))
        #expect(try served.get("/", method: "DELETE").hasPrefix("HTTP/1.1 405"))
        #expect(try served.get("/page.css").hasPrefix("HTTP/1.1 200"), "it still answers")
    }

    /// Half a head is waited for only so long, and others are answered meanwhile.
    @Test func slowClientsDoNotHoldIt() throws {
        let served = try Served()
        defer { try? served.stop() }
        let slow = try (0..<500).map { _ in try Connection(port: served.port) }
        defer { slow.forEach { $0.close() } }
        for connection in slow { try connection.send("GET / HTTP/1.1\r\nHost: loc") }
        #expect(try served.get("/page.css").hasPrefix("HTTP/1.1 200"))
        let ended = slow[0].readToEnd()
        #expect(ended.isEmpty, "it is closed without an answer")
        #expect(try served.get("/page.css").hasPrefix("HTTP/1.1 200"))
    }

    /// What nobody waits for any more holds nobody up, in no view; and looks never wait.
    @Test func abandonedQuestionsAreDropped() throws {
        let served = try Served()
        defer { try? served.stop() }
        // More than the queue holds, each of them long: what was moved is looked at one by one.
        let levers = (1...9).map { "&asic.antminer-s21-xp.price_usd=300\($0)&site.tariff_usd_per_mwh=6\($0)" }
        let asked = try (0..<120).map { place in
            let connection = try Connection(port: served.port)
            try connection.send(
                "GET /breakeven?subject=antminer-s21-xp&subject=h100-sxm\(levers[place % 9]) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
            )
            return connection
        }
        #expect(try served.get("/page.css").hasPrefix("HTTP/1.1 200"))
        // Some are refused by now, and the queue is full.
        for _ in 0..<600 where !asked.contains(where: { $0.isAnswered() }) { usleep(50_000) }
        asked.forEach { $0.close() }
        #expect(try served.get("/page.js").hasPrefix("HTTP/1.1 200"))
        // Reckoned to their end, the 64 that waited would take minutes.
        var answer = ""
        for _ in 0..<40 {
            answer = try served.get("/project?subject=colocation&years=1")
            if answer.hasPrefix("HTTP/1.1 200") || answer.isEmpty { break }
            usleep(250_000)
        }
        #expect(answer.hasPrefix("HTTP/1.1 200"))
    }

    @Test func elsewhereOnlyWithAToken() throws {
        let secret = "0123456789abcdefghij"
        let program = try Program()
        defer { try? program.remove() }
        let bare = try program.run(["serve", "--listen", "0.0.0.0:0"])
        #expect(
            bare.status == 64
                && bare.errors.contains("then a token is needed: give --token-file or WATTMARK_TOKEN"))
        let short = try program.run(["serve"], environment: ["WATTMARK_TOKEN": "short"])
        #expect(short.status == 64 && short.errors.contains("20 to 512 letters"))
        let long = try program.run(
            [
                "serve"
            ], environment: ["WATTMARK_TOKEN": String(repeating: "a", count: 513)])
        #expect(long.status == 64 && long.errors.contains("20 to 512 letters"))
        try program.write("\(secret) \r\n", to: "token")
        let served = try Served(["--token-file", program.path("token")], listen: "0.0.0.0:0")
        defer { try? served.stop() }
        let asked = try served.get("/")
        #expect(try served.get("/page.css").hasPrefix("HTTP/1.1 200"))
        #expect(try served.get("/page.js").hasPrefix("HTTP/1.1 401"))
        #expect(asked.hasPrefix("HTTP/1.1 401") && asked.contains("name=\"token\""))
        #expect(asked.lowercased().contains("\r\nwww-authenticate: bearer\r\n"))
        for method in ["PUT", "DELETE"] {
            let refused = try served.get("/sign-in", method: method)
            #expect(refused.hasPrefix("HTTP/1.1 405"))
            #expect(refused.lowercased().contains("\r\nallow: get, head, post\r\n"))
        }
        let tooLong = String(repeating: "a", count: 100_000)
        for length in [
            "Content-Length: 100000\r\n\r\n\(tooLong)",
            "Transfer-Encoding: chunked\r\n\r\n186a0\r\n\(tooLong)\r\n0\r\n",
        ] {
            #expect(try served.get("/sign-in", length, method: "POST").hasPrefix("HTTP/1.1 413"))
        }
        #expect(try served.get("/", "Authorization: Bearer \(secret)\r\n").hasPrefix("HTTP/1.1 200"))
        func signIn(_ token: String, to address: String? = nil) throws -> String {
            let fields =
                [FormQuery.Field("token", token)] + (address.map { [FormQuery.Field("to", $0)] } ?? [])
            let body = FormQuery(fields).text
            return try served.get(
                "/sign-in", "Content-Length: \(body.utf8.count)\r\n\r\n\(body)", method: "POST")
        }
        #expect(try signIn("wrong").hasPrefix("HTTP/1.1 401"))
        let welcome = try signIn(secret)
        #expect(welcome.hasPrefix("HTTP/1.1 303") && welcome.lowercased().contains("location: /\r\n"))
        #expect(welcome.contains("wattmark_token=\(secret); Path=/; HttpOnly; SameSite=Lax"))
        // A link that was sent leads on to what it was of.
        let link = "/breakeven?market.btc_usd=90000&subject=colocation"
        let form = try served.get(link)
        #expect(form.hasPrefix("HTTP/1.1 401"))
        #expect(form.contains("name=\"to\" value=\"\(link.replacing("&", with: "&amp;"))\""))
        #expect(try signIn("wrong", to: link).contains("value=\"\(link.replacing("&", with: "&amp;"))\""))
        #expect(try signIn(secret, to: link).lowercased().contains("location: \(link)\r\n"))
        for elsewhere in ["//evil.example", "https://evil.example/", "/\\evil.example"] {
            #expect(try signIn(secret, to: elsewhere).lowercased().contains("location: /\r\n"))
        }
        let longest = "/?a=" + String(repeating: "%41", count: 2_700)
        #expect(try signIn(secret, to: longest).contains("ocation: \(longest)\r\n"))
        // By a link of a mail, of another site.
        #expect(
            try served.get(
                "/",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nCookie: wattmark_token=\(secret)\r\n"
            ).hasPrefix("HTTP/1.1 200"))
        #expect(try served.get("/", "Cookie: wattmark_token=\(secret)\r\n").hasPrefix("HTTP/1.1 200"))
    }

    @Test func whatCannotBeListenedOnIsNamed() throws {
        let served = try Served()
        defer { try? served.stop() }
        let program = try Program()
        defer { try? program.remove() }
        try program.write("0123456789abcdefghij\n", to: "token")
        let second = try program.run(["serve", "--listen", "127.0.0.1:\(served.port)"])
        #expect(second.status == 1)
        #expect(
            second.errors.hasPrefix(
                "Error: cannot listen on 127.0.0.1:\(served.port): Address already in use"))
        let unknown = try program.run([
            "serve", "--listen", "nosuch.invalid:9721", "--token-file", program.path("token"),
        ])
        #expect(
            unknown.errors.hasPrefix(
                "Error: cannot listen on nosuch.invalid:9721: no address is known by that name; give another"
            ))
        for name in ["", "http://foo bar/"] {
            let refused = try program.run(["serve", "--host-name", name])
            #expect(
                refused.status == 64 && refused.errors.contains("is no name of a host; write it without"))
        }
        let bad = try program.run(["serve", "--listen", "nowhere"])
        #expect(bad.status == 64 && bad.errors.contains("write it as 127.0.0.1:8642"))
    }
}
