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
    /// What is lacking of them; `nil` where nothing is.
    let lack: CostLack?
    /// What they are reckoned of, as the profiles state it.
    let assumptions: Assumptions

    /// For another basis: an IT megawatt has `meteredMegawatts` at the meter.
    func scaled(by meteredMegawatts: Double) -> UseCosts {
        UseCosts(
            operating: operating?.scaled(by: meteredMegawatts),
            credit: credit.scaled(by: meteredMegawatts), capital: capital?.scaled(by: meteredMegawatts),
            lack: lack, assumptions: assumptions)
    }

    private init(
        operating: Estimate?, credit: Estimate, capital: Estimate?, lack: CostLack?,
        assumptions: Assumptions
    ) {
        self.operating = operating
        self.credit = credit
        self.capital = capital
        self.lack = lack
        self.assumptions = assumptions
    }

    /// - Parameters:
    ///   - operating: USD a year for each unit of `per`, with its key.
    ///   - per: units in a megawatt at the meter: 1, or 1 / PUE where the site's figures are per IT megawatt.
    ///   - parts: what is bought, or what is lacking of it.
    init(
        operating: (key: String, figure: Figure?), per share: Double, credit: Estimate = .nothing,
        parts: Result<[CapitalPart], CostLack>, discountRate: Figure?
    ) throws(EconomicsError) {
        self.operating = try Self.amount("operating_usd", operating.figure)?.scaled(by: share)
        self.credit = credit
        var lack = operating.figure == nil ? CostLack.operating(operating.key) : nil
        var sum: Estimate? = .nothing
        var assumptions: Assumptions = [:]
        if let figure = operating.figure {
            let name = operating.key.split(separator: ".").last.map(String.init) ?? operating.key
            assumptions.merge([try Input(name, figure)].assumptions)
        }
        switch parts {
        case .failure(let missing): (sum, lack) = (nil, lack ?? missing)
        case .success(let parts):
            guard let discountRate else {
                (sum, lack) = (nil, lack ?? .figure("site.finance.discount_rate_share"))
                break
            }
            assumptions.merge([try Input("discount_rate_share", discountRate)].assumptions)
            for part in parts {
                assumptions.merge(try part.assumptions())
                let annuity = try part.annuity(discountRate)
                if annuity == nil { lack = lack ?? .figure(part.lifeKey) }
                sum = sum.flatMap { sum in annuity.map(sum.plus) }
            }
        }
        (capital, self.lack, self.assumptions) = (sum, lack, assumptions)
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
