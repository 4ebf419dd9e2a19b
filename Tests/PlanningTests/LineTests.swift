import Planning
import Testing

@Suite struct LineTests {
    @Test func workedExample() {
        #expect(Line.root(1, 2, 2, 1, scale: 2) == 3)
    }

    @Test func aFlatLineHasNoRoot() {
        #expect(Line.root(1, 2, 2, 2, scale: 2) == nil)
        // What is left of two large numbers is rounding.
        #expect(Line.root(1, 2, 2, 2 + 1e-9, scale: 1e6) == nil)
    }

    @Test func aRootWithinRoundingOfZeroIsZero() {
        #expect(Line.root(1, 3, 2, 6 + 1e-15, scale: 6) == 0)
    }
}
