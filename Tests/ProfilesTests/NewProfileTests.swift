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
        "", "{", "3", "{}", "[]", #"{"networkhashps": 1, "blocks": 3}"#,
        #"{"networkhashps": 1, "blocks": 3, "difficulty": 1, "chain": "test"}"#,
        #"{"USD": "many"}"#, #"[{"height": 3}]"#,
        // Before the first block, of tomorrow's tomorrow, and of no calendar.
        #"{"USD": 5, "time": 0}"#, #"{"USD": 5, "time": 1796083200}"#, #"{"USD": 5, "time": 9e18}"#,
        #"{"USD": 5, "time": -9e18}"#, #"{"totalfee": 1, "height": 1, "time": 1e300}"#,
    ]) func whatIsNoAnswerIsRefused(json: String) {
        #expect(throws: ProfileError.self) { try values(json) }
    }
}
