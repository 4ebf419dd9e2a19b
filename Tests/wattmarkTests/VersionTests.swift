import Testing
@testable import wattmark

@Suite struct VersionTests {
    @Test func isSemantic() {
        #expect(Wattmark.version.split(separator: ".").compactMap { Int($0) }.count == 3)
    }
}
