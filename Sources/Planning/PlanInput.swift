package import Profiles
import RunRecords

/// One number that earnings depend on.
package enum PlanInput: Hashable, Sendable {
    case bitcoinPrice, difficulty, fees, poolFee
    /// What price, difficulty and fees come to. Setting it moves the price.
    case hashprice
    case uptime, hashingPUE, utilization, hostingPUE, tariff
    /// The rent of a kilowatt for a month.
    case kilowattMonth
    /// The rent of a core for an hour.
    case coreHour
    /// The rent of one accelerator for an hour.
    case deviceHour(String)
    /// What an ASIC, an accelerator or a host draws, all in.
    case deviceWatts(ProfileKind, String)

    /// As `--set` takes it; `hashprice` follows from others and cannot be set.
    package var key: String {
        switch self {
        case .bitcoinPrice: "market.btc_usd"
        case .difficulty: "market.difficulty"
        case .fees: "market.fees_btc_per_block"
        case .poolFee: "market.pool_fee_share"
        case .hashprice: "hashprice_usd_per_ph_day"
        case .uptime: "site.hashing.uptime_share"
        case .hashingPUE: "site.hashing.pue"
        case .utilization: "site.hosting.utilization_share"
        case .hostingPUE: "site.hosting.pue"
        case .tariff: "site.tariff_usd_per_mwh"
        case .kilowattMonth: "market.colocation.usd_per_kw_month"
        case .coreHour: "market.host_usd_per_core_hour"
        case .deviceHour(let id): "accelerator.\(id).usd_per_hour"
        case .deviceWatts(let kind, let id):
            "\(kind.rawValue).\(id).\(kind == .accelerator ? "all_in_it_watts_per_device" : "wall_watts")"
        }
    }

    /// For a table's first column.
    package var title: String {
        switch self {
        case .bitcoinPrice: "BTC price"
        case .difficulty: "difficulty"
        case .fees: "fees a block"
        case .poolFee: "pool fee"
        case .hashprice: "hashprice"
        case .uptime: "uptime"
        case .hashingPUE: "PUE, hashing"
        case .utilization: "utilization"
        case .hostingPUE: "PUE, hosting"
        case .tariff: "tariff"
        case .kilowattMonth: "$/kW-month"
        case .coreHour: "$/core-hour"
        case .deviceHour(let id): "$/hour, \(id)"
        case .deviceWatts(_, let id): "watts, \(id)"
        }
    }

    package var unit: String {
        switch self {
        case .bitcoinPrice: "USD/BTC"
        case .difficulty, .hashingPUE, .hostingPUE: "1"
        case .fees: "BTC/block"
        case .poolFee, .uptime, .utilization: "share of 1"
        case .hashprice: "USD/PH/day"
        case .tariff: "USD/MWh"
        case .kilowattMonth: "USD/kW-month"
        case .coreHour, .deviceHour: "USD/h"
        case .deviceWatts: "W"
        }
    }

    /// The values that make sense.
    package var range: InputRange {
        switch self {
        case .hashingPUE, .hostingPUE: .atLeastOne
        case .uptime, .utilization: .share
        case .poolFee: .partialShare
        case .fees, .tariff: .notNegative
        default: .positive
        }
    }

    /// Whether a megawatt's net is a straight line over 1 / x and not over x: difficulty divides the hashprice, and
    /// PUE divides what runs on a megawatt at the meter, while on the IT basis it multiplies the power bought.
    func isReciprocal(_ basis: MegawattBasis) -> Bool {
        switch self {
        case .difficulty, .deviceWatts: true
        case .hashingPUE, .hostingPUE: basis == .facility
        default: false
        }
    }
}

/// Which values an input may take.
package enum InputRange: Sendable {
    case positive, notNegative, atLeastOne, share, partialShare

    package func admits(_ value: Double) -> Bool {
        guard value.isFinite else { return false }
        return switch self {
        case .positive: value > 0
        case .notNegative: value >= 0
        case .atLeastOne: value >= 1
        case .share: value > 0 && value <= 1
        case .partialShare: value >= 0 && value < 1
        }
    }

    /// The value that may be taken which is nearest to `value`, a number above 0. Of a share that must leave something,
    /// a thousandth is left.
    package func nearest(to value: Double) -> Double {
        switch self {
        case .positive, .notNegative: value
        case .atLeastOne: max(1, value)
        case .share: min(1, value)
        case .partialShare: min(0.999, value)
        }
    }

    /// For errors.
    package var description: String {
        switch self {
        case .positive: "a number above 0"
        case .notNegative: "0 or more"
        case .atLeastOne: "1 or more"
        case .share: "a share above 0 and at most 1"
        case .partialShare: "a share from 0 to below 1"
        }
    }
}
