import Testing

/// A command line that cannot be answered, with the code and a part of the sentence that says why.
struct BadInput: Sendable, CustomTestStringConvertible {
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

    static let usage = [
        BadInput("run --size 0 --no-store", 64, "give a number of rows from 1 to 65536"),
        BadInput("run --size 1000000000 --no-store", 64, "from 1 to 65536"),
        BadInput("run --no-store --csv --output -", 64, "would mix on standard output"),
        BadInput("run --no-store --summary --csv", 64, "leave out --csv"),
        BadInput("compare latest~1 latest --set market.btc_usd=1", 64, "add --profiles"),
        BadInput(
            "compare --profiles h100-sxm colocation --set asic.antminer-s9.price_usd=9", 1,
            "asic.antminer-s9.price_usd"),
        BadInput("revenue --set site.hashing.uptime=2%", 1, "did you mean"),
        BadInput("revenue --set market.btc_usd=2%", 1, "is no share, of which percent could be set"),
        BadInput("report --ask projekt", 1, "did you mean project"),
        BadInput("report --ask concentration", 1, "is of pools and not of a megawatt"),
        BadInput("run --size -4 --no-store", 64, "'--size"),
        BadInput("run --size 9999999999999999999999 --no-store", 64, "from 1 to 65536"),
        BadInput("run --size 3KiB --no-store", 64, "give bytes of arrays from 4KiB"),
        BadInput("run --size 99999999999GiB --no-store", 64, "give bytes of arrays from 4KiB"),
        BadInput("run --size GiB --no-store", 64, "give bytes of arrays from 4KiB"),
        BadInput(
            "run --workload bandwidth --size 16384GiB --no-store --json", 1,
            "MiB are available: choose a smaller --size"),
        BadInput("run --size many --no-store", 64, "from 1 to 65536"),
        BadInput("run --size 8 --shape 1x1x1 --no-store", 64, "not both"),
        BadInput("run --shape 0x1x1 --no-store", 64, "three numbers from 1 to 65536, as in 1024x512x2048"),
        BadInput("run --shape 8x8 --no-store", 64, "three numbers"),
        BadInput("run --shape encode --no-store", 64, "or decode or prefill"),
        BadInput("run --shape decode --split --no-store", 64, "products of more than 64 rows"),
        BadInput("run --prepacked --split --no-store", 64, "give either --prepacked or --split, not both"),
        // Whether or not the library is installed.
        BadInput("run --engine cblas --workload matmul --prepacked --no-store", 64, "no engine fits"),
        BadInput(
            "run --engine cblas --prepacked --no-store", 64, "fits all of --engine and --prepacked; see"),
        BadInput(
            "run --engine native --engine cblas --split --size 512 --no-store", 64,
            "engine cblas does not fit --split, so it would not be measured"),
        BadInput(
            "run --engine native --engine openssl --data-type f32 --workload matmul --no-store", 64,
            "openssl does not fit all of --workload and --data-type"),
        BadInput(
            "run --kernel gemm_portable_f32_6x8 --prepacked --no-store", 64,
            "name a kernel that ends in _prepacked"),
        BadInput(
            "run --kernel gemm_portable_f32_6x8_split --prepacked --no-store", 64, "does no prepacked product"
        ),
        BadInput("run --shape 8x8x8x8 --no-store", 64, "three numbers"),
        BadInput("run --shape 8xx8 --no-store", 64, "three numbers"),
        BadInput("run --engine cuda --no-store", 64, "choose from openssl, openssl-transform, native, cblas"),
        BadInput("run --seconds 0 --no-store", 64, "--seconds must be between 0.5 and 3600"),
        BadInput("run --kernel gemm_avx2_f32_6x8 --no-store", 64, "did you mean gemm_avx2_f32_6x16?"),
        BadInput("run --kernel fast --no-store", 64, "`wattmark engines` lists them"),
        BadInput("run --workload sha256d --size 64MiB --no-store", 64, "--size changes nothing here"),
        BadInput("run --workload sha256d --size 64 --no-store", 64, "matmul is not measured"),
        BadInput("run --workload bandwidth --data-type f32 --no-store", 64, "--data-type changes nothing"),
        BadInput("run --workload bandwidth --shape decode --no-store", 64, "--shape changes nothing"),
        BadInput("run --quick --size 64MiB --no-store", 64, "add --workload bandwidth"),
        BadInput("results list --limit -1", 64, "--limit is -1; give a number from 1 up"),
        BadInput("plan sensitivity h100-sxm --swing -0.2", 64, "write one as 2% or 0.02"),
        BadInput("check --self-test --launches -2", 64, "--launches is -2; give a number from 2"),
        BadInput("run --workload mining --no-store", 64, "sha256d"),
        BadInput("run --data-type f16 --no-store", 64, "f32"),
        BadInput("run --workload sha256d --kernel gemm_portable_f32_6x8 --no-store", 64, "no engine fits"),
        BadInput("run --placement everywhere --no-store", 64, "choose from one-core, all-cores"),
        BadInput("run --no-store --store a.sqlite", 64, "not both"),
        BadInput("run --no-store --label latest~1", 64, "give another name"),
        BadInput(
            "revenue --markets 2026-06-29,2026-06-29", 64, "names 2026-06-29 twice; name each market once"),
        BadInput(
            "revenue --markets all --set market.btc_usd=90000", 64,
            "is of one market, and --markets shows several; name the one"),
        BadInput("profiles new market 2026-02-30", 64, "2026-02-30 is no day"),
        BadInput("profiles new market 2009-01-03", 64, "is before market 2026-06-29, whose difficulty"),
        BadInput("revenue --markets all,nope", 64, "`all` holds every market, so it stands alone"),
        BadInput("plan project h100-sxm --close often", 64, "where-it-pays"),
        BadInput("plan breakeven h100-sxm --close never", 64, "--close is of years to come"),
        BadInput("run --fast", 64, "--fast"),
        BadInput("plan breakeven h100-sxm --outlook base", 64, "--outlook is of years to come"),
        BadInput("plan sensitivity h100-sxm --outlook base", 64, "--outlook is of years to come"),
        BadInput("run --summary --json --no-store", 64, "leave out --json"),
        BadInput("run --basis it --no-store", 64, "--basis is of `plan breakeven`"),
        BadInput("revenue --basis it", 64, "--basis is of `plan breakeven`"),
        BadInput("compare latest~1 latest --basis=it", 64, "--basis is of `plan breakeven`"),
        BadInput("run --summary --output - --no-store", 64, "leave out --output -"),
        BadInput("run --output", 64, "--output"),
        BadInput("results list --limit 0", 64, "from 1 up"),
        BadInput("results export", 64, "<run>"),
        BadInput("results import", 64, "<file>"),
        BadInput("results remove", 64, "<run>"),
        BadInput("topology extra", 64, "extra"),
        BadInput("nonsense", 64, "there are: run, topology"),
        BadInput("reprot", 64, "did you mean report?"),
        BadInput("plan breakevn h100-sxm", 64, "did you mean breakeven?"),
        BadInput("results sow", 64, "did you mean show?"),
        BadInput("report --outptu r.html", 64, "Unknown option '--outptu'; did you mean --output?"),
        BadInput("check --report htm=x --self-test", 64, "did you mean html?"),
        BadInput("check --report nothing=x --self-test", 64, "there are: "),
        BadInput("check --report html= --self-test", 64, "names no file; give one, as in html=FILE"),
        BadInput("run --workload sha256d --cblas /x --no-store", 64, "--cblas changes nothing here"),
        BadInput("run --engine native --onednn /x --no-store", 64, "--onednn changes nothing here"),
        BadInput("run --no-store --tag a=b --summary", 64, "--tag is kept in the run's record"),
        BadInput("run --no-store --label x", 64, "--label is kept in the run's record"),
        BadInput("report --basis it", 64, "with those per MW of IT load beside them"),
        BadInput("plan project h100-sxm --basis it", 64, "here dollars are per MW at the meter"),
        BadInput("plan simulate h100-sxm --basis it", 64, "here dollars are per MW at the meter"),
        BadInput("plan split --basis it", 64, "or of the whole site"),
        BadInput("fleet --basis it", 64, "here dollars are per MW at the meter"),
        BadInput("check --self-test --set market.btc_usd=1", 64, "would move both sides of a check alike"),
        BadInput("results show --set market.btc_usd=1", 64, "ask `wattmark revenue RUN`"),
        BadInput("metrics --basis it", 64, "ask `wattmark revenue RUN`"),
    ]

