/// What programs may build on of a document that is printed or stored: its keys and their types, as JSON Schema (draft
/// 2020-12). Units stand in the keys.
package struct PrintedSchema: Sendable {
    /// By which it is asked for: `run`, `plan-project`.
    package let name: String
    /// The schema, as JSON.
    package let text: String

    init(_ name: String, _ text: String) { (self.name, self.text) = (name, text) }

    /// By what is measured, compared, priced, planned and kept.
    package static let all: [PrintedSchema] = [
        run, topology, engines, report, check, compare, compareProfiles, comparePlaces, notComparable,
        history, fleet,
        revenue,
        revenueMarkets, profilesList, profilesValidate, planBreakeven, planSensitivity, planProject,
        planSimulate, planSplit, planConcentration, planConcentrationTrend, resultsList, resultsVerify,
        answersList, answer,
    ]

    package static func named(_ name: String) -> PrintedSchema? { all.first { $0.name == name } }
}
