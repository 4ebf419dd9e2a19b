import Economics
package import Profiles
import Quantities

/// The main figures of all profiles of a kind, one line each.
package enum ProfileFiguresReport {
    /// The machines that need least for a hash first.
    package static func table(_ asics: [ASICProfile]) -> ReportTable {
        ReportTable(
            asics.sorted { $0.joulesPerTerahash.median < $1.joulesPerTerahash.median },
            [
                .name("ASIC") { .name($0.id).with(.strong) },
                .number("TH/s") { .number($0.terahashPerSecond.median) },
                .number("W, wall") { .number($0.wallWatts.median, digits: 4) },
                .number("J/TH") { .number($0.joulesPerTerahash.median) },
                .text("cooling", detail: 2) { .text($0.cooling.rawValue) },
                .number("price") { figure($0.priceUsd) },
                .number("$/TH") { asic in
                    .number(asic.priceUsd.map { $0.median / asic.terahashPerSecond.median })
                },
                .text("as of", detail: 1) { .text($0.priceUsd?.provenance.asOf.description ?? "") },
            ])
    }

    /// The fastest first.
    package static func table(_ devices: [AcceleratorProfile]) -> ReportTable {
        ReportTable(
            devices.sorted { peak($0) > peak($1) },
            [
                .name("accelerator") { .name($0.id).with(.strong) },
                .number("bf16 TFLOP/s") { .number($0.densePeak[.bf16]?.median, digits: 4) },
                .number("achieved", detail: 1) { .share($0.achievedFraction[.bf16]?.median) },
                .number("W, all in") { .number($0.allInItWattsPerDevice?.median, digits: 4) },
                .number("$/hour") { .number($0.usdPerHour?.median) },
                .number("price") { figure($0.priceUsd) },
                .number("with server", detail: 2) { figure($0.purchaseUsd) },
                .text("rent as of", detail: 1) { .text($0.usdPerHour?.provenance.asOf.description ?? "") },
            ])
    }

    package static func table(_ models: [LanguageModel]) -> ReportTable {
        ReportTable(
            models.sorted { $0.weightBytes > $1.weightBytes },
            [
                .name("model") { .name($0.id).with(.strong) },
                .number("10^9 parameters") { .number($0.parametersBillion.median, digits: 4) },
                .number("active") { .number($0.activeParametersBillion.median, digits: 4) },
                .number("layers", detail: 1) { .count($0.layers) },
                .number("KV heads", detail: 1) { .count($0.kvHeads) },
                .number("weights, GB") { .number($0.weightBytes / 1e9) },
                .number("cache, kB a token") { .number($0.cacheBytes(ofContext: 1) / 1e3) },
                .number("$/M in") { .number($0.usdPerMillionInputTokens?.median) },
                .number("$/M out") { .number($0.usdPerMillionOutputTokens?.median) },
            ])
    }

    private static func peak(_ device: AcceleratorProfile) -> Double {
        device.densePeak[.bf16]?.median ?? 0
    }

    package static func table(_ hosts: [HostProfile]) -> ReportTable {
        ReportTable(
            hosts,
            [
                .name("host") { .name($0.id).with(.strong) },
                .number("cores a socket") {
                    $0.coresPerSocket.map { ReportCell.count($0) } ?? ReportCell.none
                },
                .number("W at load") { .number($0.wallWatts?.median) },
                .number("W idle") { .number($0.idleWatts?.median) },
                .number("W a core") { host in
                    .number(
                        host.wallWattsPerCore?.median
                            ?? host.wallWatts.flatMap { watts in
                                host.coresPerSocket.map { watts.median / Double($0) }
                            })
                },
                .number("$/hour") { .number($0.usdPerHour?.median) },
                .number("CPU price", detail: 1) { figure($0.priceUsd) },
            ])
    }

    /// The newest first.
    package static func table(_ markets: [Market]) -> ReportTable {
        ReportTable(
            markets.sorted { $0.date.dayNumber > $1.date.dayNumber },
            [
                .name("market") { .name($0.id).with(.strong) },
                .number("$/BTC") { figure($0.btcUsd) },
                .number("difficulty") { ReportCell(.input($0.difficulty.median)) },
                .number("network EH/s") { .number($0.networkHashRate.value / 1e18) },
                .number("$/PH/day") { .number($0.reckonedHashpriceUsdPerPhDay) },
                .number("fees, BTC a block", detail: 1) { .number($0.feesBtcPerBlock.median) },
                .number("published $/PH/day", detail: 2) { .number($0.hashpriceUsdPerPhDay?.median) },
                .number("$/kW-month") { .number($0.colocation.usdPerKwMonth.median) },
            ])
    }

    package static func table(_ sites: [Site]) -> ReportTable {
        ReportTable(
            sites,
            [
                .name("site") { .name($0.id).with(.strong).marked($0.isDefault ? "*" : "") },
                .number("facility MW") { .number($0.facilityMegawatts.median) },
                .number("$/MWh") { .number($0.tariffUsdPerMwh.median) },
                .number("PUE, hashing") { .number($0.hashing.pue.median) },
                .number("PUE, hosting") { .number($0.hosting.pue.median) },
                .number("site, $/facility MW") { figure($0.hashing.capexUsdPerFacilityMw) },
                .number("conversion, $/IT MW") { figure($0.hosting.conversionCapexUsdPerItMw?.sum) },
            ])
    }

    /// Growth a year.
    package static func table(_ outlooks: [Outlook]) -> ReportTable {
        ReportTable(
            outlooks,
            [
                .name("outlook") { .name($0.id).with(.strong) },
                .number("BTC price") { growth($0.btcGrowthSharePerYear) },
                .number("difficulty") { growth($0.difficultyGrowthSharePerYear) },
                .number("rents") { growth($0.hostingPriceGrowthSharePerYear) },
                .number("space") { growth($0.colocationPriceGrowthSharePerYear) },
                .number("tariff") { growth($0.tariffGrowthSharePerYear) },
                .number("tokens", detail: 2) { growth($0.tokenPriceGrowthSharePerYear) },
                .number("ASIC prices", detail: 1) { growth($0.asicPriceGrowthSharePerYear) },
                .number("escalator", detail: 1) { growth($0.contractEscalatorSharePerYear) },
            ])
    }

    package static func table(_ shares: [Shares]) -> ReportTable {
        ReportTable(
            shares,
            [
                .name("shares") { .name($0.id).with(.strong) },
                .text("of") { .text($0.what.rawValue) },
                .text("date") { .text($0.date.description) },
                .number("named") { .count($0.entities.count) },
                .text("largest") { .text($0.largest?.name ?? "") },
                .number("holds") { .share($0.largest?.share) },
                .number("unknown") { .share($0.unknownShare) },
            ])
    }

    private static func figure(_ figure: Figure?) -> ReportCell { .money(figure?.median) }
    private static func growth(_ figure: Figure?) -> ReportCell {
        figure.map { ReportCell(.signedShare($0.median)) } ?? .none
    }
}