    static let planning = [
        BadInput("plan project", 64, "<subjects>"),
        BadInput("plan project h100-sxm --years 0", 64, "a whole number from 1 to 30"),
        BadInput("plan project h100-sxm h100-sxm", 64, "named twice"),
        BadInput("plan project h100-sxm --owned colocation", 64, "--owned names colocation"),
        BadInput("plan project h100-sxm --treasury hybrid:50", 64, "as in hybrid:0.5"),
        BadInput(
            "plan project antminer-s9", 1,
            "ASIC \"antminer-s9\" has no price_usd, which this needs; add it to"),
        BadInput("plan project l40s", 1, "accelerator \"l40s\" has no all_in_it_watts_per_device"),
        BadInput(
            "plan project antminer-s23-hyd --market 2025-09-04", 1, "market \"2025-09-04\" has no btc_usd"),
        BadInput(
            "plan project h100-sxm --set outlook.btc_growth_share_per_year=-2", 1, "btc_growth_share_per_year"
        ),
        BadInput("plan simulate h100-sxm --paths 0", 64, "from 100 to 10000000"),
        BadInput("plan simulate h100-sxm --seed -1", 64, "seed"),
        BadInput("plan simulate h100-sxm --threads 0", 64, "from 1 to 1024"),
        BadInput("plan split --hashing h100-sxm", 1, "h100-sxm is not for hashing; choose from antminer"),
        BadInput("plan split --hosting antminer-s21", 1, "antminer-s21 is not for hosting; choose from "),
        BadInput("plan split --objective p20", 64, "mean"),
        BadInput("plan split --rows 1", 64, "from 2 to 101"),
        BadInput("plan breakeven", 64, "<first>"),
        BadInput(
            "plan breakeven h100-sxm moon", 1,
            "there is no subject \"moon\"; `wattmark profiles list` names all "),
        BadInput("plan breakeven h100-sxm h100-sxm", 1, "named twice"),
        BadInput("plan breakeven h100-sxm colocation/hashprice", 1, "it is by per-kilowatt"),
        BadInput("plan breakeven h100-sxm colocation --json --csv", 64, "not both"),
        BadInput("plan breakeven h100-sxm colocation --basis roof", 64, "facility"),
        BadInput("plan breakeven h100-sxm colocation --set market.btc_usd", 1, "market.btc_usd=90000"),
        BadInput(
            "plan breakeven h100-sxm colocation --set market.btc_usd=-1", 1,
            "market.btc_usd: -1 is not positive"),
        BadInput("plan breakeven h100-sxm colocation --set market.difficulty=0", 1, "0 is not positive"),
        BadInput("plan breakeven h100-sxm colocation --set site.hosting.pue=0.9", 1, "1 or more"),
        BadInput(
            "plan breakeven h100-sxm colocation --set site.hosting.utilization_share=65", 1,
            "65 % is 0.65"),
        BadInput("plan breakeven h100-sxm colocation --set market.moon=1", 1, "unknown key"),
        BadInput("plan breakeven h100 colocation", 1, "did you mean h100-sxm?"),
        BadInput("plan breakeven h100-smx colocation", 1, "did you mean h100-sxm?"),
        BadInput("plan breakeven this-host colocation", 1, "--run"),
        BadInput("plan project epyc-9654p", 1, "cannot be projected"),
        BadInput("plan simulate h100-sxm/per-flop:bf16", 1, "it is by per-device-hour"),
        BadInput("plan project antminer-s21-xp/per-device-hour", 1, "it is by hashprice"),
        BadInput("plan project colocation --set site.tariff_usd_per_mwh=-20", 1, "the year's mean"),
        BadInput("plan breakeven h100-sxm colocation --set market.date=1899-01-01", 1, "market.date"),
        BadInput("revenue --set site.hashing.pue=0.5", 1, "1 or more"),
        BadInput("plan breakeven h100-sxm colocation --outlook moon", 1, "there are: "),
        BadInput("plan sensitivity", 64, "<subjects>"),
        BadInput("plan sensitivity h100-sxm colocation --swing 20", 64, "write one as 2% or 0.02"),
        BadInput("check --baseline main --threshold 2", 64, "write one as 2% or 0.02"),
        BadInput("check --baseline main --until-mde 0", 64, "write one as 2% or 0.02"),
        BadInput("plan project h100-sxm --treasury hybrid:50%%", 64, "hybrid:50%"),
        BadInput("plan sensitivity h100-sxm colocation --steps 1", 64, "from 2 to 7"),
        BadInput("plan sensitivity h100-sxm --x market.btc_usd", 64, "need two subjects"),
        BadInput("plan sensitivity h100-sxm colocation --x market.btc_usd", 1, "there are: "),
        BadInput("plan sensitivity h100-sxm colocation --x site.hosting.pue=0.5:2", 1, "1 or more"),
        BadInput("plan concentration nowhere.csv", 1, "cannot read nowhere.csv"),
        BadInput("plan concentration nowhere.yaml", 1, "nowhere.yaml"),
        BadInput("plan concentration nothing", 1, "there are: "),
        BadInput("plan concentration percent.csv", 1, "25 % as 0.25"),
        BadInput("plan concentration garbage.json", 1, "there are: "),
        BadInput("plan concentration ./garbage.json", 1, "garbage.json"),
        BadInput(
            "plan concentration pools.csv --merge a+z=y", 1,
            "names \"z\", which is not there; there are: a, b"),
        BadInput("plan concentration pools.csv --merge a", 1, "FIRST+SECOND=NAME"),
        BadInput("plan concentration pools.csv --top 0", 64, "from 1 up"),
        BadInput("plan split --owned colocation", 64, "--owned is of machines, and colocation has none"),
        BadInput("plan split --owned nobody", 1, "there is no subject \"nobody\""),
        BadInput("plan split --owned antminer-s19-xp=600 --paths 100", 64, "such a machine lasts"),
        BadInput("plan breakeven h100-sxm --owned h100-sxm", 64, "--owned is of years to come"),
        BadInput("plan sensitivity colocation --contract anthropic-hut8-2025-12", 64, "add --of npv"),
        BadInput(
            "plan breakeven h100-sxm --of npv --contract anthropic-hut8-2025-12", 64, "is of colocation"),
        BadInput("plan project b200-sxm", 1, "accelerator \"b200-sxm\" has no price_usd, which this needs"),
        BadInput(
            "plan project antminer-s23-hyd --set market.colocation.usd_per_kw_month=150", 1,
            "market.colocation.usd_per_kw_month=150 changes nothing in this answer"),
        BadInput(
            "plan simulate colocation --paths 100 --set site.hashing.uptime_share=0.5", 1,
            "site.hashing.uptime_share=0.5 changes nothing in this answer"),
        BadInput(
            "plan breakeven h100-sxm --set site.hashing.pue=1.2", 1,
            "site.hashing.pue=1.2 changes nothing in this answer"),
        BadInput(
            "plan breakeven colocation --of npv --set market.btc_usd=90000", 1,
            "market.btc_usd=90000 changes nothing in this answer"),
        BadInput(
            "plan sensitivity h100-sxm colocation --set market.difficulty=100e12", 1,
            "market.difficulty=100e12 changes nothing in this answer"),
        BadInput(
            "plan project colocation --set market.btc_usd=90000", 1,
            "market.btc_usd=90000 changes nothing in this answer"),
        BadInput(
            "plan simulate colocation --paths 100 --set market.btc_usd=90000", 1,
            "market.btc_usd=90000 changes nothing in this answer"),
        BadInput(
            "plan simulate h100-sxm --paths 100 --set outlook.btc_growth_share_per_year=0.5", 1,
            "outlook.btc_growth_share_per_year=0.5 changes nothing in this answer"),
        BadInput(
            "plan split --hashing antminer-s23-hyd --hosting colocation --paths 100 "
                + "--set accelerator.h100-sxm.usd_per_hour=3", 1,
            "accelerator.h100-sxm.usd_per_hour=3 changes nothing in this answer"),
        BadInput(
            "plan project colocation --forward-hashprice 2027-01=30", 1,
            "--forward-hashprice changes nothing in this answer"),
        BadInput(
            "plan breakeven antminer-s23-hyd --forward-hashprice 2027-01=30", 1,
            "--forward-hashprice changes nothing in this answer"),
        BadInput("plan project antminer-s23-hyd --forward-hashprice 30", 64, "as in 2026-12=36,2027-06=33"),
        BadInput(
            "plan project antminer-s23-hyd --forward-hashprice 2027-06=30,2027-01=31", 64,
            "give months in order"),
        BadInput(
            "plan project antminer-s23-hyd --market 2026-06-29 --forward-hashprice 2026-05=30", 64,
            "has the month of 2026-05-01, which is before market 2026-06-29"),
        BadInput("revenue --against moon", 64, "contracts"),
    ]

