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
    /// What the profiles say.
    package let preset: Double

    package var key: String { input.key }
    /// As a field holds it: of a long sum, as the hashprice is, five digits. A field with this text is not moved.
    package var presetText: String {
        let text = plain(preset)
        guard text.count > 9, preset != 0 else { return text }
        let power = pow(10, 4 - floor(log10(abs(preset))))
        return plain((preset * power).rounded() / power)
    }

    package var group: Group {
        if key.hasPrefix("market.") { return .market }
        if key.hasPrefix("site.hashing.") { return .hashing }
        if key.hasPrefix("site.hosting.") { return .hosting }
        if key.hasPrefix("site.") { return .site }
        return key.hasPrefix("outlook.") ? .outlook : .machines
    }

    /// Whether a value is what the profiles say.
    func isUnmoved(at value: Double?) -> Bool { value == preset || value == Double(presetText) }

    /// What is wrong with a value, in a sentence; `nil` where nothing is.
    package func fault(of value: Double?) -> String? {
        guard let value, input.range.admits(value) else {
            return
                "\(input.title) is \(input.range.description), in \(input.unit); the preset has \(presetText)"
        }
        return nil
    }

    /// What a slider covers: from a third of the preset to three times it, as far as a break-even would be sought; of what is
    /// 0 today, and of growth, all of that.
    package var span: ClosedRange<Double> {
        let sought = input.sought
        guard preset > 0, sought.lowerBound >= 0 else {
            return min(sought.lowerBound, preset)...max(sought.upperBound, preset)
        }
        let low = min(preset, max(sought.lowerBound, preset / 3))
        let high = max(preset, min(sought.upperBound, preset * 3))
        return (input.range.admits(low) ? low : preset)...(input.range.admits(high) ? high : preset)
    }

    /// Between two positions of a slider: 1, 2 or 5 of some power of ten, so that there are 100 to 300.
    package var step: Double {
        let width = span.upperBound - span.lowerBound
        guard width > 0 else { return 1 }
        let rough = width / 250
        let power = pow(10, floor(log10(rough)))
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough } ?? rough
    }

    package static func == (one: Lever, other: Lever) -> Bool {
        one.key == other.key && one.preset == other.preset
    }
    package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
