import Foundation
import Profiles
import Testing

@Suite struct NewProfileTests {
    private let fixture: TemporaryLibrary
    private let library: ProfileLibrary

    init() throws {
        fixture = try TemporaryLibrary()
        library = try ProfileLibrary.load(directory: fixture.directory)
    }

    private static let own = AsOf("2026-02-03").map {
        Provenance(source: "an exchange: spot", asOf: $0, confidence: .medium)
    }

    private func value(_ key: String, _ text: String) throws -> NewProfile.Value {
        NewProfile.Value(key: key, text: text, provenance: try #require(Self.own))
    }

    /// What is set has its own source, and what is not keeps that of the other file.
    @Test func everyValueKeepsItsSource() throws {
        let profile = try NewProfile(
            .market, id: "2026-02-03", after: "example-market", in: library,
            values: [try value("btc_usd", "90000"), try value("market.colocation.usd_per_kw_month", "140")],
            day: CalendarDate("2026-02-03"))
        try fixture.write(profile.text, to: "markets/2026-02-03.yaml")
        let found = try ProfileLibrary.load(directory: fixture.directory).market("2026-02-03")
        let before = try library.market("example-market")
        #expect(found.date.description == "2026-02-03" && found.name == "2026-02-03")
        #expect(found.btcUsd?.median == 90_000 && found.btcUsd?.provenance == Self.own)
        #expect(found.colocation.usdPerKwMonth.provenance == Self.own)
        #expect(found.difficulty == before.difficulty && found.feesBtcPerBlock == before.feesBtcPerBlock)
    }

    @Test func whatIsNoValueOfItsKeyIsRefused() throws {
        for (key, text, says) in [
            ("btc_usd", "-1", "-1 is not positive"), ("btc_us", "1", "did you mean"),
            ("difficulty", "much", "is not a plain number"),
        ] {
            let error = #expect(throws: ProfileError.self) {
                try NewProfile(
                    .market, id: "new", after: "example-market", in: library, values: [try value(key, text)])
            }
            #expect(error?.description.contains(says) == true, "\(error?.description ?? "")")
        }
        #expect(throws: ProfileError.self) {
            try NewProfile(.market, id: "new", after: "nothing", in: library, values: [])
        }
        let taken = #expect(throws: ProfileError.self) {
            try NewProfile(.asic, id: "example-market", after: "example-asic", in: library, values: [])
        }
        #expect(taken?.description.contains("already; choose another") == true)
    }

    /// What was said of the figures that are replaced goes with them.
    @Test func nothingIsSaidOfWhatWasReplaced() throws {
        let shipped = try ProfileLibrary.load(directory: shippedProfiles)
        let base = try shipped.market("2026-06-29")
        try #require(!base.colocation.derivedFrom.isEmpty && base.networkExahashPerSecond != nil)
        func made(_ key: String, _ text: String) throws -> Market {
            let profile = try NewProfile(
                .market, id: "2026-07-01", after: base.id, in: shipped, values: [try value(key, text)],
                day: CalendarDate("2026-07-01"))
            return try ProfileLibrary.load(folders: [
                ProfileFolder(shippedProfiles),
                ProfileFolder(kept: ["markets/2026-07-01.yaml": profile.text], named: "new"),
            ]).market("2026-07-01")
        }
        #expect(try made("colocation.usd_per_kw_month", "170").colocation.derivedFrom.isEmpty)
        #expect(try made("difficulty", "1.4e14").networkExahashPerSecond == nil)
        #expect(try made("network_exahash_per_second", "1010").networkExahashPerSecond?.median == 1010)
        #expect(try made("btc_usd", "90000").colocation.derivedFrom == base.colocation.derivedFrom)
        let device = try NewProfile(
            .accelerator, id: "h100-sxm", after: "h100-sxm", in: shipped,
            values: [try value("all_in_it_watts_per_device", "1300")])
        #expect(device.text.contains("all_in_basis: 'an exchange: spot'"), "\(device.text)")
    }

    /// What is no figure has no source of its own, so the file's says whose it is.
    @Test func aValueWithoutASourceOfItsOwnIsNamedInTheFiles() throws {
        let profile = try NewProfile(
            .asic, id: "example-asic", after: "example-asic", in: library,
            values: [try value("maker", "Another")])
        #expect(profile.text.contains("; maker by an exchange: spot, 2026-02-03"), "\(profile.text)")
        let shares = try #require(library.shares.first).id
        let error = #expect(throws: ProfileError.self) {
            try NewProfile(
                .shares, id: "new", after: shares, in: library, values: [try value("date", "2026-11-01")])
        }
        #expect(error?.description.contains("belongs to other shares") == true)
    }

    /// Among all folders that it will stand in.
    @Test func whatTheLibraryWouldRefuseIsNotMade() throws {
        let folders = [ProfileFolder(fixture.directory)]
        let today = try #require(CalendarDate("2026-11-29"))
        let market = try NewProfile(
            .market, id: "new", after: "example-market", in: library,
            values: [try value("reference_accelerator", "nosuch")])
        let error = #expect(throws: ProfileError.self) { try market.check(in: folders, today: today) }
        #expect(error?.description.contains("there is no accelerator \"nosuch\"") == true)
        let own = try TemporaryLibrary()
        let text = try String(contentsOfFile: own.path("asics/example-asic.yaml"), encoding: .utf8)
        try own.write(text.replacingOccurrences(of: "example-asic", with: "mine"), to: "asics/mine.yaml")
        let site = try NewProfile(.site, id: "mine", after: "example-site", in: library, values: [])
        try site.check(in: folders, today: today)
        #expect(throws: ProfileError.self) {
            try site.check(
                in: folders + [ProfileFolder(own.directory, isFoundByItself: true)], today: today)
        }
        for id in [".", "..", ".hidden", "-x"] {
            #expect(throws: ProfileError.self) {
                try NewProfile(.asic, id: id, after: "example-asic", in: library, values: [])
            }
        }
        let dear = try NewProfile(
            .market, id: "new", after: "example-market", in: library, values: [try value("btc_usd", "9e7")])
        #expect(try dear.advice(in: folders, today: today).map(\.code) == [.unusualNumber])
    }

    /// A device's published rate can be set by its model, in place of what was published of a megawatt.
    @Test func aPublishedRateOfTokensIsSet() throws {
        let shipped = try ProfileLibrary.load(directory: shippedProfiles)
        func rates(_ device: String, _ model: String) throws -> [Double?] {
            try shipped.applying(
                [
                    ProfileOverride(
                        "accelerator.\(device).published_tokens.\(model).tokens_per_second_per_device=1234")
                ], to: ProfileChoice()
            ).accelerator(device).publishedTokens.filter { $0.model == model && $0.counts == .all }
                .map { $0.ratePerDevice?.median }
        }
        #expect(try rates("h100-sxm", "gpt-oss-120b") == [1234])
        #expect(try rates("gb200-nvl72", "llama-3.1-8b") == [1234])
        #expect(try shipped.accelerator("h100-sxm").publishedTokens.first?.ratePerDevice?.median == 1557)
        let error = #expect(throws: ProfileError.self) {
            try shipped.applying(
                [ProfileOverride("accelerator.h100-sxm.published_tokens=3")], to: ProfileChoice())
        }
        #expect(error?.description.contains("published_tokens.MODEL.tokens_per_second_per_device") == true)
    }

    @Test(arguments: ProfileKind.allCases) func everyKindCanBeMadeAfterAnother(kind: ProfileKind) throws {
        let base = try #require(library.files.first { $0.kind == kind && $0.id != "generic" })
        let profile = try NewProfile(kind, id: "my-own", after: base.id, in: library, values: [])
        try fixture.write(profile.text, to: "\(kind.folder)/my-own.yaml")
        let made = try ProfileLibrary.load(directory: fixture.directory)
        #expect(made.faults.isEmpty && made.file("my-own")?.kind == kind)
    }
}

