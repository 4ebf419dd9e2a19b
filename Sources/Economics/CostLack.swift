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

    /// The first of the figures that is not there.
    static func first(of figures: [(key: String, figure: Figure?)]) -> CostLack? {
        figures.first { $0.figure == nil }.map { .figure($0.key) }
    }

    package var words: String {
        switch self {
        case .operating: "operating cost not known"
        case .price, .priceOfNoModel: "price to buy not known"
        case .figure(let key): "\(key) not known"
        }
    }

    /// What gives it.
    package var remedy: String {
        switch self {
        case .operating(let key): "--set \(key)=USD"
        case .price(let key): "--set \(key)=USD"
        case .priceOfNoModel: "name a profile of its model with --power-profile, which can have one"
        case .figure(let key): "--set \(key)"
        }
    }
}
