import Economics
import Planning
import Profiles
import RunRecords

/// What the page lets move in one scenario: every input of a row that an answer to the question prices, and what a note asks
/// to be set.
struct LeverList {
    /// In the order in which a form shows them.
    private(set) var inputs: [PlanInput] = []
    private(set) var views: [PlanInput: Set<View>] = [:]
    /// Why subjects cannot be offered, by their places.
    private(set) var faults: [(place: Int, error: any Error)] = []
    private let scenario: Scenario

    /// - Throws: where nothing can be priced.
    init(of inquiry: Inquiry, in scenario: Scenario) throws {
        self.scenario = scenario
        let pricing = try inquiry.pricing(in: scenario)
        var (named, rows, asked) = ([Offer](), [Offer](), [PlanInput]())
        for (place, name) in inquiry.subjects.enumerated() {
            let subject = Subject(String(name.prefix { $0 != "/" }))
            var own: [Offer] = []
            do {
                named.append(try pricing.offer(name))
                own = try pricing.offers(of: subject)
            } catch {
                faults.append((place, error))
            }
            rows += own
            asked += pricing.askedInputs(of: subject, own)
        }
        let pair = Array(named.prefix(2))
        let result = (try? ResultMeasure.lastKnown(of: pair, in: pricing, basis: .facility)) ?? .netOfPower
        let common = PlanInput.common.filter { $0.value(in: scenario) != nil }
        add(common + pricing.inputs(of: rows, for: .afterCapital), to: [.axis])
        add(pricing.inputs(of: pair, for: result), to: [.breakeven, .sensitivity])
        add(pricing.inputs(of: named, for: .npv), to: [.project, .simulate])
        add(pricing.inputs(of: Self.split(named, inquiry), for: .npv), to: [.split])
        add(pricing.tokenPrices, to: [.axis])
        add(asked, to: Set(View.allCases.filter { $0 != .concentration }))
    }

    /// Of each use the first that is named; the best of the site are looked for where none is.
    private static func split(_ named: [Offer], _ inquiry: Inquiry) -> [Offer] {
        guard !inquiry.question.subjects.isEmpty else { return named }
        return [Use.hashing, .hosting].compactMap { use in named.first { $0.model.use == use } }
    }

    private mutating func add(_ more: [PlanInput], to shown: Set<View>) {
        for input in more {
            if views[input] == nil { inputs.append(input) }
            views[input, default: []].formUnion(shown)
        }
    }

    /// Before anything is set.
    var levers: [Lever] {
        inputs.map { Lever($0, preset: $0.value(in: scenario), views: views[$0] ?? []) }
    }

    /// With what is set, which may give a place to what had none.
    func levers(moved: LeverList, setting overrides: [ProfileOverride]) -> [Lever] {
        let set = Set(overrides.map(\.key))
        let all = inputs + moved.inputs.filter { views[$0] == nil }
        return all.map { input in
            let (preset, now) = (input.value(in: scenario), input.value(in: moved.scenario))
            let follows = now != preset && !set.contains(input.key)
            let shown = moved.views[input] ?? []
            return Lever(input, preset: preset, views: shown, following: follows ? now : nil)
        }
    }
}