    /// Options that do nothing for what was asked.
    static let idle = [
        BadInput("plan breakeven antminer-s21-xp h100-sxm --years 8", 64, "--years is of years to come"),
        BadInput("plan sensitivity h100-sxm --years 5", 64, "add --of npv"),
        BadInput(
            "plan breakeven antminer-s21-xp h100-sxm --power-profile generic", 64,
            "--power-profile is of this-host, which is not asked about"),
        BadInput(
            "plan breakeven antminer-s21-xp --store nowhere.sqlite", 64,
            "--store is of this-host, which is not asked about"),
        BadInput(
            "plan sensitivity h100-sxm --run latest", 64, "--run is of this-host, which is not asked about"),
        BadInput(
            "plan breakeven this-host --run ./r.json --store s.sqlite", 64, "--store is of stored runs"),
        BadInput("plan sensitivity h100-sxm --steps 3", 64, "--steps need two subjects"),
        BadInput("plan project h100-sxm --treasury hold", 64, "--treasury is of mined bitcoin"),
        BadInput("plan project colocation --rebuy never", 64, "--rebuy is of machines"),
        BadInput(
            "plan split --hosting h100-sxm --contract anthropic-hut8-2025-12", 64,
            "--contract is of colocation, and h100-sxm hosts"),
        BadInput(
            "plan split --hosting colocation --hashing antminer-s21-xp --owned antminer-s19-xp", 64,
            "--owned names antminer-s19-xp, which is not asked about"),
        BadInput(
            "plan concentration pools.csv --profiles-dir home", 64, "--profiles-dir is of shares profiles"),
        BadInput("revenue --power-profile generic", 64, "--power-profile is of a measured host"),
        BadInput("revenue --store nowhere.sqlite", 64, "--store is of stored runs, and none is named"),
        BadInput("revenue --markets all --market 2026-06-29", 64, "leave out --market"),
        BadInput("revenue --markets all --power-profile generic", 64, "no run is named"),
        BadInput("report --power-profile generic", 64, "--power-profile is of a measured host"),
        BadInput("report --last 5", 64, "--last is of a history of runs"),
        BadInput("report --store nowhere.sqlite", 64, "--store nowhere.sqlite holds no run"),
        BadInput("report --plan /dev/null", 1, "--plan /dev/null holds no question; write one a line"),
        BadInput("report --charts garbage.json", 1, "--charts garbage.json is a file; name a folder"),
        BadInput("report --charts nowhere", 1, "there is no folder nowhere for --charts; make it"),
        BadInput("compare latest~1 latest --site container-1mw", 64, "--site is of what machines earn"),
        BadInput("compare a.json b.json --store s.sqlite", 64, "--store is of stored runs"),
        BadInput("compare --profiles h100-sxm colocation --across-hosts", 64, "are of runs"),
        BadInput(
            "compare --profiles h100-sxm colocation --power-profile generic", 64,
            "--power-profile is of this-host, which is not compared"),
        BadInput(
            "compare --profiles ercot-mining-50mw conversion-100mw --site container-1mw", 64,
            "--site says where all are compared, and these are sites"),
        BadInput("check --baseline main --site container-1mw", 64, "add --metric usd_per_mw_year"),
        BadInput("check --self-test --store s.sqlite", 64, "--store is of stored runs"),
    ]

