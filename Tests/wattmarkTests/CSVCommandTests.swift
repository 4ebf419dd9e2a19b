import Foundation
import RunRecords
import Testing

/// Every command that prints a table prints it for programs too.
@Suite struct CSVCommandTests {
    struct Printed: Sendable, CustomTestStringConvertible {
        var command: String
        var header: String
        var testDescription: String { command }
    }

    static let printed = [
        Printed(command: "results list", header: "run,started_at,label,hostname,fingerprint_id,like,metric,"),
        Printed(command: "history", header: "metric,kernel,fingerprint_id,unit,run,started_at,label,center,"),
        Printed(command: "compare latest~1 latest", header: "metric,unit,better,subject,value,value_low,"),
        Printed(
            command: "compare --profiles antminer-s21-xp h100-sxm", header: "subject,use,model,mw_basis,"),
        Printed(
            command: "compare --profiles ercot-mining-50mw conversion-100mw",
            header: "site,at,subject,model,after_capital_usd_per_mw_year"),
        Printed(command: "engines", header: "workload,kind,engine,kernel,isa,supported,missing,"),
        Printed(command: "revenue", header: "subject,use,model,mw_basis,gross_usd_per_mw_year,"),
        Printed(command: "profiles list", header: "id,kind,name"),
        Printed(
            command: "profiles list market",
            header: "id,btc_usd,difficulty,network_hash_per_second,reckoned_hashprice_usd_per_ph_day,"),
        Printed(command: "topology", header: "core,package,numa_node,kind,cpus,is_allowed"),
        Printed(command: "results show", header: "run,run_label,started_at,hostname,fingerprint,"),
    ]

    @Test(arguments: printed) func tablesAreForProgramsToo(printed: Printed) throws {
        let program = try Program()
        defer { try? program.remove() }
        let records = try GeneratedRecords.make(3)
        try program.write(
            records.map { String(decoding: try $0.canonicalJSON(), as: UTF8.self) }.joined(),
            to: "records.json")
        #expect(try program.run(["results", "import", "records.json"]).status == 0)
        let words = printed.command.split(separator: " ").map(String.init)
        let outcome = try program.run(words + ["--csv"])
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        let lines = outcome.output.components(separatedBy: "\r\n")
        #expect(lines[0].hasPrefix(printed.header), "\(lines[0])")
        #expect(lines.count > 2 && lines.last == "")
        // No field of these holds a comma within quotes but words of people.
        let columns = lines[0].split(separator: ",").count
        for line in lines.dropFirst().dropLast() where !line.contains("\"") {
            #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == columns)
        }
        #expect(try program.run(words + ["--csv", "--json"]).status == 64)
    }

    /// Columns of numbers, where JSON calls them otherwise with the keys that lead to them there.
    struct Numbers: Sendable, CustomTestStringConvertible {
        var command: String
        var columns: [String]
        var testDescription: String { command }
    }

    static let numbers = [
        Numbers(command: "results list", columns: ["center", "low", "high"]),
        Numbers(command: "history", columns: ["center", "low", "high"]),
        Numbers(
            command: "compare latest~1 latest",
            columns: ["value=values.center", "value_low=values.low", "value_high=values.high"]),
        Numbers(
            command: "revenue",
            columns: [
                "gross_usd_per_mw_year=usd_per_mw_year.center", "gross_p10=usd_per_mw_year.low",
                "gross_p90=usd_per_mw_year.high",
                "power_cost_usd_per_mw_year=power_cost_usd_per_mw_year.center",
                "net_of_power_usd_per_mw_year=net_usd_per_mw_year.center",
                "operating_margin_usd_per_mw_year=operating_margin.center",
                "capital_usd_per_mw_year=capital.center",
                "after_capital_usd_per_mw_year=after_capital.center", "after_capital_p10=after_capital.low",
                "after_capital_p90=after_capital.high",
            ]),
        Numbers(
            command: "plan breakeven antminer-s21-xp colocation",
            columns: ["today", "break_even", "both_usd_per_mw", "sought_low", "sought_high"]),
        Numbers(
            command: "plan sensitivity antminer-s21-xp colocation --steps 3",
            columns: [
                "low", "median", "high", "usd_per_mw_at_low", "usd_per_mw_at_high", "usd_per_mw",
                "lead_usd_per_mw",
            ]),
        Numbers(
            command: "plan project antminer-s23-hyd colocation --years 2",
            columns: [
                "btc_usd", "difficulty", "hosting_price", "gross_usd", "power_usd", "operating_usd",
                "debt_service_usd", "sale_usd", "purchase_usd",
            ]),
        Numbers(
            command: "plan simulate antminer-s23-hyd colocation --paths 200 --years 2",
            columns: ["p10", "p50", "p90", "mean", "share", "standard_error"]),
        Numbers(
            command: "plan split --site ercot-mining-50mw --paths 200 --rows 4",
            columns: [
                "hashing_megawatts", "hosting_megawatts", "capex_usd", "npv_mean_usd=npv_usd.mean",
                "npv_p10_usd=npv_usd.p10", "npv_p50_usd=npv_usd.p50", "npv_p90_usd=npv_usd.p90",
            ]),
    ]

    /// Each stands below its own name in both forms.
    @Test(arguments: numbers) func numbersAreThoseOfTheJSON(numbers: Numbers) throws {
        let program = try Program()
        defer { try? program.remove() }
        try program.write(try GeneratedRecords.make(3) { 1 + 0.1 * Double($0) })
        try #require(try program.run(["results", "import", "0.json", "1.json", "2.json"]).status == 0)
        let words = numbers.command.split(separator: " ").map(String.init)
        let json = try program.run(words + ["--json"]).output
        let document = try JSONSerialization.jsonObject(with: Data(json.utf8))
        let lines = try program.run(words + ["--csv"]).output.components(separatedBy: "\r\n")
        let titles = lines[0].components(separatedBy: ",")
        let rows = lines.dropFirst().dropLast().filter { !$0.contains("\"") }
            .map { $0.components(separatedBy: ",") }
        for column in numbers.columns {
            let names = column.components(separatedBy: "=")
            let place = try #require(titles.firstIndex(of: names[0]), "\(column)")
            let printed = rows.compactMap { Double($0[place]) }
            let expected = found(names[names.count - 1], in: document).compactMap { $0 as? Double }
            let others = printed.filter { number in
                !expected.contains { abs($0 - number) <= 1e-12 * abs(number) }
            }
            #expect(!printed.isEmpty && others.isEmpty, "\(column): \(others)")
        }
    }

    /// All that keys lead to, wherever the first of them stands.
    private func found(_ keys: String, in document: Any) -> [Any] {
        var places = [document]
        for key in keys.components(separatedBy: ".") {
            var next: [Any] = []
            for place in places { next += below(key, in: place) }
            places = next
        }
        return places
    }

    private func below(_ key: String, in value: Any) -> [Any] {
        var found: [Any] = []
        if let list = value as? [Any] {
            for element in list { found += below(key, in: element) }
        } else if let object = value as? [String: Any] {
            if let own = object[key] { found.append(own) }
            for other in object.values { found += below(key, in: other) }
        }
        return found
    }
}
