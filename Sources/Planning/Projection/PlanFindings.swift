/// What is to be known beside a projection's worth.
package struct PlanFindings: Hashable, Sendable {
    /// Where the assumption that it hangs on most turns it; `nil` where none that could come about does.
    package var turn: Turn?
    /// `nil` where the years that are asked for leave out nothing that earns.
    package var horizonCut: HorizonCut?
    /// Of a plan that is closed: the NPV without closing.
    package var keptNpvUsd: Double?
}
