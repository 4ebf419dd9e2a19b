/// What is to be known beside a projection's worth.
package struct PlanFindings: Hashable, Sendable {
    /// Where the assumption that it hangs on most turns it; `nil` where none that could come about does.
    package var turn: Turn?
    /// `nil` where the years that are asked for leave out nothing that earns.
    package var horizonCut: HorizonCut?
    /// The first number of years beyond those that are asked for over which the NPV has the other sign; `nil` where there is
    /// none within `FutureModel.mostYears`.
    package var horizonTurn: HorizonTurn?
    /// Of a plan that is closed: the NPV without closing.
    package var keptNpvUsd: Double?
    /// Of the same megawatt left empty.
    package var idleNpvUsd: Double
}
