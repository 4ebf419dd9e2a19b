import Economics
import Planning
import Profiles
import Quantities

/// What the fields of a form set, each read by itself and then all beside each other, as a command takes them.
struct OverrideReader {
    private let levers: [Lever]
    private let words: PageWords
    private let origin: Origin?
    /// Of the preset.
    private let choice: ScenarioChoice
    private let desk: Desk
    private let today: CalendarDate
    /// By their keys.
    private(set) var overrides: [ProfileOverride] = []
    private(set) var faults: [FieldFault] = []
    private var seen: Set<String> = []

    init(
        _ levers: [Lever], words: PageWords, origin: Origin?, choice: ScenarioChoice, desk: Desk,
        today: CalendarDate
    ) {
        (self.levers, self.words, self.origin) = (levers, words, origin)
        (self.choice, self.desk, self.today) = (choice, desk, today)
    }

    mutating func read(_ query: FormQuery) {
        let known = Set(levers.map(\.key))
        let following = query.values(of: Question.Parameter.fromFollowing.rawValue)
            .flatMap { $0.split(separator: " ").map(String.init) }
        let fields = query.fields.filter { field in
            field.name.contains(".") && !field.value.allSatisfy { $0 == " " }
                && !following.contains("\(field.name.trimmed)=\(field.value.trimmed)")
        }
        // The others are understood beside the levers.
        for field in fields where known.contains(field.name.trimmed) { take(field) { try $0.moved($1) } }
        for field in fields where !known.contains(field.name.trimmed) { take(field) { try $0.stranger($1) } }
        overrides.sort { $0.key < $1.key }
    }

    private mutating func take(
        _ field: FormQuery.Field, _ read: (OverrideReader, FormQuery.Field) throws -> ProfileOverride?
    ) {
        do {
            let override = try read(self, field)
            // What is said twice is not clear, even where once it says nothing new.
            guard seen.insert(override?.key ?? field.name.trimmed).inserted else {
                faults.append(
                    FieldFault(field.name, "\(words.label(field.name)) is given twice; give it once"))
                return
            }
            if let override { overrides.append(override) }
        } catch {
            faults.append(FieldFault(field.name, words.sentence(error)))
        }
    }

    /// What a field sets, by its full key and in plain digits, so that each scenario has one address; `nil` where it says what
    /// is there already.
    private func moved(_ field: FormQuery.Field) throws -> ProfileOverride? {
        let written = try ProfileOverride("\(field.name)=\(field.value)")
        guard let lever = levers.first(where: { $0.key == written.key }) else { return nil }
        return try moved(lever, to: written.plainValue(of: lever.key))
    }

    private func moved(_ lever: Lever, to text: String) throws -> ProfileOverride? {
        let value = Double(text)
        if let sentence = lever.fault(of: value, written: text) { throw LeverFault(description: sentence) }
        // The form holds every lever; what is not moved is not set.
        guard let value, !lever.isUnmoved(at: value) else { return nil }
        let override = try ProfileOverride("\(lever.key)=\(plain(value))")
        return origin?.has(override) == true ? nil : override
    }

    private func stranger(_ field: FormQuery.Field) throws -> ProfileOverride? {
        let written = try ProfileOverride("\(field.name)=\(field.value)")
        if let origin, origin.has(written) { return nil }
        let applied = try applied(written)
        guard !applied.isAsBefore else { return nil }
        if let lever = levers.first(where: { $0.key == applied.key }) {
            return try moved(lever, to: applied.value)
        }
        let digits = Double(applied.value).map(plain) ?? applied.value
        return try ProfileOverride("\(applied.key)=\(digits)")
    }

    /// By itself, else beside the levers, which it may need.
    private func applied(_ written: ProfileOverride) throws -> AppliedOverride {
        do {
            if let only = try scenario([written]).library.overrides.first { return only }
        } catch {
            let set = Set(overrides.map(\.key))
            guard !set.isEmpty,
                let beside = try? scenario(overrides + [written]).library.overrides,
                let added = beside.first(where: { !set.contains($0.key) })
            else { throw error }
            return added
        }
        throw LeverFault(description: "\(written.key) sets nothing; leave it out")
    }

    private struct LeverFault: Error, CustomStringConvertible {
        let description: String
    }

    private func scenario(_ overrides: [ProfileOverride]) throws -> Scenario {
        var choice = choice
        choice.overrides = overrides
        return try desk.scenarios.scenario(choice, today: today)
    }

    // MARK: Beside each other

    /// The scenario with all that is set; `nil` where something of it is wrong or contradicts the rest, which is then said
    /// beside its field.
    mutating func together(_ choice: ScenarioChoice) -> Scenario? {
        do {
            return try desk.scenarios.scenario(choice, today: today)
        } catch {
            let alone = overrides.compactMap { override in
                fault(of: override).map { FieldFault(override.key, words.sentence($0)) }
            }
            faults = alone.isEmpty ? [FieldFault(field(of: error), words.sentence(error))] : alone
            return nil
        }
    }

    /// Of one by itself.
    private func fault(of override: ProfileOverride) -> (any Error)? {
        do {
            _ = try scenario([override])
            return nil
        } catch {
            return error
        }
    }

    /// Beside which the sentence stands; `nil` where the form has no such field.
    private func field(of error: any Error) -> String? {
        switch error {
        case EconomicsError.twoHashprices, EconomicsError.difficultyBesideHashprice: PlanInput.hashprice.key
        case ProfileError.invalid(let fault): fault.field.flatMap(known)
        default: nil
        }
    }

    /// Of the form, or set by the address.
    private func known(_ key: String) -> String? {
        levers.contains { $0.key == key } || overrides.contains { $0.key == key } ? key : nil
    }
}
