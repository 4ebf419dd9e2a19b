package import Quantities

/// What one subject earns per megawatt and year, in one use and by one price model.
package struct RevenueRow: Codable, Hashable, Sendable {
    /// As the record writes it: a record's id is a hash of its bytes, and older ones spell `this-host` otherwise.
    private var subjectName: String
    package var use: Use
    package var model: PriceModel
    package var mwBasis: MegawattBasis
    /// Gross.
    package var usdPerMwYear: Estimate
    /// Gross less the power bought for it.
    package var netUsdPerMwYear: Estimate
    /// From gross to what is left after capital; `nil` in older records.
    package var steps: MoneySteps?
    package var market: String
    package var site: String
    @Nullable package var powerProfile: String?
    /// Every input that is not in the rate, by name and with its unit: `"pue": "1.05"`.
    package var assumptions: [String: String]
    /// What of them is a number, by the same names; `nil` in older records.
    package var assumed: [String: AssumedFigure]?

    package init(
        subject: Subject, model: PriceModel, mwBasis: MegawattBasis, usdPerMwYear: Estimate,
        netUsdPerMwYear: Estimate, steps: MoneySteps? = nil, market: String, site: String,
        powerProfile: String?,
        assumptions: [String: String], assumed: [String: AssumedFigure]? = nil
    ) {
        subjectName = subject.description
        use = model.use
        self.model = model
        self.mwBasis = mwBasis
        self.usdPerMwYear = usdPerMwYear
        self.netUsdPerMwYear = netUsdPerMwYear
        self.steps = steps
        self.market = market
        self.site = site
        self.powerProfile = powerProfile
        self.assumptions = assumptions
        self.assumed = assumed
    }

    package var subject: Subject { Subject(subjectName) }

    private enum CodingKeys: String, CodingKey {
        case subjectName = "subject"
        case use, model, mwBasis, usdPerMwYear, netUsdPerMwYear, steps, market, site, powerProfile,
            assumptions, assumed
    }
}
