package import Profiles
package import RunRecords

extension Warning {
    /// What is to be known of a profile, where its numbers go into an answer.
    package init(_ advice: ProfileAdvice) {
        self.init(
            advice.code.rawValue, advice.problem.capitalizedFirst + ".",
            nextStep: advice.remedy.capitalizedFirst + ".")
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
