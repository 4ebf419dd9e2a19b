/// A profile whose prices age.
package protocol DatedProfile: Profile {
    var datedPrices: [DatedPrice] { get }
}

extension HostProfile: DatedProfile {
    package var datedPrices: [DatedPrice] {
        [
            DatedPrice("usd_per_hour", usdPerHour, .hardwareOrRent),
            DatedPrice("price_usd", priceUsd, .hardwareOrRent),
            DatedPrice("server_price_usd", serverPriceUsd, .hardwareOrRent),
        ].compactMap { $0 }
    }
}

extension ASICProfile: DatedProfile {
    package var datedPrices: [DatedPrice] {
        [DatedPrice("price_usd", priceUsd, .hardwareOrRent)].compactMap { $0 }
    }
}

extension AcceleratorProfile: DatedProfile {
    package var datedPrices: [DatedPrice] {
        [
            DatedPrice("usd_per_hour", usdPerHour, .hardwareOrRent),
            DatedPrice("price_usd", priceUsd, .hardwareOrRent),
            DatedPrice("ancillary_usd_per_device", ancillaryUsdPerDevice, .hardwareOrRent),
        ].compactMap { $0 }
    }
}

extension LanguageModel: DatedProfile {
    package var datedPrices: [DatedPrice] {
        [
            DatedPrice("usd_per_million_input_tokens", usdPerMillionInputTokens, .hardwareOrRent),
            DatedPrice("usd_per_million_output_tokens", usdPerMillionOutputTokens, .hardwareOrRent),
        ].compactMap { $0 }
    }
}

extension Market: DatedProfile {
    /// Space is let by the month, so its price ages as rents do.
    package var datedPrices: [DatedPrice] {
        [
            DatedPrice("btc_usd", btcUsd, .market),
            DatedPrice("difficulty", difficulty, .market),
            DatedPrice("fees_btc_per_block", feesBtcPerBlock, .market),
            DatedPrice("colocation.usd_per_kw_month", colocation.usdPerKwMonth, .hardwareOrRent),
        ].compactMap { $0 }
    }
}

extension Site: DatedProfile {
    package var datedPrices: [DatedPrice] {
        let conversion = hosting.conversionCapexUsdPerItMw?.sum
        return [
            DatedPrice("tariff_usd_per_mwh", tariffUsdPerMwh, .siteCost),
            DatedPrice("hashing.capex_usd_per_facility_mw", hashing.capexUsdPerFacilityMw, .siteCost),
            DatedPrice(
                "hashing.operating_usd_per_facility_mw_year", hashing.operatingUsdPerFacilityMwYear, .siteCost
            ),
            DatedPrice("hosting.conversion_capex_usd_per_it_mw", conversion, .siteCost),
            DatedPrice("hosting.operating_usd_per_it_mw_year", hosting.operatingUsdPerItMwYear, .siteCost),
            DatedPrice(
                "hosting.lease_operating_usd_per_it_mw_year", hosting.leaseOperatingUsdPerItMwYear, .siteCost),
        ].compactMap { $0 }
    }
}
