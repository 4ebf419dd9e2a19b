package import Profiles
package import RunRecords

/// Projections of one or more uses, as they are printed. US dollars are per facility MW.
package struct ProjectionAnswer: Encodable, Hashable, Sendable {
    /// A year of twelve months from the market's day.
    package struct Year: Encodable, Hashable, Sendable {
        /// From 1.
        package var year: Int
        package var start: CalendarDate
        /// Of its last month.
        package var btcUsd: Double
        package var difficulty: Double
        /// Relative to the first month's.
        package var hostingPrice: Double
        package var grossUsd: Double
        package var powerUsd: Double
        package var creditUsd: Double
        package var operatingUsd: Double
        /// gross + credit - power - operating.
        package var operatingMarginUsd: Double
        package var debtServiceUsd: Double
        /// For what is no longer used.
        package var saleUsd: Double
        /// Bought again at the end of a life.
        package var purchaseUsd: Double
        /// Rent paid in advance, less what of it is credited.
        package var prepaidUsd: Double
        /// What closing brings, less its cost; where the plan ends, the cost alone.
        package var closingUsd: Double
        /// Earned, but kept as bitcoin.
        package var heldUsd: Double
        package var cashUsd: Double
        /// Cash since the equity was paid, and since owned hardware was not sold.
        package var cumulativeCashUsd: Double
        /// All bitcoin kept so far.
        package var heldBtc: Double
        /// At the price of the last month.
        package var heldValueUsd: Double
        /// In which revenue would not have paid for power.
        package var monthsStopped: Int
    }

    package struct Item: Encodable, Hashable, Sendable {
        package var subject: Subject
        package var use: Use
        /// By what it is sold.
        package var model: PriceModel
        /// How far the figures of today may be off, which only a simulation draws.
        package var spreads: PlanSpreads
        package var siteCapexUsd: Double
        package var hardwareCapexUsd: Double
        /// What owned hardware would fetch at the start, and which using it costs.
        package var forgoneUsd: Double
        package var equityUsd: Double
        package var debtUsd: Double
        /// Cash, what is left at the end less debt, and bitcoin held at the end.
        package var npvUsd: Double
        /// The equal yearly payments that are worth as much over `lastsMonths`.
        package var equalAnnualValueUsd: Double
        /// The months that were asked for; fewer where what wears out is not bought again or it is closed, but not below twelve, and
        /// more where a lease that is signed today ends after them.
        package var lastsMonths: Int
        /// At whose end it is closed; `nil` where it is not.
        @Nullable package var closedMonth: Int?
        /// At whose end what wore out is not bought again; `nil` where it is.
        @Nullable package var endedMonth: Int?
        package var cashNpvUsd: Double
        package var heldNpvUsd: Double
        /// None where the cash flow has one sign, several where it changes more than once.
        package var internalRateShares: [Double]
        /// Over which they are: those that were asked for, or all of a lease that is signed today, whose worth at an earlier
        /// horizon is discounted already.
        package var internalRateMonths: Int
        /// `nil` where it does not pay back.
        @Nullable package var paybackMonths: Int?
        /// At the end, at its resale value.
        package var hardwareEndUsd: Double
        /// The rest of the life of the site's equipment, or a lease in force and the space after it.
        package var siteEndUsd: Double
        /// Of the loan, at the end.
        package var owedEndUsd: Double
        /// The three together.
        package var remainderUsd: Double
        package var heldEndUsd: Double
        /// The lowest of opening cash + cash so far.
        package var lowestCashUsd: Double
        /// Where the assumption that it hangs on most turns it; `nil` where none that could come about does.
        @Nullable package var turn: Turn?
        /// What the horizon leaves out; `nil` where that earns nothing.
        @Nullable package var horizonCut: HorizonCut?
        /// Over how many years the answer is the other one; `nil` where it stays.
        @Nullable package var horizonTurn: HorizonTurn?
        /// The NPV of a plan that is closed without closing; `nil` where it is not closed.
        @Nullable package var keptNpvUsd: Double?
        /// Of the same megawatt left empty; `nil` where that was not asked.
        @Nullable package var idleNpvUsd: Double?
        package var halvings: [Projection.Halving]
        package var years: [Year]
        package var months: [Projection.Month]
    }

    package var treasury: String
    package var discountRateShare: Double
    package var facilityMegawatts: Double
    package var projections: [Item]

    package init(_ projections: [Projection], projector: Projector, facilityMegawatts: Double) {
        treasury = projector.treasury.description
        discountRateShare = projector.financing.discountRate
        self.facilityMegawatts = facilityMegawatts
        self.projections = projections.map(Item.init)
    }

    /// - Parameter findings: on the projections, in their order.
    package mutating func take(_ findings: [PlanFindings]) {
        for (place, found) in zip(projections.indices, findings) {
            projections[place].turn = found.turn
            if let whole = found.wholeLease {
                projections[place].internalRateShares = whole.internalRates
                projections[place].internalRateMonths = whole.months
            }
            projections[place].horizonCut = found.horizonCut
            projections[place].horizonTurn = found.horizonTurn
            projections[place].keptNpvUsd = found.keptNpvUsd
            projections[place].idleNpvUsd = found.idleNpvUsd
        }
    }

    /// The same without the prices that a use is not paid by: of bitcoin and its network where nothing is hashed, of
    /// hosting where something is.
    package var withoutIdleWorld: ProjectionAnswer {
        var answer = self
        answer.projections = projections.map(\.withoutIdleWorld)
        return answer
    }
}

