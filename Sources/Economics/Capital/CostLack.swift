import Profiles

/// What no source says of a cost, by the key that `--set` takes.
package enum CostLack: Error, Hashable, Sendable {
    case operating(String)
    /// To buy a machine.
    case price(String)
    /// To buy a machine of no model that is known, so that no profile can have its price.
    case priceOfNoModel
    /// Another figure.
    case figure(String)
    /// A machine that is as old when it is bought as such machines get: nothing is left to pay for. Without a key of its
    /// age it is new.
    case worn(ageMonths: Int, lifeMonths: Int, ageKey: String?, lifeKey: String)

    package var words: String {
        switch self {
        case .operating: "operating cost not known"
        case .price, .priceOfNoModel: "price to buy not known"
        case .figure(let key): "\(key) not known"
        case .worn(let age, let life, _, _): "\(age) months old at its price, of a life of \(life)"
        }
    }

    /// Of the figures that give it, as `--set` takes them.
    package var keys: [String] {
        switch self {
        case .operating(let key), .price(let key), .figure(let key): [key]
        case .priceOfNoModel: []
        case .worn(_, _, let ageKey, let lifeKey): (ageKey.map { [$0] } ?? []) + [lifeKey]
        }
    }

    /// What gives it, each by itself.
    package var remedies: [String] {
        guard case .worn(let age, let life, let ageKey, let lifeKey) = self else { return [remedy] }
        return (ageKey.map { ["--set \($0) below \(life)"] } ?? []) + ["--set \(lifeKey) above \(age)"]
    }

    /// What gives it.
    package var remedy: String {
        switch self {
        case .operating(let key): "--set \(key)=USD"
        case .price(let key): "--set \(key)=USD"
        case .priceOfNoModel: "name a profile of its model with --power-profile, which can have one"
        case .figure(let key): "--set \(key)"
        case .worn: remedies.joined(separator: ", or ")
        }
    }
}
