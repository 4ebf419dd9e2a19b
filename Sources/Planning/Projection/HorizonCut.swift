/// What the years that are asked for leave out of a plan that goes on beyond them.
package struct HorizonCut: Encodable, Hashable, Sendable {
    /// Of the life that runs at the horizon, those after it that earn more than they cost.
    package var earningMonths: Int
    /// Whole years that hold all of that life.
    package var years: Int
    /// Over those years, of the best that the owner can do.
    package var npvUsd: Double
}
