/// How many years it takes until the answer is the other one.
package struct HorizonTurn: Encodable, Hashable, Sendable {
    package var years: Int
    /// Over those years, of the best that the owner can do.
    package var npvUsd: Double
}
