import Pages
import Testing

@Suite struct FormQueryTests {
    @Test func readsWhatFormsSend() throws {
        let query = try FormQuery(text: "site=a+b&market.btc_usd=9e4&subject=x%2Fper-token%3Am&subject=&=")
        #expect(
            query.fields == [
                .init("site", "a b"), .init("market.btc_usd", "9e4"), .init("subject", "x/per-token:m"),
                .init("subject", ""), .init("", ""),
            ])
    }

    @Test(arguments: ["ä=ö&%=100%&a b=c+d&<=\">&'=;", "/per-token:gpt-oss-120b=~._-"])
    func comesBackAsItWas(name: String) throws {
        let query = FormQuery([.init(name, name), .init("b", name)])
        #expect(try FormQuery(text: query.text) == query)
    }

    @Test(arguments: ["%", "a=%4", "a=%zz", "a=%+1"])
    func namesABrokenEscape(text: String) {
        #expect(throws: FormQuery.Fault.badEscape(text == "%" ? "%" : String(text.dropFirst(2)))) {
            try FormQuery(text: text)
        }
    }

    @Test(arguments: ["%ff", "%c3", "%00", "%0d%0aSet-Cookie:x", "%7f"])
    func refusesWhatIsNoText(text: String) {
        #expect(throws: FormQuery.Fault.notText(text)) { try FormQuery(text: text) }
    }

    @Test func isLimited() throws {
        let longest = "a=" + String(repeating: "x", count: FormQuery.mostBytes - 2)
        #expect(try FormQuery(text: longest).fields.count == 1)
        #expect(throws: FormQuery.Fault.tooLong(FormQuery.mostBytes + 1)) {
            try FormQuery(text: longest + "x")
        }
        let many = Array(repeating: "a=1", count: FormQuery.mostFields + 1).joined(separator: "&")
        #expect(throws: FormQuery.Fault.tooMany(FormQuery.mostFields + 1)) { try FormQuery(text: many) }
    }
}
