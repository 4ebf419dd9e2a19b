import Foundation
package import Planning
import Quantities

/// An input that the page lets move. Its key is that of `--set`, and the name of its field.
package struct Lever: Hashable, Sendable {
    /// What a form holds together.
    package enum Group: String, CaseIterable, Sendable {
        case market, site, hashing, hosting, machines, outlook

        package var title: String {
            switch self {
            case .market: "Market"
            case .site: "Site and money"
            case .hashing: "Hashing here"
            case .hosting: "Hosting here"
            case .machines: "Machines"
            case .outlook: "Years to come"
            }
        }
    }

    package let input: PlanInput
    /// What the profiles say; `nil` where no source does, and a note asks for it.
    package let preset: Double?
    /// Whose answers it can move.
    package let views: Set<View>
    /// What it comes to by what else is set; `nil` where that is the preset, and where it is set itself.
    package let following: Double?

    package init(_ input: PlanInput, preset: Double?, views: Set<View>, following: Double? = nil) {
        (self.input, self.preset, self.views, self.following) = (input, preset, views, following)
    }

    package var key: String { input.key }
    /// As a field holds it. A field with this text is not moved.
    package var presetText: String { preset.map(Self.text) ?? "" }
    /// What a field holds that is not moved.
    package var unmovedText: String { following.map(Self.text) ?? presetText }

    /// Of a long sum, as the hashprice is, five digits.
    private static func text(_ value: Double) -> String {
        let text = plain(value)
        guard text.count > 9, value != 0 else { return text }
        let power = pow(10, 4 - floor(log10(abs(value))))
        return plain((value * power).rounded() / power)
    }

    package var group: Group {
        if key.hasPrefix("market.") { return .market }
        if key.hasPrefix("site.hashing.") { return .hashing }
        if key.hasPrefix("site.hosting.") { return .hosting }
        if key.hasPrefix("site.") { return .site }
        return key.hasPrefix("outlook.") ? .outlook : .machines
    }

    /// Keys of what cannot be set beside it, because the one stands for the other.
    package var rivals: [String] {
        let parts = [PlanInput.bitcoinPrice, .difficulty]
        if input == .hashprice { return parts.map(\.key) }
        return parts.contains(input) ? [PlanInput.hashprice.key] : []
    }

    /// Whether a value is what the profiles say.
    func isUnmoved(at value: Double?) -> Bool {
        value != nil && (value == preset || value == Double(presetText))
    }

    /// What is wrong with a value, in a sentence; `nil` where nothing is.
    ///
    /// - Parameter text: as it was written.
    package func fault(of value: Double?, written text: String? = nil) -> String? {
        if let value, input.range.admits(value) { return nil }
        let unit =
            switch input.unit {
            // Of what is said to be a number of one, or a share, nothing is left to say.
            case "1", "share of 1": ""
            case "1e9": ", in billions"
            case let unit where unit.hasPrefix("share of 1"): ", as a \(unit)"
            case let unit: ", in \(unit)"
            }
        let advice = value == nil ? text.flatMap(PlainNumberAdvice.of).map { "; \($0)" } ?? "" : ""
        let known = preset == nil ? "" : "; the preset has \(presetText)"
        return "\(input.title) is \(input.range.description)\(unit)\(advice)\(known)"
    }

    /// What a slider covers: from 0 where that is a value of it, else from a third of the preset, to three times that, as far
    /// as a break-even would be sought; of what is 0 today, and of growth, all of that. What follows from others is in it.
    /// `nil` where nothing says where it is.
    package var span: ClosedRange<Double>? {
        guard let preset else { return nil }
        let sought = input.sought
        let ends: ClosedRange<Double>
        if preset > 0, sought.lowerBound >= 0 {
            let low = input.range.admits(0) ? 0 : min(preset, max(sought.lowerBound, preset / 3))
            let high = max(preset, min(sought.upperBound, preset * 3))
            ends = (input.range.admits(low) ? low : preset)...(input.range.admits(high) ? high : preset)
        } else {
            ends = min(sought.lowerBound, preset)...max(sought.upperBound, preset)
        }
        guard let following else { return ends }
        return min(ends.lowerBound, following)...max(ends.upperBound, following)
    }

    package static func == (one: Lever, other: Lever) -> Bool {
        one.key == other.key && one.preset == other.preset && one.views == other.views
            && one.following == other.following
    }
    package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
