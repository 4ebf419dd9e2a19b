import Quantities
import Testing

@Suite struct ShareTextTests {
    @Test(arguments: [
        ("2%", 0.02), ("2 %", 0.02), ("0.02", 0.02), ("2.2%", 0.022), ("-30%", -0.3), ("100%", 1),
        ("0.5%", 0.005),
        ("2", 2),
    ])
    func bothFormsReadAlike(text: String, value: Double) {
        #expect(ShareText.value(of: text) == value)
    }

    @Test(arguments: ["%", " %", "2  %", "x%", "", "1e2%", "0x10%", "2%%"]) func otherTextIsNoShare(
        text: String
    ) {
        #expect(ShareText.value(of: text) == nil)
    }
}
