import RunRecords

/// Of which megawatt a figure is.
enum BasisWords {
    static func of(_ basis: MegawattBasis) -> String {
        switch basis {
        case .it: "per MW of IT load"
        case .facility: "per MW at the meter"
        }
    }
}
