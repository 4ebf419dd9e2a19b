import Foundation
import Testing

/// The keys that others build on: all of them, whether their values are known or not, and no other.
@Suite struct JSONKeysTests {
    private func object(_ value: Any?) throws -> [String: Any] { try #require(value as? [String: Any]) }
    private func objects(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

    private func answer(_ arguments: [String], environment: [String: String] = [:]) throws -> Any {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(arguments, environment: environment)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(outcome.output.hasSuffix("\n"))
        return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    }

    @Test func ofARun() throws {
        let record = try object(
            answer([
                "run", "--quick", "--seconds", "0.5", "--no-store", "--json", "--workload", "sha256d",
                "--engine", "openssl",
                "--placement", "one-core",
            ]))
        #expect(
            Set(record.keys) == [
                "schema", "id", "label", "started_at", "finished_at", "tool", "host", "environment",
                "fingerprint", "measurements", "power", "revenue", "warnings",
            ])
        #expect(record["schema"] as? String == "wattmark.run/2")
        #expect(record["label"] is NSNull)
        #expect(try Set(object(record["tool"]).keys) == ["version", "commit", "build", "compiler"])
        #expect(try Set(object(record["fingerprint"]).keys) == ["id", "fields"])
        #expect(
            try Set(object(record["power"]).keys).isSuperset(of: ["source", "boundary", "watts", "profile"]))
        for measurement in try objects(record["measurements"]) { try checkMeasurement(measurement) }
        for row in try objects(record["revenue"]) { try checkRevenue(row) }
        try checkSnakeCase(record)
    }

    private func checkMeasurement(_ measurement: [String: Any]) throws {
        #expect(
            Set(measurement.keys) == [
                "workload", "engine", "kernel", "data_type", "problem", "placement", "unit", "rate",
                "samples", "peak", "fraction_of_peak", "verification", "energy", "noise", "warnings",
            ])
        #expect(try Set(object(measurement["problem"]).keys) == ["m", "n", "k", "header_bytes"])
        #expect(try Set(object(measurement["placement"]).keys) == ["name", "workers", "cpus"])
        try checkEstimate(measurement["rate"])
        let verification = try object(measurement["verification"])
        #expect(Set(verification.keys) == ["passed", "cases", "method"])
        #expect(verification["passed"] as? Bool == true)
        #expect(measurement["unit"] as? String == "H/s")
        #expect(measurement["data_type"] is NSNull)
    }

    private func checkRevenue(_ row: [String: Any]) throws {
        #expect(
            Set(row.keys) == [
                "subject", "use", "model", "mw_basis", "usd_per_mw_year", "net_usd_per_mw_year", "steps",
                "market", "site", "power_profile", "assumptions", "assumed",
            ])
        try checkEstimate(row["usd_per_mw_year"])
        try checkEstimate(row["net_usd_per_mw_year"])
        let steps = try object(row["steps"])
        #expect(
            Set(steps.keys) == [
                "gross", "power", "net_of_power", "credit", "operating", "operating_margin", "capital",
                "after_capital",
            ])
        for (name, step) in steps {
            if !(step is NSNull) { try checkEstimate(step) }
            #expect(
                !(step is NSNull)
                    || ["operating", "operating_margin", "capital", "after_capital"].contains(name))
        }
        #expect(["hashing", "hosting"].contains(row["use"] as? String))
        #expect(["it", "facility"].contains(row["mw_basis"] as? String))
    }

    /// The interval holds its centre.
    private func checkEstimate(_ value: Any?) throws {
        let estimate = try object(value)
        #expect(Set(estimate.keys) == ["center", "low", "high", "confidence", "count"])
        let (low, center, high) = (
            try #require(estimate["low"] as? Double), try #require(estimate["center"] as? Double),
            try #require(estimate["high"] as? Double)
        )
        #expect(low <= center && center <= high)
    }

    /// At every depth; the names of fingerprint fields have dots as well.
    private func checkSnakeCase(_ value: Any) throws {
        if let object = value as? [String: Any] {
            for (key, inner) in object {
                #expect(key.wholeMatch(of: /[a-z0-9]+([_.][a-z0-9]+)*/) != nil)
                try checkSnakeCase(inner)
            }
        }
        if let array = value as? [Any] {
            for inner in array { try checkSnakeCase(inner) }
        }
    }

    @Test func ofTopology() throws {
        let machine = ["HWLOC_SYNTHETIC": "package:2 core:2 pu:1"]
        let topology = try object(answer(["topology", "--json"], environment: machine))
        #expect(Set(topology.keys) == ["topology", "limits", "placements"])
        let shape = try object(topology["topology"])
        #expect(shape["is_simulated"] as? Bool == true)
        #expect(shape["packages"] as? Int == 2)
        let cores = try objects(shape["cores"])
        #expect(cores.count == 4)
        for core in cores { #expect(Set(core.keys) == ["index", "package", "numa_node", "kind", "cpus"]) }
        #expect(try Set(object(topology["limits"]).keys) == ["allowed_cpus", "quota_cpus"])
    }

    @Test func ofRevenue() throws {
        let answer = try object(answer(["revenue", "--json"]))
        let rows = try objects(answer["revenue"])
        #expect(!rows.isEmpty)
        let additions: Set = [
            "power_cost_usd_per_mw_year", "hashing", "contracts", "confidence", "levelised", "not_ranked",
        ]
        for row in rows {
            #expect(additions.isSubset(of: row.keys))
            try checkRevenue(row.filter { !additions.contains($0.key) })
            try checkEstimate(row["power_cost_usd_per_mw_year"])
            #expect((row["use"] as? String == "hashing") != (row["hashing"] is NSNull))
            #expect(row["contracts"] is NSNull)
            try checkSnakeCase(row)
        }
    }

    @Test func ofProfiles() throws {
        let rows = try objects(answer(["profiles", "list", "--json"]))
        let kinds = Set(rows.compactMap { $0["kind"] as? String })
        #expect(
            kinds == [
                "host", "asic", "accelerator", "model", "market", "site", "outlook", "contract", "shares",
            ])
        for row in rows {
            #expect(Set(row.keys) == ["kind", "id", "name", "path"])
            let id = try #require(row["id"] as? String)
            let profile = try object(answer(["profiles", "show", id, "--json"]))
            #expect(profile["id"] as? String == id)
            try checkSnakeCase(profile)
        }
    }

    @Test func ofAnEmptyStore() throws {
        #expect(try objects(answer(["results", "list", "--json"])).isEmpty)
    }
}
