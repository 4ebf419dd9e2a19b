package import Foundation
import PlainText

/// What a node or an explorer says of the Bitcoin network, in the shape of its own answer: `bitcoin-cli getmininginfo` and
/// `getblockstats`, and of mempool.space's API `prices`, `mining/hashrate`, `difficulty-adjustment` and `blocks`.
package enum NetworkAnswer {
    /// Who answered.
    package enum Answerer: String, CaseIterable, Sendable {
        case node, mempool
    }

    /// The values of a market that the answer holds.
    ///
    /// - Parameters:
    ///   - today: where the answer names no day of its own.
    ///   - answerer: whose shape it must have; any where it is `nil`.
    ///   - source: who answered; by default what the shape is known by.
    ///   - file: where it was read, for faults.
    package static func values(
        of data: Data, from answerer: Answerer? = nil, today: CalendarDate, source: String? = nil,
        in file: String = "the answer"
    ) throws(ProfileError) -> [NewProfile.Value] {
        do throws(Fault) {
            return try values(data, answerer, today, source)
        } catch {
            throw .invalid(
                ProfileFault(
                    file: file, line: nil, column: nil, field: nil, problem: error.problem,
                    remedy: error.remedy))
        }
    }

    private static func values(
        _ data: Data, _ answerer: Answerer?, _ today: CalendarDate, _ source: String?
    ) throws(Fault) -> [NewProfile.Value] {
        let answer: Any
        do {
            answer = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
        } catch {
            throw Fault(problem: "is not JSON", remedy: "hand on the answer as it came")
        }
        func check(_ shape: Answerer) throws(Fault) {
            guard let answerer, answerer != shape else { return }
            throw Fault(
                problem: "has the shape of \(shape.rawValue), and not of \(answerer.rawValue)",
                remedy: "name \(shape.rawValue), or hand on what \(answerer.rawValue) answered")
        }
        if let blocks = answer as? [[String: Any]] {
            try check(.mempool)
            return try Reader([:], today, source).blocks(blocks)
        }
        guard var object = answer as? [String: Any] else { throw unknown }
        // JSON-RPC wraps what bitcoin-cli prints.
        if object["id"] != nil || object["jsonrpc"] != nil {
            if let error = object["error"] as? [String: Any] {
                let words = (error["message"] as? String).map { ": \($0.printable)" } ?? ""
                throw Fault(problem: "is an error of the node\(words)", remedy: "ask it again")
            }
            if let result = object["result"] as? [String: Any] { object = result }
        }
        let reader = Reader(object, today, source)
        if object["networkhashps"] != nil || object["totalfee"] != nil {
            try check(.node)
            return try object["totalfee"] == nil ? reader.miningInfo() : reader.blockStatistics()
        }
        if ["USD", "currentDifficulty", "nextRetargetHeight"].contains(where: { object[$0] != nil }) {
            try check(.mempool)
        }
        if object["USD"] != nil { return try reader.prices() }
        if object["currentDifficulty"] != nil { return try reader.hashrate() }
        if object["nextRetargetHeight"] != nil { return try reader.adjustment() }
        throw unknown
    }

    private static let unknown = Fault(
        problem: "is none of the answers that are known",
        remedy:
            "give getmininginfo or getblockstats of a node, or prices, mining/hashrate, difficulty-adjustment or blocks of mempool.space"
    )

    /// What is wrong with an answer.
    fileprivate struct Fault: Error {
        let problem: String
        let remedy: String
    }
}

/// Reads the values of one answer.
private struct Reader {
    let object: [String: Any]
    let today: CalendarDate
    let source: String?

    private static let satoshi = 1e-8
    private static let exa = 1e18

    init(_ object: [String: Any], _ today: CalendarDate, _ source: String?) {
        (self.object, self.today, self.source) = (object, today, source)
    }

    /// Of the tip of the chain.
    func miningInfo() throws(NetworkAnswer.Fault) -> [NewProfile.Value] {
        if let chain = object["chain"] as? String, chain != "main" {
            throw NetworkAnswer.Fault(
                problem: "is of the chain \"\(chain.printable)\"", remedy: "ask a node of the main chain")
        }
        let from = provenance("bitcoin-cli getmininginfo", .high)
        return [
            value("difficulty", try number("difficulty"), from),
            value("network_exahash_per_second", try number("networkhashps") / Self.exa, from),
            value("reference_block.height", try number("blocks"), from),
            NewProfile.Value(key: "reference_block.date", text: today.description, provenance: from),
        ]
    }

    func blockStatistics() throws(NetworkAnswer.Fault) -> [NewProfile.Value] {
        let day = try day(try number("time"))
        let from = provenance("bitcoin-cli getblockstats", .high, day)
        let height = try number("height")
        if object["subsidy"] != nil { try check(subsidy: try number("subsidy"), atHeight: height) }
        return [
            bitcoin("fees_btc_per_block", satoshi: try number("totalfee"), from),
            value("reference_block.height", height, from),
            NewProfile.Value(key: "reference_block.date", text: day.description, provenance: from),
        ]
    }

