import Economics
import Foundation
import Planning
import Profiles
import Quantities
import RunRecords
import Testing

/// Whether two numbers agree to `relative`.
func agree(_ left: Double, _ right: Double, within relative: Double = 1e-9) -> Bool {
    abs(left - right) <= relative * max(abs(left), abs(right))
}

/// The shipped profiles with the figures that tests reckon with set to fixed values.
struct PinnedModel {
    static let values = [
        "market.btc_usd=60000", "market.difficulty=133.87e12", "market.fees_btc_per_block=0.02",
        "market.pool_fee_share=0.02", "market.colocation.usd_per_kw_month=150",
        "host.epyc-9654p.usd_per_hour=1.92", "site.tariff_usd_per_mwh=50", "site.hashing.pue=1.06",
        "site.hashing.uptime_share=1", "site.hosting.pue=1.3", "site.hosting.utilization_share=0.8",
        "accelerator.h100-sxm.usd_per_hour=2.95", "accelerator.b200-sxm.usd_per_hour=4.5",
    ]

    static func model(measured: MeasuredHost? = nil) throws -> Pricing {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let written = try ProfileLibrary.load(
            directory: root.appending(path: "Profiles").path(percentEncoded: false))
        let choice = ProfileChoice(market: "2026-06-29", site: "container-1mw")
        let library = try written.applying(try values.map { try ProfileOverride($0) }, to: choice)
        return try Pricing(
            Scenario(
                library: library, market: try library.market("2026-06-29"),
                site: try library.site("container-1mw")), measured: measured)
    }

    /// 10 MH/s of hashes and 100 GFLOP/s on one core of 5 W.
    static let host = MeasuredHost(
        rates: [
            .init(
                of: Benchmark(.native, .sha256d(headerBytes: 80), .oneCore), Estimate(exactly: 10e6)),
            .init(
                of: Benchmark(.native, .matmul(MatrixProduct(.f32, m: 256, n: 256, k: 256)), .oneCore),
                Estimate(exactly: 100e9)),
        ],
        power: PowerSource(
            source: "profile", boundary: .modelled, watts: Estimate(exactly: 5), profile: nil,
            derivation: "test"),
        idleWatts: Watts(2), cores: 1, part: .init(of: "epyc-9654p", share: 1.0 / 96))
}
