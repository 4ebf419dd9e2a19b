/// Whether an owner gives a use up before its time.
package enum Close: String, Encodable, CaseIterable, Sendable {
    /// At the end of the month in which that is worth most, over the years that are asked for.
    case whereItPays = "where-it-pays"
    case never
}
