import RunRecords

/// What a row rests on, by name: in words, and what of it is a number as a figure.
///
/// It is gathered for every row and told only where the row is shown: most rows are reckoned for one number in a search.
struct Assumptions: ExpressibleByDictionaryLiteral, Sendable {
    private enum Part: Sendable {
        case words(String)
        case input(Input)
        /// A figure whose words say more than itself.
        case told(Input, String)
        /// What follows from the others; in its own digits unless words are given.
        case derived(Double, String?)
    }

    /// Of names that stand here twice, the last counts.
    private var parts: [(name: String, part: Part)] = []

    init(dictionaryLiteral elements: (String, String)...) {
        parts = elements.map { ($0, .words($1)) }
    }

    init(_ inputs: [Input]) { parts = inputs.map { ($0.name, .input($0)) } }

    /// In words alone.
    mutating func say(_ name: String, _ words: String) { parts.append((name, .words(words))) }

    mutating func derive(_ name: String, _ value: Double, in text: String? = nil) {
        parts.append((name, .derived(value, text)))
    }

    mutating func tell(_ name: String, _ input: Input, in text: String) {
        parts.append((name, .told(input, text)))
    }

    /// Of names that both have, what the other says goes.
    mutating func merge(_ other: Assumptions) { parts += other.parts }

    func merging(_ other: Assumptions) -> Assumptions {
        var all = self
        all.merge(other)
        return all
    }

    /// All of them, as a record keeps them.
    func told() -> (words: [String: String], figures: [String: AssumedFigure]) {
        var words: [String: String] = [:]
        var figures: [String: AssumedFigure] = [:]
        for (name, part) in parts {
            switch part {
            case .words(let text): words[name] = text
            case .input(let input): (words[name], figures[name]) = (input.text, input.figure)
            case .told(let input, let text): (words[name], figures[name]) = (text, input.figure)
            case .derived(let value, let text):
                words[name] = text ?? shortest(value)
                figures[name] = AssumedFigure(
                    value: value, unit: Self.unit(of: name), source: AssumedFigure.derived)
            }
        }
        return (words, figures)
    }

    /// That a name ends with, the longest first: `usd_per_hour` is in USD/h.
    static func unit(of name: String) -> String {
        let name = name.utf8
        return units.first { unit in
            let before = name.count - unit.ending.utf8.count
            guard before >= 0, name.suffix(unit.ending.utf8.count).elementsEqual(unit.ending.utf8) else {
                return false
            }
            return before == 0 || name.dropLast(unit.ending.utf8.count).last == UInt8(ascii: "_")
        }?.unit ?? "1"
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
