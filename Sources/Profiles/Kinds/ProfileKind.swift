/// The kinds of profile: each has a folder, a schema and a Swift type.
package enum ProfileKind: String, CaseIterable, Encodable, Sendable {
    case host, asic, accelerator, model, market, site, outlook, contract, shares

    /// Below the library's directory.
    package var folder: String { self == .shares ? rawValue : rawValue + "s" }
    /// What a file of the kind states under `schema`.
    package var schema: String { "wattmark.\(rawValue)/1" }
    /// For sentences.
    package var noun: String {
        switch self {
        case .host: "host profile"
        case .asic: "ASIC"
        case .accelerator: "accelerator"
        case .model: "language model"
        case .market: "market"
        case .site: "site"
        case .outlook: "outlook"
        case .contract: "contract"
        case .shares: "file of shares"
        }
    }
}
