/// Something the reader should know before trusting a number, with what to do about it.
package struct Warning: Codable, Hashable, Sendable {
    package var code: WarningCode
    /// What happened, in one sentence.
    package var message: String
    /// What to do about it, in one sentence.
    package var nextStep: String
    /// How bad it is beside others of its code in one run, higher for worse, so that the worst can be quoted for all of
    /// them. The key is left out where one case is as bad as another, or where the measurement tells it.
    package var severity: Double?

    package init(_ code: WarningCode, _ message: String, nextStep: String, severity: Double? = nil) {
        self.code = code
        self.message = message
        self.nextStep = nextStep
        self.severity = severity
    }

    package init(
        _ code: WarningCode.Known, _ message: String, nextStep: String, severity: Double? = nil
    ) {
        self.init(.known(code), message, nextStep: nextStep, severity: severity)
    }

    /// The same of one that a measurement carries, whose samples and interval tell how noisy it is.
    package func severity(in measurement: RateMeasurement) -> Double {
        severity ?? code.severity(in: measurement)
    }
}
