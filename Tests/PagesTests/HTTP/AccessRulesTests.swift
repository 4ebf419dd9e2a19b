import Pages
import Testing

@Suite struct AccessRulesTests {
    private static let here = AccessRules(isLoopback: true, names: ["Planner.example"], token: nil)

    private func verdict(
        _ host: String, origin: String? = nil, site: String? = nil, mode: String? = nil
    ) -> AccessRules.Verdict {
        Self.here.verdict(
            on: .init(hosts: [host], origin: origin, fetchSite: site, fetchMode: mode))
    }

    @Test(arguments: [
        "127.0.0.1:8642", "127.0.0.1", "localhost:9000", "LOCALHOST", "[::1]:8642", "127.1.2.3",
        "planner.example:8642", "[::ffff:127.0.0.1]:8642",
    ])
    func isAskedByItsNames(host: String) { #expect(verdict(host) == .welcome) }

    /// A name that somebody else has resolve to this machine.
    @Test(arguments: [
        "evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8642", "evil.example:8642",
        "10.0.0.1:8642", "[::2]", "[::ffff:10.0.0.1]",
    ])
    func isNotAskedByOthers(host: String) {
        guard case .refused = verdict(host) else {
            Issue.record("\(host) is let in")
            return
        }
    }

    @Test func needsOneHost() {
        let wrong = [
            "", "127.0.0.1:x", "a@127.0.0.1", "[::1", "127.0.0.1/", "127.0.0.1:99999",
        ]
        for hosts in [[], ["localhost", "localhost"]] + wrong.map({ [$0] }) {
            guard case .unclear = Self.here.verdict(on: .init(hosts: hosts)) else {
                Issue.record("\(hosts) is let in")
                return
            }
        }
    }

    @Test func pagesFromElsewhereAreRefused() {
        let host = "127.0.0.1:8642"
        #expect(verdict(host, origin: "http://127.0.0.1:8642", site: "same-origin", mode: "cors") == .welcome)
        // A link of a mail or of another page may lead here.
        #expect(verdict(host, site: "cross-site", mode: "navigate") == .welcome)
        #expect(verdict(host, site: "Cross-Site", mode: "Navigate") == .welcome)
        for (origin, site, mode) in [
            ("http://evil.example", nil, nil), ("null", nil, nil), ("http://127.0.0.1:80", nil, nil),
            ("https://127.0.0.1", nil, nil), (nil, "cross-site", "no-cors"), (nil, "cross-site", "cors"),
            (nil, "same-site", "cors"), (nil, "cross-site", nil), (nil, "Cross-Site", "CORS"),
            (nil, "SAME-SITE", nil),
        ] as [(String?, String?, String?)] {
            guard case .refused = verdict(host, origin: origin, site: site, mode: mode) else {
                Issue.record("\(origin ?? "-") \(site ?? "-") \(mode ?? "-") is let in")
                continue
            }
        }
    }

    @Test func elsewhereATokenIsNeeded() {
        let secret = "0123456789abcdefghij"
        let rules = AccessRules(
            isLoopback: false, names: [], token: AccessToken(secret))
        func asked(_ authorization: String? = nil, _ cookies: [String] = []) -> AccessRules.Verdict {
            rules.verdict(
                on: .init(hosts: ["192.168.1.5:8642"], authorization: authorization, cookies: cookies))
        }
        #expect(asked() == .needsToken)
        #expect(asked("Bearer \(secret)") == .welcome && asked("bearer \(secret)") == .welcome)
        #expect(asked(nil, ["a=b; wattmark_token=\(secret)"]) == .welcome)
        for wrong in [
            "", "0", String(secret.dropLast()), secret + "0", secret.uppercased(), secret + secret,
            "1" + secret.dropFirst(),
        ] {
            #expect(asked("Bearer \(wrong)") == .needsToken, "\(wrong)")
            #expect(asked(nil, ["wattmark_token=\(wrong)"]) == .needsToken, "\(wrong)")
        }
        #expect(asked(secret) == .needsToken && asked(nil, ["x=\(secret)"]) == .needsToken)
    }

    @Test func aTokenIsLongAndPlain() {
        #expect(AccessToken("short") == nil && AccessToken("0123456789 abcdefghij") == nil)
        #expect(AccessToken("0123456789abcdefghi;") == nil && AccessToken("0123456789abcdefghij") != nil)
        #expect(AccessToken(String(repeating: "a", count: 512)) != nil)
        #expect(AccessToken(String(repeating: "a", count: 513)) == nil)
    }

    @Test func aNameOfAHostIsOne() throws {
        for text in ["planner", "Planner.example", "a-b.c_d.example", "10.0.0.1"] {
            #expect(try #require(HostName(text)).text == text.lowercased())
        }
        for text in [
            "", ".", "a..b", "http://foo bar/", "planner:80", "a b", "é.example", "a/", "x.", "[::1]",
        ] {
            #expect(HostName(text) == nil, "\(text)")
        }
    }

    @Test(arguments: [
        "0123456789abcdefghij", "0123456789abcdefghij\n", "0123456789abcdefghij\r\nmore",
        "0123456789abcdefghij \n",
        "\t0123456789abcdefghij\r", "0123456789abcdefghij\u{2028}",
    ])
    func aTokenIsTheFirstLineOfAFile(text: String) throws {
        #expect(try #require(AccessToken(firstLineOf: text)).isEqual(to: "0123456789abcdefghij"))
    }

    @Test(arguments: ["", "\n0123456789abcdefghij", "01234 56789abcdefghij", "short\r\n0123456789abcdefghij"])
    func whatIsNoFirstLineIsNoToken(text: String) { #expect(AccessToken(firstLineOf: text) == nil) }

    @Test func addressesToListenOn() throws {
        let address = try #require(ListenAddress("127.0.0.1:8642"))
        #expect(address == .usual && address.isLoopback && address.description == "127.0.0.1:8642")
        let six = try #require(ListenAddress("[::1]:0"))
        #expect(six.host == "::1" && six.isLoopback && six.address(port: 5) == "[::1]:5")
        #expect(try #require(ListenAddress("0.0.0.0:80")).isLoopback == false)
        #expect(try #require(ListenAddress("localhost:1")).isLoopback)
        for text in ["", ":80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:70000", "::1:80", "a/b:1", "x:-1"] {
            #expect(ListenAddress(text) == nil, "\(text)")
        }
    }
}
