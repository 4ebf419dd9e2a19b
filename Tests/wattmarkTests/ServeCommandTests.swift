import Foundation
import Pages
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The server as a browser and as a stranger meet it.
@Suite struct ServeCommandTests {
    /// A running server and its address.
    private struct Served {
        let program: Program
        let process: Process
        let port: UInt16

        init(_ words: [String] = [], listen: String = "127.0.0.1:0", environment: [String: String] = [:])
            throws
        {
            program = try Program()
            process = try program.start(["serve", "--listen", listen] + words, environment: environment)
            var found: UInt16?
            for _ in 0..<600 {
                if let line = program.text(of: ".stdout")?.split(separator: "\n").first,
                    let digits = line.split(separator: ":").last?.dropLast(), let port = UInt16(digits)
                {
                    found = port
                    break
                }
                guard process.isRunning else { break }
                usleep(50_000)
            }
            port = try #require(found, "\(program.text(of: ".stderr") ?? "")")
        }

        func stop() throws {
            if process.isRunning { process.terminate() }
            process.waitUntilExit()
            try program.remove()
        }

        /// What comes back for bytes that are sent as they are.
        func answer(_ request: String) throws -> String {
            let connection = try Connection(port: port)
            defer { connection.close() }
            try connection.send(request)
            return connection.readToEnd()
        }

        func get(_ target: String, _ headers: String = "", method: String = "GET") throws -> String {
            try answer(
                "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\(headers)\r\n"
            )
        }
    }

    private struct Connection {
        let descriptor: Int32

        init(port: UInt16) throws {
            #if canImport(Glibc)
                descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            #else
                descriptor = socket(AF_INET, SOCK_STREAM, 0)
            #endif
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
            let status = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            try #require(status == 0)
            var limit = timeval(tv_sec: 20, tv_usec: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        }

        func send(_ text: String) throws {
            let bytes = Array(text.utf8)
            var sent = 0
            while sent < bytes.count {
                #if canImport(Glibc)
                    let flags = Int32(MSG_NOSIGNAL)
                #else
                    let flags: Int32 = 0
                #endif
                let count = bytes[sent...].withUnsafeBytes {
                    Foundation.send(descriptor, $0.baseAddress, $0.count, flags)
                }
                guard count > 0 else { return }
                sent += count
            }
        }

        func readToEnd() -> String {
            var all: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 {
                all += buffer[..<count]
            }
            return String(decoding: all, as: UTF8.self)
        }

        /// Whether anything has come back.
        func isAnswered() -> Bool {
            var byte: UInt8 = 0
            return recv(descriptor, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)) > 0
        }

        func close() { _ = Foundation.close(descriptor) }
    }

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
        #expect(try status("GET / HTTP/1.1\r\n\(end)") == "HTTP/1.1 403")
        #expect(
            try status("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\(end)") == "HTTP/1.1 403")
        #expect(try served.get("/", "Origin: http://evil.example\r\n").hasPrefix("HTTP/1.1 403"))
        #expect(
            try served.get("/", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n").hasPrefix(
                "HTTP/1.1 403"))
        #expect(try served.get("/", method: "POST").hasPrefix("HTTP/1.1 405"))
        #expect(try served.get("/", method: "DELETE").hasPrefix("HTTP/1.1 405"))
        #expect(try served.get("/?a=" + String(repeating: "x", count: 9_000)).hasPrefix("HTTP/1.1 400"))
        #expect(try status("nonsense\r\n\r\n") == "HTTP/1.1 400")
        // A head larger than any browser's.
        let huge = String(repeating: "x", count: 60_000)
        #expect(try served.get("/", "X: \(huge)\r\n").hasPrefix("HTTP/1.1 200") == false)
        // A body that nobody asked for ends the connection.
        let body = String(repeating: "x", count: 100_000)
        let posted = try served.answer(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: \(body.count)\r\n\r\n\(body)")
        #expect(posted.isEmpty || posted.hasPrefix("HTTP/1.1 405"))
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
            answer = try served.get("/concentration")
            if answer.hasPrefix("HTTP/1.1 200") || answer.isEmpty { break }
            usleep(250_000)
        }
        #expect(answer.hasPrefix("HTTP/1.1 200"))
    }

    @Test func whatIsNoRequestIsTold() throws {
        let served = try Served()
        defer { try? served.stop() }
        for text in ["nonsense\r\n\r\n", "GET / HTTP/9.x\r\n\r\n"] {
            let answer = try served.answer(text)
            #expect(answer.hasPrefix("HTTP/1.1 400"))
            #expect(answer.hasSuffix("\r\n\r\n" + sentence), "\(answer)")
        }
        #expect(try served.get("http://127.0.0.1:\(served.port)/runs").hasPrefix("HTTP/1.1 200"))
        #expect(try served.get("/?a=%zz").contains("This address cannot be read: "))
    }

    private let sentence =
        "This is no request that can be read: send GET, an address of this server and HTTP/1.1, with headers of at most 32 KB.\n"

    @Test func elsewhereOnlyWithAToken() throws {
        let secret = "0123456789abcdefghij"
        let program = try Program()
        defer { try? program.remove() }
        let bare = try program.run(["serve", "--listen", "0.0.0.0:0"])
        #expect(
            bare.status == 64
                && bare.errors.contains("then a token is needed: give --token-file or WATTMARK_TOKEN"))
        let short = try program.run(["serve"], environment: ["WATTMARK_TOKEN": "short"])
        #expect(short.status == 64 && short.errors.contains("20 or more letters"))
        try program.write("\(secret) \r\n", to: "token")
        let served = try Served(["--token-file", program.path("token")], listen: "0.0.0.0:0")
        defer { try? served.stop() }
        let asked = try served.get("/")
        #expect(try served.get("/page.css").hasPrefix("HTTP/1.1 200"))
        #expect(try served.get("/page.js").hasPrefix("HTTP/1.1 401"))
        #expect(asked.hasPrefix("HTTP/1.1 401") && asked.contains("name=\"token\""))
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

    @Test func aTakenPortIsNamed() throws {
        let served = try Served()
        defer { try? served.stop() }
        let program = try Program()
        defer { try? program.remove() }
        let second = try program.run(["serve", "--listen", "127.0.0.1:\(served.port)"])
        #expect(second.status == 1)
        #expect(
            second.errors.hasPrefix(
                "Error: cannot listen on 127.0.0.1:\(served.port): Address already in use"))
        let bad = try program.run(["serve", "--listen", "nowhere"])
        #expect(bad.status == 64 && bad.errors.contains("write it as 127.0.0.1:8642"))
    }
}
