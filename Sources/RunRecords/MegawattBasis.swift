package enum MegawattBasis: String, Codable, CaseIterable, Sendable {
    /// Critical IT load.
    case it
    /// At the meter: IT x PUE.
    case facility
}
