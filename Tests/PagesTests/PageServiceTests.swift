import Foundation
import Pages
import Planning
import Reporting
import Testing

/// Every address has a page, whatever it holds.
@Suite struct PageServiceTests {
    @Test(arguments: View.allCases) func everyViewIsAPage(view: View) throws {
        let page = ShippedDesk.get(
            view.path
                + (view == .split ? "?subject=antminer-s21-xp&subject=colocation" : "?subject=colocation")
                + "&years=2&paths=100")
        #expect(page.status == 200)
        let document = try XMLText.checked(page.body)
        #expect(document.contains("id=\"headline\"") && document.contains("role=\"status\""))
        #expect(document.contains(view.question))
        #expect(document.contains("<pre class=\"command\""))
        // What the policy of the server forbids.
        #expect(
            !document.contains("<style") && !document.contains(" style=") && !document.contains("onclick"))
    }

    /// A form that is sent without a script comes to the one address of its question.
    @Test func formsComeToTheirAddress() {
        let sent = ShippedDesk.get("/?market.btc_usd=60000&site.tariff_usd_per_mwh=61&run=&model=")
        #expect(sent.status == 303 && sent.location == "/?site.tariff_usd_per_mwh=61")
        let page = ShippedDesk.get("/?site.tariff_usd_per_mwh=61")
        #expect(page.status == 200)
        #expect(page.body.contains("(site.tariff_usd_per_mwh): 61, was "))
        #expect(page.body.withoutSpans.contains("wattmark revenue --set site.tariff_usd_per_mwh=61"))
        #expect(page.body.contains("With the preset: "))
    }

    /// What was moved is called as its field is, with the unit, beside the key.
    @Test func whatChangedIsCalledAsInTheForm() throws {
        let query =
            "asic.antminer-s19-xp.price_usd=77&market.btc_usd=90000&site.hashing.pue=1.3&site.hashing.ramp_months=7"
        let levers = ShippedDesk.shared.reading(FormQuery(), today: ShippedDesk.today).levers
        func lever(_ key: String) throws -> Lever { try #require(levers.first { $0.key == key }) }
        let page = ShippedDesk.get("/?\(query)").body
        let (price, pue) = (try lever("market.btc_usd"), try lever("site.hashing.pue"))
        #expect(
            page.contains(
                "<li>\(price.input.title) (market.btc_usd): 90000, was \(price.presetText), in \(price.input.unit)</li>"
            ))
        #expect(
            page.contains("<li>\(pue.input.title) (site.hashing.pue): 1.3, was \(pue.presetText)</li>"))
        let ramp = try lever("site.hashing.ramp_months").input.title
        #expect(page.contains("Set, but without effect here: \(ramp) (site.hashing.ramp_months)."))
        // Of a machine that is not compared there is no field.
        #expect(page.contains("<li>asic.antminer-s19-xp.price_usd: 77, was "))
    }

    /// Names of links tell them apart, and say what a table holds.
    @Test(arguments: [
        View.axis, .breakeven, .sensitivity, .project, .simulate, .split, .concentration,
    ])
    func filesAreToldApart(view: View) throws {
        // A break-even of two takes long where nothing is optimized.
        let others = view == .breakeven ? "" : "subject=antminer-s21-xp&"
        let chosen = "\(others)subject=colocation&years=2&paths=100"
        let page = ShippedDesk.get(view == .concentration ? view.path : "\(view.path)?\(chosen)").body
        let list = try #require(page.components(separatedBy: "id=\"files\"").last)
        let names = list.matches(of: #/<a href="\/files\/[^"]*">([^<]*)</#).map { String($0.output.1) }
        #expect(names.count > 1 && Set(names).count == names.count, "\(names)")
        #expect(!names.contains { $0.hasPrefix("table") }, "\(names)")
        if view == .project {
            for name in ["antminer-s21-xp", "colocation"] {
                #expect(names.contains { $0.hasPrefix("\(name): ") && $0.hasSuffix("(CSV)") }, "\(names)")
            }
        }
    }

    @Test func aWrongFieldIsMarkedAndKeepsItsText() {
        let page = ShippedDesk.get("/breakeven?market.btc_usd=lots&site.hashing.pue=1.2")
        #expect(page.status == 422)
        #expect(page.body.contains("value=\"lots\""))
        #expect(page.body.contains("aria-invalid=\"true\" aria-describedby=\"f-market-btc-usd-fault\""))
        #expect(page.body.contains("id=\"f-market-btc-usd-fault\">BTC price is a number above 0"))
        #expect(page.body.contains("value=\"1.2\""), "what is right stays")
        #expect(!page.body.contains("id=\"figures\""), "no figure of another question")
    }

    @Test func tablesAndDrawingsAreFiles() throws {
        let data = ShippedDesk.get("/files/axis/data.csv?market.btc_usd=90000")
        #expect(data.status == 200 && data.kind == .csv && data.fileName == "wattmark-axis-data.csv")
        #expect(data.body.hasPrefix("subject,use,model,"))
        let page = ShippedDesk.get("/?market.btc_usd=90000").body
        let links = page.matches(of: /href="(\/files\/[^"]+)"/).map { String($0.output.1) }
        #expect(links.count > 4)
        for link in links {
            let file = ShippedDesk.get(link.replacing("&amp;", with: "&"))
            #expect(file.status == 200 && !file.body.isEmpty && file.fileName != nil, "\(link)")
            if link.contains(".svg") {
                #expect(file.kind == .svg)
                _ = try XMLText.checked(file.body)
            }
        }
        #expect(ShippedDesk.get("/files/axis/none.csv").status == 404)
        #expect(ShippedDesk.get("/files/axis/../../etc/passwd").status == 404)
        #expect(ShippedDesk.get("/files/axis/data.csv?market.btc_usd=x").status == 422)
    }

    /// What lists what is stored has nothing to list, which is no fault; what names a run names one that is not there.
    @Test func withoutRunsThePagesSaySo() throws {
        let words =
            "No runs are stored in the store yet; `wattmark run` measures this host and makes the first"
        for path in ["/runs", "/history", "/fleet"] {
            let page = ShippedDesk.get(path)
            #expect(page.status == 200, "\(path)")
            #expect(try XMLText.checked(page.body).contains(words), "\(path)")
            #expect(
                page.body.contains("`wattmark results import FILE`") && page.body.contains("aria-current"))
        }
        let run = ShippedDesk.get("/run?run=abc")
        #expect(run.status == 422 && run.body.contains(words))
        let priced = ShippedDesk.get("/?run=abc")
        #expect(priced.status == 422 && priced.body.contains(words))
        #expect(ShippedDesk.get("/run").status == 400)
        #expect(
            ShippedDesk.get("/run?run=" + Array(repeating: "a", count: 11).joined(separator: "&run=")).status
                == 400)
        #expect(ShippedDesk.get("/runs?x=1").status == 400)
    }

    @Test(arguments: [
        "/nothing", "//", "/%2e%2e/etc/passwd", "/axis", "/files", "/files/axis", "/page.css/x", "/\u{0}",
    ])
    func whatIsNotThereIsSaid(path: String) {
        let page = ShippedDesk.get(path)
        #expect(page.status == 404 && page.body.contains("There is no page at "))
    }

    @Test func styleAndScriptAreFiles() {
        #expect(ShippedDesk.get("/page.css").kind == .css && ShippedDesk.get("/page.js").kind == .script)
        #expect(ShippedDesk.get("/page.js").body.contains("popstate"))
    }

    /// Thousands of addresses that nobody would write: each has a page, none without a sentence, none that lets through what
    /// was sent as markup.
    @Test func hostileAddresses() throws {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "market.btc_usd", "site", "subject", "run", "=", "&", "%", "%00", "%ff", "%3Cscript%3E",
            "<script>",
            "\"'><img src=x onerror=alert(1)>", "1e308", "-1", "nan", "h100-sxm", "/per-token:", "years",
            "999999",
            "../../", "site.hosting.pue", "asic.", ".", "..", "outlook.", "model", "ä", "%F0%9F%98%80", "+",
            ";", "\u{202e}",
        ]
        // Of views whose answer takes long only what has none.
        let slow = View.allCases.filter { $0 != .axis && $0 != .concentration }.map(\.path)
        let paths = ["/", "/concentration", "/run", "/files/axis/data.csv", "/files/axis/"] + slow
        for _ in 0..<1_500 {
            let count = Int.random(in: 1...9, using: &random)
            var query = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let path = paths.randomElement(using: &random) ?? "/"
            if slow.contains(path) { query += "&years=0" }
            let page = ShippedDesk.service.respond(
                to: PageRequest(path: path, query: query), at: ShippedDesk.noon)
            #expect([200, 303, 400, 404, 422].contains(page.status), "\(path)?\(query)")
            #expect(page.status == 303 || !page.body.isEmpty, "\(path)?\(query)")
            #expect(!page.body.contains("<script>") && !page.body.contains("<img"), "\(path)?\(query)")
            if let location = page.location {
                #expect(location.hasPrefix("/") && !location.hasPrefix("//"), "\(location)")
                #expect(location.utf8.allSatisfy { (0x21...0x7e).contains($0) }, "\(location)")
            }
        }
    }
}

/// Pages are XML too, so that a strict reader can look for what is not closed.
enum XMLText {
    struct Fault: Error {}

    static func checked(_ text: String) throws -> String {
        let parser = XMLReader(text)
        guard parser.isWhole else { throw Fault() }
        return text
    }
}
