import Economics
import Quantities
import RunRecords

/// What a run comes to, in one sentence: the host's rates, and what a megawatt of such hosts leaves.
struct HostAnswer {
    /// Whose answer it is, within a sentence.
    let host: String
    /// How fast it is.
    private let speed: String
    /// What it earns by each use.
    private let earned: [(use: String, words: String)]
    /// That of its uses by which most is left, as far as the steps are known.
    /// `nil` where none has a price.
    let best: RevenueRow?
    /// What that leaves, in words: `after capital by hosting`.
    var words: String { best.map { Self.words(for: $0, by: $0.use.rawValue) } ?? "" }

    /// `nil` where the host earns nothing that could be priced.
    ///
    /// - Parameter host: who it is of, where that is not the reader's own.
    init?(_ record: RunRecord, _ own: [RevenueEntry], of host: String = "this host") {
        self.host = host
        let own = own.filter { $0.row.mwBasis == .facility && $0.row.subject == .thisHost }
        let hashing = own.map(\.row).first { $0.use == .hashing }
        let hosted = own.filter { $0.row.use == .hosting }
        let hosting = hosted.filter(Self.hasOwnPrice).map(\.row).max { Self.most($0) < Self.most($1) }
        let isUnrented = hosting == nil && !hosted.isEmpty
        let known = [hashing, hosting].compactMap(\.self)
        guard !known.isEmpty || isUnrented, let power = record.power else { return nil }
        best = known.max { Self.most($0) < Self.most($1) }
        let measured = MeasuredHost(
            measurements: record.measurements, power: power, idleWatts: nil, cores: 1
        ).rates
        let hashes = measured.first { $0.benchmark.computation == .sha256d }
        let products = measured.filter { $0.benchmark.computation.workload == .matmul }
        let flops =
            products.first { $0.benchmark.dataType == .bf16 }
            ?? products.first { $0.benchmark.dataType == .f32 } ?? products.first
        let rates = [hashes, flops].compactMap { rate in
            rate.map {
                "\(NumberText.withUnit($0.rate.center, $0.benchmark.unit.rawValue)) (\($0.benchmark.title))"
            }
        }
        var earned = known.compactMap { row in
            Self.earned(row).map {
                (use: row.use.rawValue, words: "a megawatt of it \($0)")
            }
        }
        if isUnrented {
            earned.append(
                (Use.hosting.rawValue, "not known, for no rent of \(host) has a source"))
        }
        speed = rates.joined(separator: ", ")
        self.earned = earned
    }

    var text: String { text(named: host) }

    /// - Parameter name: what begins it.
    func text(named name: String) -> String {
        (["\(name): \(speed)"] + earned.map { "\($0.use): \($0.words)" }).joined(separator: "; ")
    }

    /// The same, a line for each question.
    var lines: [(question: String, answer: String)] {
        [("Answer", "\(host): \(speed)")] + earned.map { ($0.use, $0.words) }
    }

    /// What the work of another part sells for, or the most that could be served, is no price of this host. Records of
    /// before there were steps took the rent of another model by the core.
    private static func hasOwnPrice(_ entry: RevenueEntry) -> Bool {
        switch entry.row.model {
        case .perFlop: false
        case .hashprice, .perDeviceHour, .perKilowatt, .perToken:
            entry.row.steps != nil && !entry.priced.isBound
        }
    }

    /// The furthest step that is known, each of which is at most the one before.
    static func most(_ row: RevenueRow) -> Double {
        (row.steps?.afterCapital ?? row.steps?.operatingMargin ?? row.netUsdPerMwYear).center
    }

    private static func earned(_ row: RevenueRow?) -> String? {
        guard let row else { return nil }
        let value = most(row)
        let amount = dollars(abs(value))
        if row.steps?.afterCapital != nil {
            return "\(value < 0 ? "loses" : "leaves") \(amount) after capital"
        }
        // Whatever the machines cost, no more than the margin is left.
        guard row.steps?.operatingMargin != nil else { return "earns \(dollars(value)) net of power" }
        return """
            \(value < 0 ? "loses at least" : "leaves at most") \(amount) after capital (sold by \(row.model); what the host \
            costs is not known)
            """
    }

    private static func words(for row: RevenueRow, by use: String) -> String {
        if row.steps?.afterCapital != nil { return "after capital by \(use)" }
        return row.steps?.operatingMargin != nil
            ? "after capital by \(use), its own price not counted" : "net of power by \(use)"
    }

    private static func dollars(_ value: Double) -> String { NumberText.dollars(value) + " USD a year" }
}
