import Foundation
import RunRecords
import Testing

/// Bad input gets one sentence that says what would be right, on standard error, and leaves nothing behind.
@Suite struct BadInputTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var status: Int32
        var says: String
        var environment: [String: String] = [:]
        var testDescription: String { arguments.joined(separator: " ") }

        /// Whose usage is shown: the words that name a command.
        var command: String {
            let isOfGroup = ["plan", "profiles", "results"].contains(arguments[0])
            let words = arguments.prefix(isOfGroup ? 2 : 1)
            // A word that is no command has no usage.
            let isNone = ["nonsense", "reprot", "breakevn", "sow"].contains(words.last)
            return (isNone ? words.dropLast() + ["<subcommand>"] : words).joined(separator: " ")
        }

        init(_ line: String, _ status: Int32, _ says: String, environment: [String: String] = [:]) {
            arguments = line.split(separator: " ").map(String.init)
            self.status = status
            self.says = says
            self.environment = environment
        }
    }

    static let usage = [
        Fault("run --size 0 --no-store", 64, "give a number of rows from 1 to 65536"),
        Fault("run --size 1000000000 --no-store", 64, "from 1 to 65536"),
        Fault("run --no-store --csv --output -", 64, "would mix on standard output"),
        Fault("run --no-store --summary --csv", 64, "leave out --csv"),
        Fault("compare latest~1 latest --set market.btc_usd=1", 64, "add --profiles"),
        Fault(
            "compare --profiles h100-sxm colocation --set asic.antminer-s9.price_usd=9", 1,
            "asic.antminer-s9.price_usd"),
        Fault("revenue --set site.hashing.uptime=2%", 1, "did you mean"),
        Fault("revenue --set market.btc_usd=2%", 1, "is no share, of which percent could be set"),
        Fault("report --ask projekt", 1, "did you mean project"),
        Fault("report --ask concentration", 1, "is of pools and not of a megawatt"),
        Fault("run --size -4 --no-store", 64, "'--size"),
        Fault("run --size 9999999999999999999999 --no-store", 64, "from 1 to 65536"),
        Fault("run --size 3KiB --no-store", 64, "give bytes of arrays from 4KiB"),
        Fault("run --size 99999999999GiB --no-store", 64, "give bytes of arrays from 4KiB"),
        Fault("run --size GiB --no-store", 64, "give bytes of arrays from 4KiB"),
        Fault(
            "run --workload bandwidth --size 16384GiB --no-store --json", 1,
            "MiB are available: choose a smaller --size"),
        Fault("run --size many --no-store", 64, "from 1 to 65536"),
        Fault("run --size 8 --shape 1x1x1 --no-store", 64, "not both"),
        Fault("run --shape 0x1x1 --no-store", 64, "three numbers from 1 to 65536, as in 1024x512x2048"),
        Fault("run --shape 8x8 --no-store", 64, "three numbers"),
        Fault("run --shape encode --no-store", 64, "or decode or prefill"),
        Fault("run --shape decode --split --no-store", 64, "products of more than 64 rows"),
        Fault("run --prepacked --split --no-store", 64, "--prepacked"),
        Fault("run --engine cblas --workload matmul --prepacked --no-store", 64, "no engine fits"),
        Fault("run --shape 8x8x8x8 --no-store", 64, "three numbers"),
        Fault("run --shape 8xx8 --no-store", 64, "three numbers"),
        Fault("run --engine cuda --no-store", 64, "choose from openssl, openssl-transform, native, cblas"),
        Fault("run --seconds 0 --no-store", 64, "--seconds must be between 0.5 and 3600"),
        Fault("run --kernel gemm_avx2_f32_6x8 --no-store", 64, "did you mean gemm_avx2_f32_6x16?"),
        Fault("run --kernel fast --no-store", 64, "`wattmark engines` lists them"),
        Fault("run --workload sha256d --size 64MiB --no-store", 64, "--size changes nothing here"),
        Fault("run --workload sha256d --size 64 --no-store", 64, "matmul is not measured"),
        Fault("run --workload bandwidth --data-type f32 --no-store", 64, "--data-type changes nothing"),
        Fault("run --workload bandwidth --shape decode --no-store", 64, "--shape changes nothing"),
        Fault("run --quick --size 64MiB --no-store", 64, "add --workload bandwidth"),
        Fault("results list --limit -1", 64, "--limit is -1; give a number from 1 up"),
        Fault("plan sensitivity h100-sxm --swing -0.2", 64, "write one as 2% or 0.02"),
        Fault("check --self-test --launches -2", 64, "--launches is -2; give a number from 2"),
        Fault("run --workload mining --no-store", 64, "sha256d"),
        Fault("run --data-type f16 --no-store", 64, "f32"),
        Fault("run --workload sha256d --kernel gemm_portable_f32_6x8 --no-store", 64, "no engine fits"),
        Fault("run --placement everywhere --no-store", 64, "choose from one-core, all-cores"),
        Fault("run --no-store --store a.sqlite", 64, "not both"),
        Fault("run --no-store --label latest~1", 64, "give another name"),
        Fault(
            "revenue --markets 2026-06-29,2026-06-29", 64, "names 2026-06-29 twice; name each market once"),
        Fault(
            "revenue --markets all --set market.btc_usd=90000", 64,
            "is of one market, and --markets shows several; name the one"),
        Fault("profiles new market 2026-02-30", 64, "2026-02-30 is no day"),
        Fault("profiles new market 2009-01-03", 64, "is before market 2026-06-29, whose difficulty"),
        Fault("revenue --markets all,nope", 64, "`all` holds every market, so it stands alone"),
        Fault("plan project h100-sxm --close often", 64, "where-it-pays"),
        Fault("plan breakeven h100-sxm --close never", 64, "--close is of years to come"),
        Fault("run --fast", 64, "--fast"),
        Fault("plan breakeven h100-sxm --outlook base", 64, "--outlook is of years to come"),
        Fault("plan sensitivity h100-sxm --outlook base", 64, "--outlook is of years to come"),
        Fault("run --summary --json --no-store", 64, "leave out --json"),
        Fault("run --summary --output - --no-store", 64, "leave out --output -"),
        Fault("run --output", 64, "--output"),
        Fault("results list --limit 0", 64, "from 1 up"),
        Fault("results export", 64, "<run>"),
        Fault("results import", 64, "<file>"),
        Fault("results remove", 64, "<run>"),
        Fault("topology extra", 64, "extra"),
        Fault("nonsense", 64, "there are: run, topology"),
        Fault("reprot", 64, "did you mean report?"),
        Fault("plan breakevn h100-sxm", 64, "did you mean breakeven?"),
        Fault("results sow", 64, "did you mean show?"),
    ]

    static let planning = [
        Fault("plan project", 64, "<subjects>"),
        Fault("plan project h100-sxm --years 0", 64, "a whole number from 1 to 30"),
        Fault("plan project h100-sxm h100-sxm", 64, "named twice"),
        Fault("plan project h100-sxm --owned colocation", 64, "--owned names colocation"),
        Fault("plan project h100-sxm --treasury hybrid:50", 64, "as in hybrid:0.5"),
        Fault(
            "plan project antminer-s9", 1,
            "ASIC \"antminer-s9\" has no price_usd, which this needs; add it to"),
        Fault("plan project l40s", 1, "accelerator \"l40s\" has no all_in_it_watts_per_device"),
        Fault("plan project antminer-s23-hyd --market 2025-09-04", 1, "market \"2025-09-04\" has no btc_usd"),
        Fault(
            "plan project h100-sxm --set outlook.btc_growth_share_per_year=-2", 1, "btc_growth_share_per_year"
        ),
        Fault("plan simulate h100-sxm --paths 0", 64, "from 100 to 10000000"),
        Fault("plan simulate h100-sxm --seed -1", 64, "seed"),
        Fault("plan simulate h100-sxm --threads 0", 64, "from 1 to 1024"),
        Fault("plan split --hashing h100-sxm", 1, "h100-sxm is not for hashing; choose from antminer"),
        Fault("plan split --hosting antminer-s21", 1, "antminer-s21 is not for hosting; choose from "),
        Fault("plan split --objective p20", 64, "mean"),
        Fault("plan split --rows 1", 64, "from 2 to 101"),
        Fault("plan breakeven", 64, "<first>"),
        Fault(
            "plan breakeven h100-sxm moon", 1,
            "there is no subject \"moon\"; `wattmark profiles list` names all "),
        Fault("plan breakeven h100-sxm h100-sxm", 1, "named twice"),
        Fault("plan breakeven h100-sxm colocation/hashprice", 1, "it is by per-kilowatt"),
        Fault("plan breakeven h100-sxm colocation --json --csv", 64, "not both"),
        Fault("plan breakeven h100-sxm colocation --basis roof", 64, "facility"),
        Fault("plan breakeven h100-sxm colocation --set market.btc_usd", 1, "market.btc_usd=90000"),
        Fault(
            "plan breakeven h100-sxm colocation --set market.btc_usd=-1", 1,
            "market.btc_usd: -1 is not positive"),
        Fault("plan breakeven h100-sxm colocation --set market.difficulty=0", 1, "0 is not positive"),
        Fault("plan breakeven h100-sxm colocation --set site.hosting.pue=0.9", 1, "1 or more"),
        Fault(
            "plan breakeven h100-sxm colocation --set site.hosting.utilization_share=65", 1,
            "65 % is 0.65"),
        Fault("plan breakeven h100-sxm colocation --set market.moon=1", 1, "unknown key"),
        Fault("plan breakeven h100 colocation", 1, "did you mean h100-sxm?"),
        Fault("plan breakeven h100-smx colocation", 1, "did you mean h100-sxm?"),
        Fault("plan breakeven this-host colocation", 1, "--run"),
        Fault("plan project epyc-9654p", 1, "cannot be projected"),
        Fault("plan simulate h100-sxm/per-flop:bf16", 1, "it is by per-device-hour"),
        Fault("plan project antminer-s21-xp/per-device-hour", 1, "it is by hashprice"),
        Fault("plan project colocation --set site.tariff_usd_per_mwh=-20", 1, "the year's mean"),
        Fault("plan breakeven h100-sxm colocation --set market.date=1899-01-01", 1, "market.date"),
        Fault("revenue --set site.hashing.pue=0.5", 1, "1 or more"),
        Fault("plan breakeven h100-sxm colocation --outlook moon", 1, "there are: "),
        Fault("plan sensitivity", 64, "<subjects>"),
        Fault("plan sensitivity h100-sxm colocation --swing 20", 64, "write one as 2% or 0.02"),
        Fault("check --baseline main --threshold 2", 64, "write one as 2% or 0.02"),
        Fault("check --baseline main --until-mde 0", 64, "write one as 2% or 0.02"),
        Fault("plan project h100-sxm --treasury hybrid:50%%", 64, "hybrid:50%"),
        Fault("plan sensitivity h100-sxm colocation --steps 1", 64, "from 2 to 7"),
        Fault("plan sensitivity h100-sxm --x market.btc_usd", 64, "need two subjects"),
        Fault("plan sensitivity h100-sxm colocation --x market.btc_usd", 1, "there are: "),
        Fault("plan sensitivity h100-sxm colocation --x site.hosting.pue=0.5:2", 1, "1 or more"),
        Fault("plan concentration nowhere.csv", 1, "cannot read nowhere.csv"),
        Fault("plan concentration nowhere.yaml", 1, "nowhere.yaml"),
        Fault("plan concentration nothing", 1, "there are: "),
        Fault("plan concentration percent.csv", 1, "25 % as 0.25"),
        Fault("plan concentration garbage.json", 1, "there are: "),
        Fault("plan concentration ./garbage.json", 1, "garbage.json"),
        Fault(
            "plan concentration pools.csv --merge a+z=y", 1,
            "names \"z\", which is not there; there are: a, b"),
        Fault("plan concentration pools.csv --merge a", 1, "FIRST+SECOND=NAME"),
        Fault("plan concentration pools.csv --top 0", 64, "from 1 up"),
        Fault("plan split --owned colocation", 64, "--owned is of machines, and colocation has none"),
        Fault("plan split --owned nobody", 1, "there is no subject \"nobody\""),
        Fault("plan split --owned antminer-s19-xp=600 --paths 100", 64, "such a machine lasts"),
        Fault("plan breakeven h100-sxm --owned h100-sxm", 64, "--owned is of years to come"),
        Fault("plan sensitivity colocation --contract anthropic-hut8-2025-12", 64, "add --of npv"),
        Fault("plan breakeven h100-sxm --of npv --contract anthropic-hut8-2025-12", 64, "is of colocation"),
        Fault("plan project b200-sxm", 1, "accelerator \"b200-sxm\" has no price_usd, which this needs"),
        Fault(
            "plan project antminer-s23-hyd --set market.colocation.usd_per_kw_month=150", 1,
            "market.colocation.usd_per_kw_month=150 changes nothing in this answer"),
        Fault(
            "plan simulate colocation --paths 100 --set site.hashing.uptime_share=0.5", 1,
            "site.hashing.uptime_share=0.5 changes nothing in this answer"),
        Fault(
            "plan breakeven h100-sxm --set site.hashing.pue=1.2", 1,
            "site.hashing.pue=1.2 changes nothing in this answer"),
        Fault(
            "plan breakeven colocation --of npv --set market.btc_usd=90000", 1,
            "market.btc_usd=90000 changes nothing in this answer"),
        Fault(
            "plan sensitivity h100-sxm colocation --set market.difficulty=100e12", 1,
            "market.difficulty=100e12 changes nothing in this answer"),
        Fault(
            "plan project colocation --set market.btc_usd=90000", 1,
            "market.btc_usd=90000 changes nothing in this answer"),
        Fault(
            "plan simulate colocation --paths 100 --set market.btc_usd=90000", 1,
            "market.btc_usd=90000 changes nothing in this answer"),
        Fault(
            "plan simulate h100-sxm --paths 100 --set outlook.btc_growth_share_per_year=0.5", 1,
            "outlook.btc_growth_share_per_year=0.5 changes nothing in this answer"),
        Fault(
            "plan split --hashing antminer-s23-hyd --hosting colocation --paths 100 "
                + "--set accelerator.h100-sxm.usd_per_hour=3", 1,
            "accelerator.h100-sxm.usd_per_hour=3 changes nothing in this answer"),
        Fault(
            "plan project colocation --forward-hashprice 2027-01=30", 1,
            "--forward-hashprice changes nothing in this answer"),
        Fault(
            "plan breakeven antminer-s23-hyd --forward-hashprice 2027-01=30", 1,
            "--forward-hashprice changes nothing in this answer"),
        Fault("plan project antminer-s23-hyd --forward-hashprice 30", 64, "as in 2026-12=36,2027-06=33"),
        Fault(
            "plan project antminer-s23-hyd --forward-hashprice 2027-06=30,2027-01=31", 64,
            "give months in order"),
        Fault(
            "plan project antminer-s23-hyd --market 2026-06-29 --forward-hashprice 2026-05=30", 64,
            "has the month of 2026-05-01, which is before market 2026-06-29"),
        Fault("revenue --against moon", 64, "contracts"),
    ]

    static let explained = [
        Fault("run --no-store --power-profile nothing", 1, "`wattmark profiles list host` names all "),
        Fault(
            "run --no-store --market 1999-01-01", 1,
            "there are: 2025-09-04, 2025-10-29, 2025-12-25, 2026-06-29"),
        Fault("run --no-store --site moon", 1, "there are: container-1mw"),
        Fault(
            "revenue --set accelerator.h100-sxm.tdp_watts=710", 1,
            "accelerator.h100-sxm.tdp_watts=710 changes nothing in this answer"),
        Fault(
            "compare --profiles ercot-mining-50mw 2026-06-29", 1,
            "ercot-mining-50mw is a site, 2026-06-29 is a market"),
        Fault("compare --profiles h100-sxm colocation 2026-06-29", 1, "h100-sxm is a machine, colocation"),
        Fault("compare --profiles h100-sxm h100-smx", 1, "did you mean h100-sxm?"),
        Fault(
            "revenue --set contract.anthropic-hut8-2025-12.years=0.04", 1, "0.04 years is less than a month"),
        Fault(
            "revenue --set contract.microsoft-iren-2025-11.prepaid_credit_to_year=30", 1,
            "year 30 is after the term of 5 years"),
        Fault("revenue --set site.hashing.useful_life_months=0.4", 1, "0.4 months is less than a month"),
        Fault(
            "plan project antminer-s23-hyd --forward-hashprice 2027-06=1e-300", 64,
            "as in 2026-12=36,2027-06=33"),
        Fault("compare --profiles h100-sxm moon", 1, "`wattmark profiles list` names all "),
        Fault(
            "revenue --set outlook.btc_growth_share_per_year=0.1", 1,
            "an outlook is of years to come, and this answer is of a year"),
        Fault(
            "plan project antminer-s19-xp --set site.hashing.useful_life_months=36", 1,
            "antminer-s19-xp cannot be projected: it is 36 months old, and such a machine lasts 36"),
        Fault(
            "plan breakeven antminer-s19-xp --of after-capital --set site.hashing.useful_life_months=36", 1,
            "has no after capital: 36 months old at its price, of a life of 36; --set "),
        Fault("run --no-store --output missing/r.json", 1, "there is no folder"),
        Fault("run --no-store --output home", 1, "it is a folder"),
        Fault("run --no-store --output garbage.json/r.json", 1, "there is no folder"),
        Fault("run --quick", 1, "this is a debug build"),
        Fault("run --no-store", 1, "unset", environment: ["HWLOC_SYNTHETIC": "core:2 pu:1"]),
        Fault("run --no-store", 1, "unset", environment: ["HWLOC_XMLFILE": Program.hybridMachine]),
        Fault("topology", 1, "HWLOC_SYNTHETIC", environment: ["HWLOC_SYNTHETIC": "core:many"]),
        Fault("topology --json", 1, "lstopo", environment: ["HWLOC_XMLFILE": "nowhere.xml"]),
        Fault("topology", 1, "lstopo", environment: ["HWLOC_XMLFILE": "garbage.json"]),
        Fault("revenue latest", 1, "wattmark run"),
        Fault("revenue --market moon", 1, "there are: 2025-09-04, 2025-10-29, 2025-12-25, 2026-06-29"),
        Fault("results show 0123", 1, "home"),
        Fault("results remove latest", 1, "there is no store at"),
        Fault("results import nowhere.json", 1, "cannot read nowhere.json: no such file or directory"),
        Fault("results import home", 1, "cannot read home: is a directory"),
        Fault("results import garbage.json", 1, "garbage.json"),
        Fault("results import altered.json", 1, "was changed after it was written"),
        Fault("results import rapid.json", 1, "tool.build: \"rapid\" is neither \"release\" nor \"debug\""),
        Fault("results import -", 1, "standard input holds no record"),
        Fault("results import garbage.json --store home", 1, "garbage.json"),
        Fault("results list --store home", 1, "home"),
        Fault("results list --store garbage.json", 1, "garbage.json"),
        Fault("results show --store damaged.sqlite", 1, "damaged.sqlite"),
        Fault("profiles show nothing", 1, "`wattmark profiles list` names all "),
        Fault("profiles list --profiles-dir nowhere", 1, "nowhere"),
        Fault("profiles list --profiles-dir home", 1, "expected a directory with hosts"),
        Fault("profiles show x --profiles-dir broken", 1, "broken/asics/x.yaml:6: wall_watts"),
        Fault("profiles show x --profiles-dir garbled", 1, "garbled/hosts/x.yaml:2"),
        Fault("revenue --profiles-dir broken", 1, "broken/markets is empty; add a market"),
        Fault("run --no-store --profiles-dir broken", 1, "broken/markets is empty; add a market"),
    ]

    @Test(arguments: usage + explained + planning) func isExplained(fault: Fault) throws {
        let program = try Program()
        defer { try? program.remove() }
        try Self.prepare(program)
        let before = try program.contents()
        let outcome = try program.run(fault.arguments, environment: fault.environment)
        #expect(outcome.status == fault.status)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(fault.says), "\(outcome.errors)")
        let lines = outcome.errors.split(separator: "\n")
        #expect(lines.first?.hasPrefix("Error: ") == true)
        // One sentence; the rest, if any, is how the command is called.
        let isUsage = { (line: Substring) in
            ["Help: ", "Usage: ", "  See "].contains(where: line.hasPrefix)
        }
        #expect(lines.dropFirst().allSatisfy(isUsage), "\(outcome.errors)")
        #expect(lines.dropFirst().isEmpty == (fault.status != 64))
        let usage = lines.first { $0.hasPrefix("Usage: ") }
        #expect(
            usage == nil || usage?.hasPrefix("Usage: wattmark \(fault.command)") == true, "\(outcome.errors)")
        for word in [
            "Fatal", "Swift", "NSError", "NSCocoa", "could not be completed", "Domain=", "Optional(",
        ] {
            #expect(!outcome.errors.contains(word))
        }
        #expect(try program.contents() == before)
    }

    @Test func eachKindIsRefusedWhereAllCoresAreAlike() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(["topology"])
        guard !outcome.output.contains("each-kind") else { return }
        let refused = try program.run(["run", "--no-store", "--placement", "each-kind"])
        #expect(refused.status == 1)
        #expect(refused.errors.contains("needs a hybrid CPU"))
    }

    private static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

    @Test(
        .enabled(if: hasFullDevice), arguments: [["topology"], ["profiles", "list", "--json"], ["--help"]])
    func aReportThatIsCutShortIsAnError(arguments: [String]) throws {
        let program = try Program()
        defer { try? program.remove() }
        let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
        let process = try program.start(arguments, output: full)
        process.waitUntilExit()
        // The argument parser prints its help itself, and does not look whether it arrived.
        guard arguments != ["--help"] else { return }
        #expect(process.terminationStatus == 1)
        #expect(
            program.text(of: ".stderr")?.contains("cannot write standard output: no space left on device")
                == true)
    }

    /// A run takes long to measure: where it cannot be kept, it is shown whole all the same, and the exit code says so.
    @Test(.enabled(if: hasFullDevice)) func aRecordThatCannotBeWrittenIsShownWhole() throws {
        let program = try Program()
        defer { try? program.remove() }
        let outcome = try program.run(Program.shortRun + ["--json", "--output", "/dev/full"])
        #expect(outcome.status == 1)
        #expect(try RunRecord(validating: Data(outcome.output.utf8)).measurements.count == 1)
        let lines = outcome.errors.split(separator: "\n")
        #expect(lines.last == "Error: cannot write /dev/full: no space left on device; choose another file")
        // It is somewhere all the same.
        let refuge = try #require(lines.first?.firstMatch(of: #/^[0-9a-f]{12} is in (.+\.json): /#)?.1)
        #expect(FileManager.default.fileExists(atPath: String(refuge)))
        try FileManager.default.removeItem(atPath: String(refuge))
    }

    /// `/proc` and `/sys` take no files, not even root's.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
    func whatIsNotPermittedHasItsOwnCode() throws {
        let program = try Program()
        defer { try? program.remove() }
        for folder in ["/proc", "/sys"] {
            let outcome = try program.run(["run", "--no-store", "--output", "\(folder)/r.json"])
            #expect(outcome.status == 1 || outcome.status == 6)
            #expect(outcome.output.isEmpty && outcome.errors.contains("\(folder)/r.json"))
        }
        #expect(
            try program.run(["results", "import", Program.record, "--store", "/proc/s.sqlite"]).status == 6)
    }

    /// Root may write everywhere, so only others can see it.
    @Test(.enabled(if: geteuid() != 0)) func aFolderThatMayNotBeWrittenIsNotPermitted() throws {
        let program = try Program()
        defer { try? program.remove() }
        try FileManager.default.createDirectory(
            atPath: program.path("locked"), withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o555])
        let outcome = try program.run(["run", "--no-store", "--output", "locked/r.json"])
        #expect(outcome.status == 6 && outcome.errors.contains("permission denied"))
    }

    @Test func nothingAskedIsHelp() throws {
        let program = try Program()
        defer { try? program.remove() }
        for command in [[], ["profiles"], ["results"]] {
            let outcome = try program.run(command)
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            #expect(outcome.output == (try program.run(command + ["--help"]).output))
        }
    }

    private static func prepare(_ program: Program) throws {
        try FileManager.default.createDirectory(
            at: program.folder.appending(path: "home"), withIntermediateDirectories: true)
        try program.write("{ this is not JSON", to: "garbage.json")
        try program.write("name,share\na,0.5\nb,0.25\n", to: "pools.csv")
        try program.write("a,25\n", to: "percent.csv")
        let record = try String(contentsOfFile: Program.record, encoding: .utf8)
        for (build, name) in [("debug", "altered"), ("rapid", "rapid")] {
            try program.write(record.replacing("\"release\"", with: "\"\(build)\""), to: "\(name).json")
        }
        try program.write(
            """
            schema: wattmark.asic/1
            id: x
            name: X
            maker: nobody
            terahash_per_second: 100
            wall_watts: -5
            joules_per_terahash: 30
            cooling: air
            source: nobody
            as_of: 2026-01-01
            confidence: low

            """, to: "broken/asics/x.yaml")
        try program.write("schema: wattmark.host/1\n id: - [x\n", to: "garbled/hosts/x.yaml")
        try program.write(
            "SQLite format 3\0" + String(repeating: "not a page ", count: 400), to: "damaged.sqlite")
        for folder in ["hosts", "accelerators", "markets", "sites"] {
            try FileManager.default.createDirectory(
                at: program.folder.appending(path: "broken/\(folder)"), withIntermediateDirectories: true)
        }
    }

}