/// Answers in the shapes of a node and of an explorer, made up here.
@Suite struct NetworkAnswerTests {
    private func values(_ json: String) throws -> [String: NewProfile.Value] {
        let today = try #require(CalendarDate("2026-11-29"))
        return Dictionary(
            try NetworkAnswer.values(of: Data(json.utf8), today: today).map { ($0.key, $0) },
            uniquingKeysWith: { $1 })
    }

    @Test func aNodeIsUnderstood() throws {
        let info = try values(
            #"{"blocks": 976123, "difficulty": 141250000000000.5, "networkhashps": 1.01e21, "chain": "main", "warnings": []}"#
        )
        #expect(info["difficulty"]?.text == "141250000000000.5")
        #expect(info["reference_block.height"]?.text == "976123")
        #expect(info["reference_block.date"]?.text == "2026-11-29")
        #expect(info["difficulty"]?.provenance.source == "bitcoin-cli getmininginfo")
        #expect(info["network_exahash_per_second"]?.text == "1010")
        let wrapped = try values(
            #"{"result": {"blocks": 976123, "difficulty": 1.4e14, "networkhashps": 1e21}, "error": null, "id": 1}"#
        )
        #expect(wrapped["reference_block.height"]?.text == "976123")
        let odd = try values(#"{"height": 976100, "time": 1795824000, "totalfee": 3456789}"#)
        #expect(odd["fees_btc_per_block"]?.text == "0.03456789", "to the satoshi")
        let block = try values(
            #"{"avgfee": 1200, "height": 976100, "subsidy": 312500000, "time": 1795824000, "totalfee": 2500000}"#
        )
        #expect(block["fees_btc_per_block"]?.text == "0.025")
        #expect(block["reference_block.date"]?.text == "2026-11-28")
        #expect(block["fees_btc_per_block"]?.provenance.asOf.description == "2026-11-28")
    }

    @Test func anExplorerIsUnderstood() throws {
        let prices = try values(#"{"time": 1795824000, "USD": 91234, "EUR": 84000}"#)
        #expect(prices["btc_usd"]?.text == "91234" && prices.count == 1)
        let hashrate = try values(#"{"hashrates": [], "currentHashrate": 1e21, "currentDifficulty": 1.4e14}"#)
        #expect(hashrate["difficulty"]?.text == "140000000000000")
        let adjustment = try values(
            #"{"progressPercent": 44.4, "difficultyChange": 98.4, "remainingBlocks": 1121, "nextRetargetHeight": 977760}"#
        )
        #expect(adjustment["reference_block.height"]?.text == "976639")
        let blocks = try values(
            """
            [{"height": 976101, "timestamp": 1795824600, "difficulty": 1.4e14, "extras": {"totalFees": 1000000}},
             {"height": 976102, "timestamp": 1795825000, "difficulty": 1.4e14, "extras": {"totalFees": 3000000}}]
            """)
        #expect(blocks["fees_btc_per_block"]?.text == "0.02")
        #expect(blocks["reference_block.height"]?.text == "976102")
    }

    @Test(arguments: [
        #"{"result": null, "error": {"code": -32601, "message": "no such method"}, "id": 1}"#,
        "", "{", "3", "{}", "[]", #"{"networkhashps": 1, "blocks": 3}"#,
        #"{"networkhashps": 1, "blocks": 3, "difficulty": 1, "chain": "test"}"#,
        #"{"USD": "many"}"#, #"[{"height": 3}]"#,
        // Before the first block, of tomorrow's tomorrow, and of no calendar.
        #"{"USD": 5, "time": 0}"#, #"{"USD": 5, "time": 1796083200}"#, #"{"USD": 5, "time": 9e18}"#,
        // Not of the main chain, and not one after another.
        #"{"height": 977000, "subsidy": 5000000000, "time": 1795824000, "totalfee": 1}"#,
        """
        [{"height": 977000, "timestamp": 1795824600, "difficulty": 1.4e14, "extras": {"totalFees": 1}},
         {"height": 5, "timestamp": 1795825000, "difficulty": 1.4e14, "extras": {"totalFees": 3}}]
        """,
        #"{"USD": 5, "time": -9e18}"#, #"{"totalfee": 1, "height": 1, "time": 1e300}"#,
    ]) func whatIsNoAnswerIsRefused(json: String) {
        #expect(throws: ProfileError.self) { try values(json) }
    }

    private func fault(_ json: String, from answerer: NetworkAnswer.Answerer? = nil) throws -> String {
        let today = try #require(CalendarDate("2026-11-29"))
        let error = #expect(throws: ProfileError.self) {
            try NetworkAnswer.values(of: Data(json.utf8), from: answerer, today: today)
        }
        return try #require(error).description
    }

    /// Who is said to have answered must have.
    @Test func whoAnsweredIsChecked() throws {
        let today = try #require(CalendarDate("2026-11-29"))
        let prices = #"{"time": 1795824000, "USD": 91234}"#
        let values = try NetworkAnswer.values(of: Data(prices.utf8), from: .mempool, today: today)
        #expect(values.map(\.key) == ["btc_usd"])
        #expect(try fault(prices, from: .node).contains("has the shape of mempool, and not of node"))
        #expect(try fault("{}", from: .node).contains("is none of the answers"))
    }

    @Test func faultsSayWhatIsWrong() throws {
        #expect(try fault("null").contains("is none of the answers that are known"))
        let subsidy = #"{"height": 977000, "subsidy": 5000000000, "time": 1795824000, "totalfee": 1}"#
        #expect(try fault(subsidy).contains("5000000000 satoshi at block 977000, where it is 312500000"))
        let chain = try fault(#"{"networkhashps": 1, "blocks": 3, "difficulty": 1, "chain": "a\nb"}"#)
        #expect(chain.contains("is of the chain") && !chain.contains("\n"))
        let unknown = ProfileError.noSuchProfile(kind: .asic, id: "a\nb", available: ["antminer-s9"])
        #expect(!unknown.description.contains("\n"), "\(unknown)")
    }
}
