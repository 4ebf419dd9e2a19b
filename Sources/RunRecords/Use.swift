package enum Use: String, Codable, CaseIterable, Sendable {
    case hashing, hosting
}
