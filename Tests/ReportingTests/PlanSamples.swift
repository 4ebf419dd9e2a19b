import Economics
import Foundation
import Planning
import Profiles
import Quantities
import RunRecords

/// Fixed answers of planning for the golden reports, as `--json` writes them.
enum PlanSamples {
    static func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
        try CanonicalJSON.decode(type, from: Data(json.utf8))
    }

    private static func breakevenRow(
        _ title: String, _ unit: String, today: String, breakEven: String = "null", margin: String = "null",
        net: String = "null", higher: String = "null", never: String = "null", wouldNeed: String = "null",
        between: String = "null"
    ) -> String {
        """
        {"input": "market.x", "title": "\(title)", "unit": "\(unit)", "today": \(today), "break_even": \(breakEven),
         "between": \(between), "distance_share": \(margin), "both_usd_per_mw": \(net), "higher_favours": \(higher), "never": \(never),
         "would_need": \(wouldNeed), "sought_low": 0, "sought_high": 1000}
        """
    }

    static func breakeven() throws -> Breakeven {
        let (first, second) = ("\"antminer-s23-hyd/hashprice\"", "\"colocation/per-kilowatt\"")
        let rows = [
            breakevenRow(
                "BTC price", "USD/BTC", today: "60000", breakEven: "110512.3", margin: "0.8418717",
                net: "1420000",
                higher: first),
            breakevenRow(
                "difficulty", "1", today: "133.87e12", breakEven: "72.68e12", margin: "-0.4571",
                net: "1420000",
                higher: second),
            breakevenRow("utilization", "share of 1", today: "1", never: "\"no-influence\""),
            breakevenRow(
                "tariff", "USD/MWh", today: "50", higher: second, never: "\"outside-range\"",
                wouldNeed: "\"less\""),
            breakevenRow(
                "$/hour, h100-sxm", "USD/h", today: "2.95", higher: second, never: "\"outside-range\"",
                wouldNeed: "\"more\""),
            breakevenRow("hashprice", "USD/PH/day", today: "null", never: "\"unknown\""),
            breakevenRow(
                "delay, hosting", "months", today: "9", breakEven: "3.5", margin: "-0.6111", higher: second,
                between: "{\"low\": 3, \"high\": 4}"),
            breakevenRow(
                "growth of rents", "share of 1 a year", today: "-0.01", breakEven: "0.02679", net: "0",
                higher: second),
        ]
        return try decode(
            Breakeven.self,
            """
            {"first": {"subject": "antminer-s23-hyd", "model": "hashprice"},
             "second": {"subject": "colocation", "model": "per-kilowatt"}, "mw_basis": "facility",
             "result": "net-of-power", "first_usd_per_mw": -569237.7, "second_usd_per_mw": 1417655.2,
             "rows": [\(rows.joined(separator: ","))]}
            """)
    }

    static func tornado(isEmpty: Bool = false) throws -> Tornado {
        let rows = [
            ("$/hour, h100-sxm", 1.99, 2.95, 5, "", 8.6e6, 24.5e6),
            ("utilization", 0.8, 1, 1, "**", 10.6e6, 13.7e6),
            ("PUE, hosting", 1.18, 1.305, 1.43, "", 15.2e6, 12.4e6),
            ("tariff", 40, 50, 60, "*", 13.8e6, 13.6e6),
            ("$/kW-month", 100, 154.17, 160, "", 14.2e6, 13.6e6),
        ].map { title, low, median, high, mark, atLow, atHigh in
            """
            {"input": "x", "title": "\(title)", "unit": "u", "low": \(low), "median": \(median), "high": \(high),
             "is_swing": \(mark != ""), "is_bounded": \(mark == "**"), "usd_per_mw_at_low": \(atLow), "usd_per_mw_at_high": \(atHigh)}
            """
        }
        return try decode(
            Tornado.self,
            """
            {"contender": {"subject": "h100-sxm", "model": "per-device-hour"},
             "against": {"subject": "colocation", "model": "per-kilowatt"}, "mw_basis": "it", "result": "after-capital",
             "usd_per_mw": 13.7e6, "rows": [\(isEmpty ? "" : rows.joined(separator: ","))],
             "swing": null, "unmoved": [{"input": "x", "title": "tariff"}, {"input": "y", "title": "watts, h100-sxm"}]}
            """)
    }

    static func grid() throws -> WinnerGrid {
        let (hashing, space) = (
            "{\"subject\": \"antminer-s23-hyd\", \"model\": \"hashprice\"}",
            "{\"subject\": \"colocation\", \"model\": \"per-kilowatt\"}"
        )
        func cell(_ winner: String, _ net: Double) -> String {
            "{\"winner\": \(winner), \"usd_per_mw\": \(net), \"lead_usd_per_mw\": 1000}"
        }
        return try decode(
            WinnerGrid.self,
            """
            {"mw_basis": "facility", "result": "net-of-power", "contenders": [\(hashing), \(space)],
             "x": {"input": "market.btc_usd", "title": "BTC price", "unit": "USD/BTC", "values": [60000, 120000]},
             "y": {"input": "market.colocation.usd_per_kw_month", "title": "$/kW-month", "unit": "USD/kW-month",
                   "values": [100, 200.5]},
             "cells": [[\(cell(space, 920_000)), \(cell(hashing, 1_580_000))],
                       [\(cell(space, 1_840_000)), \(cell(space, 1_840_000))]]}
            """)
    }

    static func pools() throws -> Concentration {
        let names = ["Foundry", "AntPool", "F2Pool", "SpiderPool", "ViaBTC"]
        let shares = [0.25, 0.195, 0.124, 0.108, 0.075]
        return Concentration(
            of: try Holdings(zip(names, shares).map { .init(name: $0, share: $1) }, place: "test"), top: 4)
    }

    static func entries(compared: Bool = true) -> [RevenueEntry] {
        let figures = HashingFigures(
            joulesPerTerahash: 21.5, energyAdjustedHashpriceUsdPerMwh: 54.95, breakEvenTariffUsdPerMwh: 50.81,
            shutdownBtcUsd: 59_047, shutdownHashpriceUsdPerPhDay: 27.9)
        let entries = Samples.revenue.map { row in
            var entry = RevenueEntry(
                PricedRow(
                    row: row,
                    powerCostUsdPerMwYear: row.use == .hashing
                        ? Samples.estimate(row.mwBasis == .it ? 547_500 : 438_000) : Estimate(exactly: 0),
                    hashing: row.use == .hashing ? figures : nil,
                    confidence: row.model == .perKilowatt
                        ? RowConfidence(lowest: .low, lowInputs: ["usd_per_kw_month"])
                        : RowConfidence(lowest: .medium)))
            if compared, row.use == .hosting {
                entry.contracts = ContractComparison(
                    kind: row.model == .perKilowatt ? .colocation : .cloud,
                    contracts: row.model == .perKilowatt ? ["a", "b"] : ["c"],
                    paid: 1.25e6...(row.model == .perKilowatt ? 1.5e6 : 1.25e6),
                    gross: row.usdPerMwYear.center)
            }
            return entry
        }
        return RevenueEntry.sorted(entries)
    }

    static let overrides = [
        AppliedOverride(
            key: "market.btc_usd", profile: "2026-06-29", value: "90000", previous: "60000 (50000 to 70000)"),
        AppliedOverride(key: "site.finance.debt_share", profile: "s", value: "0.5", previous: nil),
    ]
}
