import RunRecords

/// Which of an earner's rows are reckoned.
enum RowSelection: Hashable, Sendable {
    /// All, with what they rest on.
    case all
    /// All, for their dollars alone: what is asked of a thousand hosts.
    case dollars
    /// One, for its dollars alone: what a search asks for a thousand times.
    case one(PriceModel, MegawattBasis)

    func takes(_ model: PriceModel) -> Bool { !bases(of: model).isEmpty }

    func bases(of model: PriceModel) -> [MegawattBasis] {
        switch self {
        case .all, .dollars: MegawattBasis.allCases
        case .one(let wanted, let basis): wanted == model ? [basis] : []
        }
    }

    /// Whether a row tells its assumptions.
    var isShown: Bool { self == .all }
}
