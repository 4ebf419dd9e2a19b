/// The check of an engine against its oracle, before it was timed.
package struct Verification: Codable, Hashable, Sendable {
    package var passed: Bool
    package var cases: Int
    package var method: String

    package init(passed: Bool, cases: Int, method: String) {
        self.passed = passed
        self.cases = cases
        self.method = method
    }
}
