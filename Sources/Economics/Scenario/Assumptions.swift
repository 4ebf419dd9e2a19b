import RunRecords

/// What a row rests on, by name: in words, and what of it is a number as a figure.
struct Assumptions: ExpressibleByDictionaryLiteral, Sendable {
    private(set) var words: [String: String] = [:]
    private(set) var figures: [String: AssumedFigure] = [:]

    init(dictionaryLiteral elements: (String, String)...) {
        for (name, text) in elements { words[name] = text }
    }

    init(_ inputs: [Input]) {
        for input in inputs {
            words[input.name] = input.text
            figures[input.name] = input.figure
        }
    }

    subscript(name: String) -> String? {
        get { words[name] }
        set { words[name] = newValue }
    }

    /// What follows from the others.
    mutating func derive(_ name: String, _ value: Double) {
        words[name] = shortest(value)
        figures[name] = AssumedFigure(
            value: value, unit: Self.unit(of: name), source: AssumedFigure.derived)
    }

    /// A figure whose words say more than itself.
    mutating func tell(_ name: String, _ input: Input, in text: String) {
        words[name] = text
        figures[name] = input.figure
    }

    mutating func derive(_ name: String, _ value: Double, in text: String) {
        derive(name, value)
        words[name] = text
    }

    /// Of names that both have, what the other says goes.
    mutating func merge(_ other: Assumptions) {
        words.merge(other.words) { $1 }
        figures.merge(other.figures) { $1 }
    }

    func merging(_ other: Assumptions) -> Assumptions {
        var all = self
        all.merge(other)
        return all
    }

    /// That a name ends with, the longest first: `usd_per_hour` is in USD/h.
    static func unit(of name: String) -> String {
        units.first { name == $0.ending || name.hasSuffix("_" + $0.ending) }?.unit ?? "1"
    }

    private static let units: [(ending: String, unit: String)] = [
        ("h_per_s", "H/s"), ("terahash_per_second", "TH/s"), ("flop_per_s", "FLOP/s"), ("tflops", "TFLOP/s"),
        ("watts", "W"), ("usd_per_mwh", "USD/MWh"), ("btc_per_block", "BTC/block"),
        ("usd_per_ph_day", "USD/PH/day"), ("per_terahash", "J/TH"), ("usd_per_pflop_hour", "USD/PFLOP-hour"),
        ("usd_per_hour", "USD/h"), ("tokens_per_s", "tokens/s"), ("usd_per_million_tokens", "USD/M tokens"),
        ("bytes_per_s", "B/s"), ("usd_per_kw_month", "USD/kW-month"),
        ("usd_per_facility_mw_year", "USD/MW-year"), ("usd_per_it_mw_year", "USD/IT MW-year"),
        ("usd_per_facility_mw", "USD/MW"), ("usd_per_it_mw", "USD/IT MW"), ("btc_usd", "USD/BTC"),
        ("price_usd", "USD"), ("years", "years"), ("hours", "hours"), ("share_per_year", "1/year"),
    ]
}
