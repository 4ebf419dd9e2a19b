import Profiles
import Quantities
import RunRecords
import Statistics

/// What a use of a megawatt at the meter costs a year besides its power.
struct UseCosts {
    /// `nil` where the site does not say.
    let operating: Estimate?
    /// What the grid pays for hours without load.
    let credit: Estimate
    /// `nil` where a price, a life or the site's discount rate is not known.
    let capital: Estimate?

    /// For another basis: an IT megawatt has `meteredMegawatts` at the meter.
    func scaled(by meteredMegawatts: Double) -> UseCosts {
        UseCosts(
            operating: operating?.scaled(by: meteredMegawatts),
            credit: credit.scaled(by: meteredMegawatts), capital: capital?.scaled(by: meteredMegawatts))
    }

    static let unknown = UseCosts(operating: nil, credit: .nothing, capital: nil)

    /// A use whose machines are not those of the site's figures, or have no price.
    static func operating(_ figure: Figure?, credit: Estimate = .nothing) throws(EconomicsError) -> UseCosts {
        UseCosts(operating: try amount("operating_usd", figure), credit: credit, capital: nil)
    }

    private init(operating: Estimate?, credit: Estimate, capital: Estimate?) {
        self.operating = operating
        self.credit = credit
        self.capital = capital
    }

    /// - Parameters:
    ///   - operating: USD a year for each unit of `per`.
    ///   - per: units in a megawatt at the meter: 1, or 1 / PUE where the site's figures are per IT megawatt.
    ///   - parts: what is bought; `nil` where one of their prices is not known.
    init(
        operating: Figure?, per share: Double, credit: Estimate = .nothing, parts: [CapitalPart]?,
        discountRate: Figure?
    ) throws(EconomicsError) {
        self.operating = try Self.amount("operating_usd", operating)?.scaled(by: share)
        self.credit = credit
        guard let parts, let discountRate else {
            capital = nil
            return
        }
        var sum: Estimate? = .nothing
        for part in parts {
            let annuity = try part.annuity(discountRate)
            sum = sum.flatMap { sum in annuity.map(sum.plus) }
        }
        capital = sum
    }

    private static func amount(_ name: String, _ figure: Figure?) throws(EconomicsError) -> Estimate? {
        guard let figure else { return nil }
        let input = try Input(name, figure)
        return input.spread.estimate(around: input.center, count: 0)
    }
}

extension Estimate {
    static let nothing = Estimate(center: 0, low: 0, high: 0, confidence: LogSpread.confidence, count: 0)
}
