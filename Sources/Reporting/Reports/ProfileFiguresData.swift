import Economics
package import Profiles
import Quantities

/// The main figures of all profiles of a kind, for programs: those of `ProfileFiguresReport`, by the keys that JSON has.
package enum ProfileFiguresData {
    package static func table(_ asics: [ASICProfile]) -> ReportTable {
        ReportTable(
            asics,
            [
                .name("id") { .name($0.id) },
                .number("terahash_per_second") { .number($0.terahashPerSecond.median) },
                .number("wall_watts") { .number($0.wallWatts.median) },
                .number("joules_per_terahash") { .number($0.joulesPerTerahash.median) },
                .name("cooling") { .name($0.cooling.rawValue) },
                .number("price_usd") { .money($0.priceUsd?.median) },
                .text("price_as_of") { .text($0.priceUsd?.provenance.asOf.description ?? "") },
            ])
    }

    package static func table(_ devices: [AcceleratorProfile]) -> ReportTable {
        ReportTable(
            devices,
            [
                .name("id") { .name($0.id) },
                .number("dense_bf16_teraflop_per_second") { .number($0.densePeak[.bf16]?.median) },
                .number("achieved_bf16_share") { .share($0.achievedFraction[.bf16]?.median) },
                .number("all_in_it_watts_per_device") { .number($0.allInItWattsPerDevice?.median) },
                .number("usd_per_hour") { .number($0.usdPerHour?.median) },
                .number("price_usd") { .money($0.priceUsd?.median) },
                .number("purchase_usd") { .money($0.purchaseUsd?.median) },
                .text("rent_as_of") { .text($0.usdPerHour?.provenance.asOf.description ?? "") },
            ])
    }

    package static func table(_ models: [LanguageModel]) -> ReportTable {
        ReportTable(
            models,
            [
                .name("id") { .name($0.id) },
                .number("parameters_billion") { .number($0.parametersBillion.median) },
                .number("active_parameters_billion") { .number($0.activeParametersBillion.median) },
                .number("layers") { .count($0.layers) },
                .number("kv_heads") { .count($0.kvHeads) },
                .number("weight_bytes") { .number($0.weightBytes) },
                .number("cache_bytes_per_token") { .number($0.cacheBytes(ofContext: 1)) },
                .number("usd_per_million_input_tokens") { .number($0.usdPerMillionInputTokens?.median) },
                .number("usd_per_million_output_tokens") { .number($0.usdPerMillionOutputTokens?.median) },
            ])
    }

    package static func table(_ hosts: [HostProfile]) -> ReportTable {
        ReportTable(
            hosts,
            [
                .name("id") { .name($0.id) },
                .number("cores_per_socket") {
                    $0.coresPerSocket.map { ReportCell.count($0) } ?? ReportCell.none
                },
                .number("wall_watts") { .number($0.wallWatts?.median) },
                .number("idle_watts") { .number($0.idleWatts?.median) },
                .number("wall_watts_per_core") { .number($0.wallWattsPerCore?.median) },
                .number("usd_per_hour") { .number($0.usdPerHour?.median) },
                .number("price_usd") { .money($0.priceUsd?.median) },
            ])
    }

    package static func table(_ markets: [Market]) -> ReportTable {
        ReportTable(
            markets,
            [
                .name("id") { .name($0.id) },
                .number("btc_usd") { .money($0.btcUsd?.median) },
                .number("difficulty") { .number($0.difficulty.median) },
                .number("network_hash_per_second") { .number($0.networkHashRate.value) },
                .number("reckoned_hashprice_usd_per_ph_day") { .number($0.reckonedHashpriceUsdPerPhDay) },
                .number("fees_btc_per_block") { .number($0.feesBtcPerBlock.median) },
                .number("hashprice_usd_per_ph_day") { .number($0.hashpriceUsdPerPhDay?.median) },
                .number("colocation_usd_per_kw_month") { .number($0.colocation.usdPerKwMonth.median) },
            ])
    }

    package static func table(_ sites: [Site]) -> ReportTable {
        ReportTable(
            sites,
            [
                .name("id") { .name($0.id) },
                .text("is_default") { ReportCell(.flag($0.isDefault)) },
                .number("facility_megawatts") { .number($0.facilityMegawatts.median) },
                .number("tariff_usd_per_mwh") { .number($0.tariffUsdPerMwh.median) },
                .number("hashing_pue") { .number($0.hashing.pue.median) },
                .number("hosting_pue") { .number($0.hosting.pue.median) },
                .number("hashing_capex_usd_per_facility_mw") {
                    .money($0.hashing.capexUsdPerFacilityMw?.median)
                },
                .number("hosting_conversion_capex_usd_per_it_mw") {
                    .money($0.hosting.conversionCapexUsdPerItMw?.sum?.median)
                },
            ])
    }

    package static func table(_ outlooks: [Outlook]) -> ReportTable {
        func growth(_ title: String, _ figure: @escaping (Outlook) -> Figure?) -> ReportTable.Column<Outlook>
        {
            .number("\(title)_growth_share_per_year") { .share(figure($0)?.median) }
        }
        return ReportTable(
            outlooks,
            [
                .name("id") { .name($0.id) },
                growth("btc") { $0.btcGrowthSharePerYear },
                growth("difficulty") { $0.difficultyGrowthSharePerYear },
                growth("hosting_price") { $0.hostingPriceGrowthSharePerYear },
                growth("colocation_price") { $0.colocationPriceGrowthSharePerYear },
                growth("tariff") { $0.tariffGrowthSharePerYear },
                growth("token_price") { $0.tokenPriceGrowthSharePerYear },
                growth("asic_price") { $0.asicPriceGrowthSharePerYear },
                .number("contract_escalator_share_per_year") {
                    .share($0.contractEscalatorSharePerYear.median)
                },
            ])
    }

    package static func table(_ shares: [Shares]) -> ReportTable {
        ReportTable(
            shares,
            [
                .name("id") { .name($0.id) },
                .name("what") { .name($0.what.rawValue) },
                .text("date") { .text($0.date.description) },
                .number("named") { .count($0.entities.count) },
                .text("largest") { .text($0.largest?.name ?? "") },
                .number("largest_share") { .share($0.largest?.share) },
                .number("unknown_share") { .share($0.unknownShare) },
            ])
    }
}

extension Shares {
    var largest: Entity? { entities.max { $0.share < $1.share } }
}
