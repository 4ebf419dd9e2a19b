/// Something the reader should know before trusting a number, with what to do about it.
package struct Warning: Codable, Hashable, Sendable {
    package var code: WarningCode
    /// What happened, in one sentence.
    package var message: String
    /// What to do about it, in one sentence.
    package var nextStep: String

    package init(_ code: WarningCode, _ message: String, nextStep: String) {
        self.code = code
        self.message = message
        self.nextStep = nextStep
    }

    package init(_ code: WarningCode.Known, _ message: String, nextStep: String) {
        self.init(.known(code), message, nextStep: nextStep)
    }
}
