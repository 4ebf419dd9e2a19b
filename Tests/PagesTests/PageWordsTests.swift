import Economics
import Pages
import Planning
import Profiles
import RunRecords
import Testing

/// What is wrong, in the words of the page.
@Suite struct PageWordsTests {
    private static let words = PageWords(
        ShippedDesk.shared.reading(FormQuery(), today: ShippedDesk.today).levers)

    @Test(arguments: [
        ("there is no site", "There is no site."), ("h100-sxm is named twice", "h100-sxm is named twice."),
        ("Refused!", "Refused!"), ("market.btc_usd is", "market.btc_usd is."), ("", ""),
        ("tariff, in", "Tariff, in."),
    ])
    func sentencesAreWhole(text: String, sentence: String) {
        #expect(PageWords.whole(text) == sentence)
    }

    @Test func fieldsAreCalledByTheirLabels() {
        #expect(Self.words.label("market.btc_usd") == "BTC price" && Self.words.label("a.b") == "a.b")
        #expect(
            Self.words.sentence(EconomicsError.twoHashprices)
                == "Hashprice stands for BTC price, and both are set; keep one of the two.")
        // A longer key is another one.
        let unknown = "market.btc_usd_x is not here"
        #expect(Self.words.sentence(PlanningError.noFuture(.profile("a"), reason: unknown)).contains(unknown))
    }

    /// A page has no options.
    @Test(arguments: [
        PlanningError.noSuchSubject(.thisHost, known: []), .noResult(Offer.colocation, .afterCapital),
        .noResult(Offer.colocation, .afterCapital, .operating("site.hosting.operating_usd")),
        .noResult(Offer.colocation, .afterCapital, .priceOfNoModel),
        .noResult(
            Offer.colocation, .afterCapital, .worn(ageMonths: 3, lifeMonths: 2, ageKey: "a.b", lifeKey: "a.c")
        ),
        .noSuchModel("per-token:m", subject: .profile("h100-sxm"), known: []),
        .profile(.noValue(kind: .host, id: "x", key: "usd_per_hour")),
    ])
    func noOptionOfACommandIsNamed(error: PlanningError) {
        let sentence = Self.words.sentence(error)
        #expect(!sentence.contains("--") && sentence.hasSuffix("."), "\(sentence)")
    }

    @Test(arguments: [
        "/?site.nothing=3", "/?market.btc_usd=-5", "/?site.hosting.pue=x", "/?asic.none.price_usd=3",
        "/?market.btc_usd=7%25", "/?asic.antminer-s19-pro.price_usd=-5", "/breakeven?subject=this-host",
        "/?market.btc_usd=80000&market.hashprice_usd_per_ph_day=40",
    ])
    func noneIsOnAPage(address: String) throws {
        let page = ShippedDesk.get(address)
        #expect(page.status == 422)
        let headline = try #require(page.body.firstMatch(of: /id="headline"[^>]*>([^<]*)</)?.output.1)
        #expect(!headline.contains("--"), "\(headline)")
    }

    @Test func eachUnknownFieldHasItsSentence() {
        let page = ShippedDesk.get("/?nonsense=1&more=2&market.btc_usd=x").body
        #expect(
            page.contains(
                "Nothing is answered. There is no field &quot;nonsense&quot; here; leave it out. There is no field &quot;more&quot; here; leave it out. BTC price is a number above 0"
            ), "\(page.prefix(3_000))")
        #expect(
            ShippedDesk.get("/runs?x=1&y=2").body.contains(
                "There is no field &quot;x&quot; here; leave it out. There is no field &quot;y&quot; here; leave it out."
            ))
        let many = (1...9).map { "f\($0)=1" }.joined(separator: "&")
        #expect(ShippedDesk.get("/?\(many)").body.contains("leave it out. 5 more fields are not right.<"))
    }
}

extension Offer {
    fileprivate static let colocation = Offer(subject: .colocation, model: .perKilowatt)
}