extension ProjectionAnswer.Item {
    package var name: String { Offer(subject: subject, model: model).planName }

    fileprivate var withoutIdleWorld: Self {
        var item = self
        for place in item.months.indices {
            switch use {
            case .hashing: item.months[place].hostingPrice = 1
            case .hosting:
                item.months[place].btcUsd = 0
                item.months[place].difficulty = 0
                item.months[place].height = 0
                item.months[place].subsidyBtc = 0
            }
        }
        for place in item.years.indices {
            switch use {
            case .hashing: item.years[place].hostingPrice = 1
            case .hosting: (item.years[place].btcUsd, item.years[place].difficulty) = (0, 0)
            }
        }
        if use == .hosting { item.halvings = [] }
        return item
    }

    fileprivate init(_ projection: Projection) {
        self.init(
            subject: projection.offer.subject, use: projection.offer.model.use,
            model: projection.offer.model, spreads: projection.spreads,
            siteCapexUsd: projection.siteCapexUsd,
            hardwareCapexUsd: projection.hardwareCapexUsd, forgoneUsd: projection.forgoneUsd,
            equityUsd: projection.equityUsd, debtUsd: projection.debtUsd, npvUsd: projection.npvUsd,
            equalAnnualValueUsd: projection.equalAnnualValueUsd, lastsMonths: projection.lastsMonths,
            closedMonth: projection.closedMonth, endedMonth: projection.endedMonth,
            cashNpvUsd: projection.cashNpvUsd,
            heldNpvUsd: projection.heldNpvUsd, internalRateShares: projection.internalRates,
            internalRateMonths: projection.months.count,
            paybackMonths: projection.paybackMonths, hardwareEndUsd: projection.hardwareEndUsd,
            siteEndUsd: projection.siteEndUsd, owedEndUsd: projection.owedEndUsd,
            remainderUsd: projection.remainderUsd,
            heldEndUsd: projection.heldEndUsd, lowestCashUsd: projection.lowestCashUsd, turn: nil,
            horizonCut: nil, horizonTurn: nil, keptNpvUsd: nil, idleNpvUsd: nil,
            halvings: projection.halvings, years: [], months: projection.months)
        var cumulative = -projection.equityUsd - projection.forgoneUsd
        for first in stride(from: 0, to: months.count, by: 12) {
            let year = ProjectionAnswer.Year(
                months[first..<min(first + 12, months.count)], cumulativeBefore: cumulative)
            cumulative = year.cumulativeCashUsd
            years.append(year)
        }
    }
}

extension ProjectionAnswer.Year {
    /// - Parameter months: at least one.
    fileprivate init(_ months: ArraySlice<Projection.Month>, cumulativeBefore: Double) {
        func sum(_ part: (Projection.Month) -> Double) -> Double { months.reduce(0) { $0 + part($1) } }
        let first = months[months.startIndex]
        let last = months[months.endIndex - 1]
        let cash = sum(\.cashUsd)
        self.init(
            year: first.index / 12 + 1, start: first.start, btcUsd: last.btcUsd, difficulty: last.difficulty,
            hostingPrice: last.hostingPrice, grossUsd: sum(\.grossUsd), powerUsd: sum(\.powerUsd),
            creditUsd: sum(\.creditUsd),
            operatingUsd: sum(\.operatingUsd), operatingMarginUsd: sum(\.operatingMarginUsd),
            debtServiceUsd: sum(\.debtServiceUsd),
            saleUsd: sum(\.saleUsd), purchaseUsd: sum(\.purchaseUsd), prepaidUsd: sum(\.prepaidUsd),
            closingUsd: sum(\.closingUsd), heldUsd: sum(\.heldUsd), cashUsd: cash,
            cumulativeCashUsd: cumulativeBefore + cash, heldBtc: last.heldBtc,
            heldValueUsd: last.heldBtc * last.btcUsd, monthsStopped: months.count { $0.isStopped })
    }
}
