import ArgumentParser
import Economics
import Profiles

/// What every planning question is asked of, and how its answer is written.
struct PlanOptions: ParsableArguments {
    @OptionGroup var scenario: ScenarioOptions
    @OptionGroup var outlook: OutlookOption
    @OptionGroup var overrides: OverrideOption
    @OptionGroup var forward: ForwardOption
    @OptionGroup var answer: AnswerOptions

    /// With what was set by hand.
    func chosenScenario() throws -> Scenario { try forward.applied(to: try scenarioWithoutCurve()) }

    private func scenarioWithoutCurve() throws -> Scenario {
        try overrides.scenario(of: scenario, outlook: outlook)
    }

    /// Whether anything was set by hand.
    var setsAnything: Bool { !overrides.assignments.isEmpty || forward.curve != nil }

    /// Refuses what was set by hand and moves nothing.
    ///
    /// - Parameter isSame: whether the answer to another scenario is the same.
    func refuseIdleOverrides(answer isSame: (Scenario) throws -> Bool) throws {
        try overrides.refuseIdle(on: scenario, outlook: outlook) { other in
            try isSame(try forward.applied(to: other))
        }
        if forward.curve != nil, try isSame(try scenarioWithoutCurve()) {
            throw LibraryError.noEffect("--forward-hashprice")
        }
    }
}
