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
}
