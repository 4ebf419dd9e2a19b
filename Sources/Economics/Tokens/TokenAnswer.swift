import Profiles
import Quantities
package import RunRecords

/// What machines serve of a language model, what a token takes, and what it must be sold for.
package struct TokenAnswer: Encodable, Hashable, Sendable {
    package struct Row: Encodable, Hashable, Sendable {
        package var subject: Subject
        /// Of one device, or of the whole host.
        package var rates: TokenRates
        package var itWatts: Double
        package var inputTokensPerSecondPerItMw: Double
        package var outputTokensPerSecondPerItMw: Double
        package var inputTokensPerSecondPerFacilityMw: Double
        package var outputTokensPerSecondPerFacilityMw: Double
        /// Of a token, prompt or answer, at the machine and at the meter.
        package var itJoulesPerToken: Double
        package var facilityJoulesPerToken: Double
        /// At which nothing is left after capital; `nil` where a figure on the way is not known.
        @Nullable package var neededUsdPerMillionTokens: Double?
        /// That its rent comes to, always busy; `nil` where it has none.
        @Nullable package var rentUsdPerMillionTokens: Double?
    }

    package struct LeftOut: Encodable, Hashable, Sendable {
        package var subject: Subject
        package var reason: String
    }

    /// The id of the language model.
    package var model: String
    package var name: String
    package var inputTokens: Int
    package var outputTokens: Int
    package var contextTokens: Int
    package var batch: Int
    /// `nil` where no price has a source; then nothing is sold, and nothing ranked.
    @Nullable package var usdPerMillionInputTokens: Double?
    @Nullable package var usdPerMillionOutputTokens: Double?
    /// Of both, as the requests have them.
    @Nullable package var usdPerMillionTokens: Double?
    @Nullable package var priceSource: String?
    /// The most tokens/s of a megawatt first.
    package var machines: [Row]
    package var published: [TokenComparison]
    package var leftOut: [LeftOut]

    /// - Parameters:
    ///   - hosts: that nobody measured.
    ///   - measured: the host of a run.
    init(
        _ sale: TokenSale, devices: [AcceleratorProfile], hosts: [HostProfile], measured: MeasuredHost?
    ) throws(EconomicsError) {
        let (given, demand) = (sale.model, sale.demand)
        model = given.id
        name = given.name
        inputTokens = demand.inputTokens
        outputTokens = demand.outputTokens
        contextTokens = demand.contextTokens
        batch = demand.batch
        usdPerMillionInputTokens = given.usdPerMillionInputTokens?.median
        usdPerMillionOutputTokens = given.usdPerMillionOutputTokens?.median
        usdPerMillionTokens = sale.price?.median
        priceSource = sale.price?.provenance.source
        (machines, published, leftOut) = ([], [], [])
        if let measured { try add(.thisHost, try sale.supply(of: measured), sale, published: []) }
        for device in devices {
            try add(
                .profile(device.id), try sale.supply(of: device), sale,
                published: device.publishedTokens.filter { $0.model == given.id })
        }
        for host in hosts { try add(.profile(host.id), try sale.supply(of: host), sale, published: []) }
        machines.sort { $0.itJoulesPerToken < $1.itJoulesPerToken }
    }

    /// Of these machines alone.
    package func of(_ subjects: [Subject]) -> TokenAnswer {
        var answer = self
        answer.machines.removeAll { !subjects.contains($0.subject) }
        answer.published.removeAll { !subjects.contains($0.subject) }
        answer.leftOut.removeAll { !subjects.contains($0.subject) }
        return answer
    }

    private mutating func add(
        _ subject: Subject, _ found: Result<TokenSupply, TokenAbsence>, _ sale: TokenSale,
        published: [PublishedTokens]
    ) throws(EconomicsError) {
        let supply: TokenSupply
        switch found {
        case .failure(let absence):
            leftOut.append(LeftOut(subject: subject, reason: absence.description))
            return
        case .success(let one): supply = one
        }
        let pue = sale.scenario.site.hosting.pue.median
        let (rates, watts) = (supply.rates, Watts(supply.watts.center))
        func perMegawatt(_ rate: Double, _ basis: MegawattBasis) -> Double {
            TokenArithmetic.perMegawatt(tokensPerSecond: rate, watts: watts, basis: basis, pue: pue)
        }
        machines.append(
            Row(
                subject: subject, rates: rates, itWatts: watts.value,
                inputTokensPerSecondPerItMw: perMegawatt(rates.inputTokensPerSecond, .it),
                outputTokensPerSecondPerItMw: perMegawatt(rates.outputTokensPerSecond, .it),
                inputTokensPerSecondPerFacilityMw: perMegawatt(rates.inputTokensPerSecond, .facility),
                outputTokensPerSecondPerFacilityMw: perMegawatt(rates.outputTokensPerSecond, .facility),
                itJoulesPerToken: TokenArithmetic.joulesPerToken(
                    watts: watts, tokensPerSecond: rates.tokensPerSecond),
                facilityJoulesPerToken: TokenArithmetic.joulesPerToken(
                    watts: watts * pue, tokensPerSecond: rates.tokensPerSecond),
                neededUsdPerMillionTokens: try sale.needed(by: supply),
                rentUsdPerMillionTokens: supply.rentUsdPerHour.map {
                    TokenArithmetic.usdPerMillion(
                        rent: DollarsPerHour($0), tokensPerSecond: rates.tokensPerSecond)
                }))
        guard let machine = supply.machine else { return }
        self.published += published.compactMap {
            TokenComparison($0, of: subject, model: sale.model, on: machine, demand: sale.demand)
        }
    }
}
