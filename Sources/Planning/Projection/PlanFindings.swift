/// What is to be known beside a projection's worth.
package struct PlanFindings: Hashable, Sendable {
    /// Where the assumption that it hangs on most turns it; `nil` where none that could come about does.
    package var turn: Turn?
    /// To the end of a lease that lasts longer than is asked for; `nil` where none does.
    package var wholeLease: WholeLease?
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

/// A lease that is signed today, to its end.
package struct WholeLease: Hashable, Sendable {
    package var months: Int
    package var internalRates: [Double]
}
