import Planning
import Testing

@Suite struct HerfindahlTests {
    @Test func workedExample() {
        #expect(abs(Herfindahl.index(of: [0.5, 0.3, 0.2]) - 3_800) < 1e-9)
    }

    @Test func oneHolderIsTenThousand() {
        #expect(Herfindahl.index(of: [1]) == 10_000)
    }
}
