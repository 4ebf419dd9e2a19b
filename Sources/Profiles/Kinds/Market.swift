/// Prices and the state of the Bitcoin network at a date.
package struct Market: Profile {
    /// A block whose height and day are known, from which the height at another day is reckoned.
    package struct ReferenceBlock: Encodable, Hashable, Sendable {
        package var height: Int
        package var date: CalendarDate
        package var provenance: Provenance

        package init(height: Int, date: CalendarDate, provenance: Provenance) {
            self.height = height
            self.date = date
            self.provenance = provenance
        }
    }

    /// What a tenant pays for powered space.
    package struct Colocation: Encodable, Hashable, Sendable {
        package enum Payer: String, Encodable, CaseIterable, Sendable {
            case tenant, landlord
        }

        /// Per kW of critical IT load, on average over the term of a lease.
        package var usdPerKwMonth: Figure
        package var powerPaidBy: Payer
        /// Ids of the contracts that the rent was derived from, beside which it would be measured by itself.
        package var derivedFrom: [String] = []
        /// Of the leases that the rent is of; `nil` where it is a first rent.
        package var termYears: Figure?
        /// For which a tenant may stay after the term at the running rent.
        package var extensionYears: Figure?
        /// Of all rents of the term, what is paid at signing.
        package var prepaidShare: Figure?
        /// The year of the term, from 1, with which its crediting begins, and the last one of it.
        package var prepaidCreditFromYear: Figure?
        package var prepaidCreditToYear: Figure?
        /// Of the rent, what a guarantor pays while space stands empty after a default.
        package var backstopShare: Figure?
        /// Months of rent that the landlord keeps at a default.
        package var recoveryMonths: Figure?

        package init(usdPerKwMonth: Figure, powerPaidBy: Payer, termYears: Figure? = nil) {
            self.usdPerKwMonth = usdPerKwMonth
            self.powerPaidBy = powerPaidBy
            self.termYears = termYears
        }
    }

    package var id: String
    package var name: String
    package var provenance: Provenance
    package var date: CalendarDate
    /// `nil` where no source gives the day's price: then nothing that is paid in bitcoin can be priced.
    package var btcUsd: Figure?
    /// Expected hashes per block = difficulty x 2^32.
    package var difficulty: Figure
    /// As published for the day, for comparison, because hashprice follows from the others; set by hand it stands for the
    /// bitcoin price.
    package var hashpriceUsdPerPhDay: Figure?
    /// Of months to come; only what looks ahead takes it.
    package var hashpriceForward: HashpriceForward?
    /// For comparison only: revenue follows from the difficulty.
    package var networkExahashPerSecond: Figure?
    package var referenceBlock: ReferenceBlock
    /// Transaction fees.
    package var feesBtcPerBlock: Figure
    /// What a mining pool keeps, as a share of revenue.
    package var poolFeeShare: Figure
    /// The id of the accelerator that sets the price of a PFLOP-hour.
    package var referenceAccelerator: String
    package var colocation: Colocation
}

extension Market: ProfileDocument {
    package static let kind = ProfileKind.market

    init?(_ reader: FieldReader, header: ProfileHeader) {
        let own = header.provenance
        let date = reader.networkDate("date")
        let price = reader.figure("btc_usd", .positive(.dollarsPerBitcoin), from: own, required: false)
        let difficulty = reader.figure("difficulty", .difficulty, from: own)
        let hashprice = reader.figure(
            "hashprice_usd_per_ph_day", .hashprice, from: own, required: false)
        let forward = reader.part("hashprice_forward", required: false, HashpriceForward.init)
        let network = reader.figure(
            "network_exahash_per_second", .positive(.exahash), from: own, required: false)
        let block = reader.part("reference_block", required: true, ReferenceBlock.init)
        let fees = reader.figure("fees_btc_per_block", .nonNegative(.bitcoin), from: own)
        let poolFee = reader.figure("pool_fee_share", .partialShare, from: own)
        let accelerator = reader.text("reference_accelerator", example: "h100-sxm")
        let colocation = reader.part("colocation", required: true) { Colocation($0, inherited: own) }
        if let date, let past = forward?.firstPast(on: date) {
            reader.fault(
                "hashprice_forward", "has the month of \(past.month), which is before \(date)",
                "give months from that of `date` on")
        }
        guard let own, let date, let difficulty, let block, let fees, let poolFee, let accelerator,
            let colocation
        else { return nil }
        self.init(
            id: header.id, name: header.name, provenance: own, date: date, btcUsd: price,
            difficulty: difficulty, hashpriceUsdPerPhDay: hashprice, hashpriceForward: forward,
            networkExahashPerSecond: network, referenceBlock: block,
            feesBtcPerBlock: fees, poolFeeShare: poolFee, referenceAccelerator: accelerator,
            colocation: colocation)
    }
}

extension Market.ReferenceBlock {
    init?(_ reader: FieldReader) {
        let height = reader.integer("height", atLeast: 0, example: "955584")
        let date = reader.networkDate("date")
        let provenance = reader.provenance()
        reader.finish()
        guard let height, let date, let provenance else { return nil }
        if let (problem, remedy) = BlockTimes.fault(of: height, on: date) {
            reader.fault("height", problem, remedy)
        }
        self.init(height: height, date: date, provenance: provenance)
    }
}

extension Market.Colocation {
    init?(_ reader: FieldReader, inherited: Provenance?) {
        let price = reader.figure("usd_per_kw_month", .positive(.dollars), from: inherited)
        let payer = reader.choice("power_paid_by", Payer.self)
        let derivedFrom = reader.ids("derived_from") ?? []
        func clause(_ key: String, _ rule: NumberRule) -> Figure? {
            reader.figure(key, rule, from: inherited, required: false)
        }
        let term = clause("term_years", .lasting(.years))
        let stay = clause("extension_years", .nonNegative(.years))
        let prepaid = clause("prepaid_share", .anyShare)
        let creditFrom = clause("prepaid_credit_from_year", .positive(.years))
        let creditTo = clause("prepaid_credit_to_year", .positive(.years))
        let backstop = clause("backstop_share", .anyShare)
        let recovery = clause("recovery_months", .nonNegative(.months))
        reader.finish()
        LeaseCheck.credit(from: creditFrom, to: creditTo, of: term, reader)
        guard let price, let payer else { return nil }
        self.init(usdPerKwMonth: price, powerPaidBy: payer, termYears: term)
        self.derivedFrom = derivedFrom
        extensionYears = stay
        (prepaidShare, prepaidCreditFromYear, prepaidCreditToYear) = (prepaid, creditFrom, creditTo)
        (backstopShare, recoveryMonths) = (backstop, recovery)
    }
}
