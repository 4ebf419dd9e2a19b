import RunRecords

extension MegawattBasis {
    /// Of which megawatt a figure is.
    var words: String {
        switch self {
        case .it: "per MW of IT load"
        case .facility: "per MW at the meter"
        }
    }
}
