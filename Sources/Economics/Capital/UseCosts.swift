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
    private let reckonedOf: Parts

    private struct Parts {
        var operating: Input?
        var discountRate: Input?
        var capital: [CapitalPart] = []
    }

    /// What they are reckoned of, as the profiles state it.
    var assumptions: Assumptions {
        var all = [reckonedOf.operating, reckonedOf.discountRate].compactMap(\.self).assumptions
        for part in reckonedOf.capital { all.merge(part.assumptions) }
        return all
    }

    /// For another basis: an IT megawatt has `meteredMegawatts` at the meter.
    func scaled(by meteredMegawatts: Double) -> UseCosts {
        UseCosts(
            operating: operating?.scaled(by: meteredMegawatts),
            credit: credit.scaled(by: meteredMegawatts), capital: capital?.scaled(by: meteredMegawatts),
            lack: lack, reckonedOf: reckonedOf)
    }

    private init(
        operating: Estimate?, credit: Estimate, capital: Estimate?, lack: CostLack?, reckonedOf: Parts
    ) {
        self.operating = operating
        self.credit = credit
        self.capital = capital
        self.lack = lack
        self.reckonedOf = reckonedOf
    }

    /// - Parameters:
    ///   - operating: USD a year for each unit of `per`, with its key in the part of the site's file that is of the use.
    ///   - per: units in a megawatt at the meter: 1, or 1 / PUE where the site's figures are per IT megawatt.
    ///   - parts: what is bought, or what is lacking of it.
    init(
        operating: (use: String, key: String, figure: Figure?), per share: Double,
        credit: Estimate = .nothing, parts: Result<[CapitalPart], CostLack>, discountRate: Figure?
    ) throws(EconomicsError) {
        var reckonedOf = Parts()
        if let figure = operating.figure { reckonedOf.operating = try Input(operating.key, figure) }
        self.operating = reckonedOf.operating.map {
            $0.spread.estimate(around: $0.center, count: 0).scaled(by: share)
        }
        self.credit = credit
        var lack =
            operating.figure == nil ? CostLack.operating("site.\(operating.use).\(operating.key)") : nil
        var sum: Estimate? = .nothing
        switch parts {
        case .failure(let missing): (sum, lack) = (nil, lack ?? missing)
        case .success(let parts):
            guard let discountRate else {
                (sum, lack) = (nil, lack ?? .figure("site.finance.discount_rate_share"))
                break
            }
            let rate = try Input("discount_rate_share", discountRate)
            (reckonedOf.discountRate, reckonedOf.capital) = (rate, parts)
            for part in parts {
                let annuity = part.annuity(rate)
                if annuity == nil { lack = lack ?? .figure(part.thing.lifeKey) }
                sum = sum.flatMap { sum in annuity.map(sum.plus) }
            }
        }
        (capital, self.lack, self.reckonedOf) = (sum, lack, reckonedOf)
    }
}

extension Estimate {
    static let nothing = Estimate(center: 0, low: 0, high: 0, confidence: LogSpread.confidence, count: 0)
}