    static let explained = [
        BadInput("run --no-store --power-profile nothing", 1, "`wattmark profiles list host` names all "),
        BadInput(
            "run --no-store --market 1999-01-01", 1,
            "there are: 2025-09-04, 2025-10-29, 2025-12-25, 2026-06-29"),
        BadInput("run --no-store --site moon", 1, "there are: container-1mw"),
        BadInput(
            "revenue --set accelerator.h100-sxm.tdp_watts=710", 1,
            "accelerator.h100-sxm.tdp_watts=710 changes nothing in this answer"),
        BadInput(
            "compare --profiles ercot-mining-50mw 2026-06-29", 1,
            "ercot-mining-50mw is a site, 2026-06-29 is a market"),
        BadInput("compare --profiles h100-sxm colocation 2026-06-29", 1, "h100-sxm is a machine, colocation"),
        BadInput("compare --profiles h100-sxm h100-smx", 1, "did you mean h100-sxm?"),
        BadInput(
            "revenue --set contract.anthropic-hut8-2025-12.years=0.04", 1, "0.04 years is less than a month"),
        BadInput(
            "revenue --set contract.microsoft-iren-2025-11.prepaid_credit_to_year=30", 1,
            "year 30 is after the term of 5 years"),
        BadInput("revenue --set site.hashing.useful_life_months=0.4", 1, "0.4 months is less than a month"),
        BadInput(
            "plan project antminer-s23-hyd --forward-hashprice 2027-06=1e-300", 64,
            "as in 2026-12=36,2027-06=33"),
        BadInput("compare --profiles h100-sxm moon", 1, "`wattmark profiles list` names all "),
        BadInput(
            "revenue --set outlook.btc_growth_share_per_year=0.1", 1,
            "an outlook is of years to come, and this answer is of a year"),
        BadInput(
            "plan project antminer-s19-xp --set site.hashing.useful_life_months=36", 1,
            "antminer-s19-xp cannot be projected: it is 36 months old, and such a machine lasts 36"),
        BadInput(
            "plan breakeven antminer-s19-xp --of after-capital --set site.hashing.useful_life_months=36", 1,
            "has no after capital: 36 months old at its price, of a life of 36; --set "),
        BadInput("run --no-store --output missing/r.json", 1, "there is no folder"),
        BadInput("run --no-store --output home", 1, "it is a folder"),
        BadInput("run --no-store --output garbage.json/r.json", 1, "there is no folder"),
        BadInput("run --quick", 1, "this is a debug build"),
        BadInput("run --no-store", 1, "unset", environment: ["HWLOC_SYNTHETIC": "core:2 pu:1"]),
        BadInput("run --no-store", 1, "unset", environment: ["HWLOC_XMLFILE": Program.hybridMachine]),
        BadInput("topology", 1, "HWLOC_SYNTHETIC", environment: ["HWLOC_SYNTHETIC": "core:many"]),
        BadInput("topology --json", 1, "lstopo", environment: ["HWLOC_XMLFILE": "nowhere.xml"]),
        BadInput("topology", 1, "lstopo", environment: ["HWLOC_XMLFILE": "garbage.json"]),
        BadInput("revenue latest", 1, "wattmark run"),
        BadInput("revenue --market moon", 1, "there are: 2025-09-04, 2025-10-29, 2025-12-25, 2026-06-29"),
        BadInput("results show 0123", 1, "home"),
        BadInput("results remove latest", 1, "there is no store at"),
        BadInput("results import nowhere.json", 1, "cannot read nowhere.json: no such file or directory"),
        BadInput("results import home", 1, "cannot read home: is a directory"),
        BadInput("results import garbage.json", 1, "garbage.json"),
        BadInput("results import altered.json", 1, "was changed after it was written"),
        BadInput(
            "results import rapid.json", 1, "tool.build: \"rapid\" is neither \"release\" nor \"debug\""),
        BadInput("results import -", 1, "standard input holds no record"),
        BadInput("results import garbage.json --store home", 1, "garbage.json"),
        BadInput("results list --store home", 1, "home"),
        BadInput("results list --store garbage.json", 1, "garbage.json"),
        BadInput("results show --store damaged.sqlite", 1, "damaged.sqlite"),
        BadInput("profiles show nothing", 1, "`wattmark profiles list` names all "),
        BadInput("profiles list --profiles-dir nowhere", 1, "nowhere"),
        BadInput("profiles list --profiles-dir home", 1, "expected a directory with hosts"),
        BadInput("profiles show x --profiles-dir broken", 1, "broken/asics/x.yaml:6: wall_watts"),
        BadInput("profiles show x --profiles-dir garbled", 1, "garbled/hosts/x.yaml:2"),
        BadInput("revenue --profiles-dir broken", 1, "broken/markets is empty; add a market"),
        BadInput("run --no-store --profiles-dir broken", 1, "broken/markets is empty; add a market"),
    ]
}
