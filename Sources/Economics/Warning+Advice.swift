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

extension RevenueCalculator {
    /// What is to be known of the market and of the accelerators' rents and peaks, which price its rows.
    package func advice(today: CalendarDate) -> [Warning] {
        let dated: [any DatedProfile] = [market] + accelerators
        let found = Freshness.advice(on: dated, today: today) + PeakRatios.advice(on: accelerators)
        return found.map(Warning.init)
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