    /// Of the main chain it follows from the height.
    private func check(subsidy: Double, atHeight height: Double) throws(NetworkAnswer.Fault) {
        let right = Int(exactly: height).map { BlockSubsidy.satoshi(atHeight: $0) }
        guard let right, subsidy != Double(right) else { return }
        throw NetworkAnswer.Fault(
            problem:
                "has a subsidy of \(shown(subsidy)) satoshi at block \(shown(height)), where it is \(right)",
            remedy: "ask a node of the main chain")
    }

    func prices() throws(NetworkAnswer.Fault) -> [NewProfile.Value] {
        let day = object["time"] == nil ? today : try day(try number("time"))
        return [value("btc_usd", try number("USD"), provenance("mempool.space, prices", .medium, day))]
    }

    func hashrate() throws(NetworkAnswer.Fault) -> [NewProfile.Value] {
        let from = provenance("mempool.space, mining/hashrate", .medium)
        return [
            value("difficulty", try number("currentDifficulty"), from),
            value("network_exahash_per_second", try number("currentHashrate") / Self.exa, from),
        ]
    }

    /// The height of the tip is that of the next retarget less the blocks until then.
    func adjustment() throws(NetworkAnswer.Fault) -> [NewProfile.Value] {
        let from = provenance("mempool.space, difficulty-adjustment", .medium)
        let height = try number("nextRetargetHeight") - (try number("remainingBlocks"))
        return [
            value("reference_block.height", height, from),
            NewProfile.Value(key: "reference_block.date", text: today.description, provenance: from),
        ]
    }

    /// Fees are the mean of the blocks, and the rest is of the newest.
    func blocks(_ blocks: [[String: Any]]) throws(NetworkAnswer.Fault) -> [NewProfile.Value] {
        var fees: [Double] = []
        var heights: [Double] = []
        var newest: (height: Double, difficulty: Double, time: Double)?
        for block in blocks {
            let own = Reader(block, today, source)
            let height = try own.number("height")
            heights.append(height)
            let extras = Reader(block["extras"] as? [String: Any] ?? [:], today, source)
            fees.append(try extras.number("totalFees"))
            if height > newest?.height ?? -1 {
                newest = (height, try own.number("difficulty"), try own.number("timestamp"))
            }
        }
        guard let newest else {
            throw NetworkAnswer.Fault(problem: "holds no block", remedy: "ask for the last ones")
        }
        // One after another, as an explorer gives them: the mean is of the last ones.
        heights.sort()
        if let gap = zip(heights, heights.dropFirst()).first(where: { $1 - $0 != 1 }) {
            throw NetworkAnswer.Fault(
                problem: "holds block \(shown(gap.0)) and after it block \(shown(gap.1))",
                remedy: "hand on blocks that follow each other, each once")
        }
        let day = try day(newest.time)
        let from = provenance("mempool.space, blocks", .medium, day)
        return [
            value("difficulty", newest.difficulty, from),
            bitcoin("fees_btc_per_block", satoshi: fees.reduce(0, +) / Double(fees.count), from),
            value("reference_block.height", newest.height, from),
            NewProfile.Value(key: "reference_block.date", text: day.description, provenance: from),
        ]
    }

    private func number(_ key: String) throws(NetworkAnswer.Fault) -> Double {
        // `true` is a number to the bridge as well.
        guard let value = object[key] as? NSNumber, !Self.isFlag(value), value.doubleValue.isFinite else {
            throw NetworkAnswer.Fault(
                problem: "has no number \(key)", remedy: "hand on the answer as it came")
        }
        return value.doubleValue
    }

    private static func isFlag(_ value: NSNumber) -> Bool {
        ["c", "B"].contains(String(cString: value.objCType))
    }

    /// Of seconds since 1970, from the first block's on.
    private func day(_ seconds: Double) throws(NetworkAnswer.Fault) -> CalendarDate {
        // Of the first block, and of the year 10000.
        let (genesis, end) = (1_231_006_505.0, 253_402_300_800.0)
        let day = (genesis..<end).contains(seconds) ? CalendarDate(Date(timeIntervalSince1970: seconds)) : nil
        guard let day, day.dayNumber <= today.dayNumber + 1 else {
            throw NetworkAnswer.Fault(
                problem: "is of the time \(seconds), at which nobody can have asked",
                remedy: "hand on an answer whose time is in seconds since 1970")
        }
        return day
    }

    private func provenance(
        _ shape: String, _ confidence: Provenance.Confidence, _ day: CalendarDate? = nil
    ) -> Provenance {
        Provenance(
            source: source ?? shape, asOf: AsOf(day ?? today), confidence: confidence)
    }

    /// To the satoshi.
    private func bitcoin(_ key: String, satoshi: Double, _ provenance: Provenance) -> NewProfile.Value {
        var text = String(format: "%.8f", satoshi * Self.satoshi)
        while text.hasSuffix("0") { text.removeLast() }
        return NewProfile.Value(
            key: key, text: text.hasSuffix(".") ? String(text.dropLast()) : text, provenance: provenance)
    }

    private func value(_ key: String, _ number: Double, _ provenance: Provenance) -> NewProfile.Value {
        NewProfile.Value(key: key, text: shown(number), provenance: provenance)
    }

    private func shown(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? "\(number)" }
}
