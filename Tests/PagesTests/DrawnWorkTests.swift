import Pages
import Testing

/// A page draws so much and no more, and says beside the field how much it would.
@Suite struct DrawnWorkTests {
    private static let four =
        "?subject=antminer-s21-xp&subject=h100-sxm&subject=colocation&subject=antminer-s19-pro"

    @Test(arguments: ["/simulate\(four)&years=30&paths=200000", "/simulate?years=30&paths=200000"])
    func moreIsRefusedBesideTheField(address: String) throws {
        let page = ShippedDesk.get(address)
        #expect(page.status == 422)
        let document = try XMLText.checked(page.body)
        #expect(document.contains("200000 paths of 30 years and"))
        #expect(
            document.contains("aria-describedby=\"f-paths-fault\"")
                && document.contains("value=\"200000\""))
        #expect(!document.contains("id=\"figures\""))
        #expect(
            ShippedDesk.get(address.replacing("/simulate", with: "/files/simulate/data.csv")).status
                == 422)
    }

    /// As much as it says, in years, paths and machines.
    @Test func asMuchAsItSaysIsRight() throws {
        let page = ShippedDesk.get("/simulate\(Self.four)&years=30&paths=25100").body
        #expect(page.contains("draw 25000 at most, or fewer years or machines"))
        for query in ["\(Self.four)&years=30&paths=25000", "?subject=colocation&years=30&paths=100000"] {
            let written = try FormQuery(text: String(query.dropFirst()))
            let reading = ShippedDesk.shared.reading(written, today: ShippedDesk.today).asked(
                of: .simulate)
            #expect(reading.faults.isEmpty, "\(query)")
        }
    }

    @Test func whatDrawsNothingIsNotBounded() {
        #expect(ShippedDesk.get("/concentration?years=30&paths=200000").status == 200)
    }
}
