package import Profiles
package import RunRecords

extension Warning {
    /// What is to be known of a profile, where its numbers go into an answer.
    package init(_ advice: ProfileAdvice) {
        self.init(
            WarningCode.Known(advice.code), advice.problem.capitalizedFirst + ".",
            nextStep: advice.remedy.capitalizedFirst + ".")
    }
}

extension Warning {
    /// A file of profiles that was left out.
    package init(_ file: LeftOutFile) {
        self.init(
            .faultyProfile, "A file was left out: \(file).",
            nextStep: "Mend it; `wattmark profiles validate` names every fault.")
    }
}

extension WarningCode.Known {
    fileprivate init(_ code: ProfileAdvice.Code) {
        switch code {
        case .stalePrice: self = .stalePrice
        case .unusualNumber: self = .unusualNumber
        case .sparsePeak: self = .sparsePeak
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
