/// What an owner does with what wears out.
package enum Rebuy: String, Encodable, CaseIterable, Sendable {
    /// Buys it again where the plan is then worth more, over the years that are asked for.
    case whereItPays = "where-it-pays"
    case always
    /// Never: the plan ends with the shortest life.
    case never
}
